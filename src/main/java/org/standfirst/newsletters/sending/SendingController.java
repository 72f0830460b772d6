package org.standfirst.newsletters.sending;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.pages.SendingPage;
import org.standfirst.newsletters.proofs.Check;
import org.standfirst.newsletters.proofs.Checklist;
import org.standfirst.newsletters.schedule.IssueScheduling;
import org.standfirst.newsletters.schedule.ScheduleOutcome;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.PaperSettings;

/// Where an issue is sent at once, scheduled, and taken off the schedule again.
@Controller
class SendingController {
  static final String ISSUE = NewsletterOffice.PATH + "/issues/{id:[0-9]{1,18}}";
  static final String SAID = "newsletters.sending.said.";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
  private static final int MOST_SHARE = 50;
  private static final int MOST_MINUTES = 10_080;
  private final Issues issues;
  private final Newsletters newsletters;
  private final Checklist checklist;
  private final IssueScheduling scheduling;
  private final SendingPages pages;
  private final NewsletterHands hands;
  private final Notices notices;
  private final PaperSettings settings;

  SendingController(
      Issues issues,
      Newsletters newsletters,
      Checklist checklist,
      IssueScheduling scheduling,
      SendingPages pages,
      NewsletterHands hands,
      Notices notices,
      PaperSettings settings) {
    this.issues = issues;
    this.newsletters = newsletters;
    this.checklist = checklist;
    this.scheduling = scheduling;
    this.pages = pages;
    this.hands = hands;
    this.notices = notices;
    this.settings = settings;
  }

  @GetMapping(ISSUE + "/sending")
  ResponseEntity<byte[]> page(@PathVariable long id, HttpServletRequest request) {
    Issue issue = found(id);
    Hand hand = hands.at(request);
    return notices.page(request, SAID, said -> pages.page(issue, hand, said, request));
  }

  @PostMapping(ISSUE + "/sending")
  ResponseEntity<byte[]> send(@PathVariable long id, Fields fields, HttpServletRequest request) {
    SendingPage.Wish typed = wish(fields);
    var wish = new IssueScheduling.Wish(null, false, trial(typed), version(fields));
    return schedule(id, wish, typed, "sent", request);
  }

  @PostMapping(ISSUE + "/schedule")
  ResponseEntity<byte[]> schedule(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    hands.leading(request);
    SendingPage.Wish typed = wish(fields);
    LocalDateTime time = time(typed);
    ZoneRules rules = settings.paper().zone().getRules();
    if (time == null || rules.getValidOffsets(time).isEmpty()) {
      String why = "newsletters.refused." + (time == null ? "time" : "skipped");
      return refused(found(id), typed, List.of(new Mistake("time", why)), request);
    }
    Instant due = time.atZone(settings.paper().zone()).toInstant();
    var wish = new IssueScheduling.Wish(due, typed.byZone(), trial(typed), version(fields));
    return schedule(id, wish, typed, "scheduled", request);
  }

  private ResponseEntity<byte[]> schedule(
      long id,
      IssueScheduling.Wish wish,
      SendingPage.Wish typed,
      String said,
      HttpServletRequest request) {
    Hand by = hands.leading(request);
    Issue issue = found(id);
    Newsletter newsletter = newsletters.find(issue.newsletter());
    if (newsletter == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (checklist.of(newsletter, issue).stream().anyMatch(Check::stops)) {
      return refused(
          issue, typed, List.of(new Mistake("checks", "newsletters.refused.checks")), request);
    }
    return switch (scheduling.schedule(issue.id(), wish, by)) {
      case ScheduleOutcome.Done() -> notices.seeOther(issue.desk() + "/sending", SAID + said);
      case ScheduleOutcome.Refused(List<Mistake> mistakes) ->
          refused(issue, typed, mistakes, request);
      case ScheduleOutcome.Sealed _ -> notices.seeOther(issue.desk() + "/sending", SAID + "sealed");
      case ScheduleOutcome.Nothing() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  @PostMapping(ISSUE + "/schedule/removal")
  ResponseEntity<byte[]> strike(@PathVariable long id, HttpServletRequest request) {
    Hand by = hands.leading(request);
    return switch (scheduling.strike(new IssueId(id), by)) {
      case ScheduleOutcome.Done() ->
          notices.seeOther(Issue.desk(new IssueId(id)), "newsletters.compose.said.unscheduled");
      case ScheduleOutcome.Sealed _ ->
          notices.seeOther(Issue.desk(new IssueId(id)) + "/sending", SAID + "sealed");
      case ScheduleOutcome.Refused _, ScheduleOutcome.Nothing _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private ResponseEntity<byte[]> refused(
      Issue issue, SendingPage.Wish typed, List<Mistake> why, HttpServletRequest request) {
    return Answers.page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        pages.refused(issue, hands.at(request), typed, why, request));
  }

  private static SendingPage.Wish wish(Fields fields) {
    return new SendingPage.Wish(
        Fields.echoOf(fields.text("date")),
        Fields.echoOf(fields.text("time")),
        fields.ticked("byZone"),
        Math.clamp(number(fields.text("share")), 0, MOST_SHARE),
        Math.clamp(number(fields.text("minutes")), 1, MOST_MINUTES));
  }

  private static Issue.Trial trial(SendingPage.Wish wish) {
    return new Issue.Trial(wish.share(), wish.minutes());
  }

  private static int number(String typed) {
    return NUMBER.matcher(typed.strip()).matches() ? Integer.parseInt(typed.strip()) : 0;
  }

  private static int version(Fields fields) {
    String version = fields.text("version");
    return VERSION.matcher(version).matches() ? Integer.parseInt(version) : 0;
  }

  private static @Nullable LocalDateTime time(SendingPage.Wish wish) {
    try {
      return LocalDate.parse(wish.date()).atTime(LocalTime.parse(wish.time()));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private Issue found(long id) {
    Issue issue = issues.find(new IssueId(id));
    if (issue == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return issue;
  }
}
