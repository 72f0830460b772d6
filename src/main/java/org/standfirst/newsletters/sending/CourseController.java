package org.standfirst.newsletters.sending;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.issues.Sendings;
import org.standfirst.press.Press;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Where an issue that is leaving is watched, paused, resumed and stopped, and its copies looked at
/// one by one.
@Controller
class CourseController {
  private static final String SENDING = SendingController.ISSUE + "/sending";
  private static final String DELIVERIES = SendingController.ISSUE + "/deliveries";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final Issues issues;
  private final ObjectProvider<Sendings> sendings;
  private final SendingPages pages;
  private final NewsletterHands hands;
  private final Press press;
  private final Notices notices;

  CourseController(
      Issues issues,
      ObjectProvider<Sendings> sendings,
      SendingPages pages,
      NewsletterHands hands,
      Press press,
      Notices notices) {
    this.issues = issues;
    this.sendings = sendings;
    this.pages = pages;
    this.hands = hands;
    this.press = press;
    this.notices = notices;
  }

  /// How far it has come, which a script asks for each second.
  @GetMapping(SENDING + "/course")
  ResponseEntity<byte[]> course(@PathVariable long id, HttpServletRequest request) {
    return Answers.page(pages.course(found(id), request));
  }

  @PostMapping(SENDING + "/pause")
  ResponseEntity<byte[]> pause(@PathVariable long id, HttpServletRequest request) {
    return steer(id, "paused", Sendings::pause, request);
  }

  @PostMapping(SENDING + "/resumption")
  ResponseEntity<byte[]> resume(@PathVariable long id, HttpServletRequest request) {
    return steer(id, "resumed", Sendings::resume, request);
  }

  @PostMapping(SENDING + "/cancellation")
  ResponseEntity<byte[]> cancel(@PathVariable long id, HttpServletRequest request) {
    return steer(id, "cancelled", Sendings::cancel, request);
  }

  /// Something that is told to a sending.
  private interface Order {
    Sendings.Outcome tell(Sendings sendings, IssueId issue, Hand by);
  }

  private ResponseEntity<byte[]> steer(
      long id, String said, Order order, HttpServletRequest request) {
    Hand by = hands.leading(request);
    Issue issue = found(id);
    Sendings.Outcome outcome = order.tell(known(), issue.id(), by);
    press.spoil(List.of(issue.newsletter().subject()));
    return answer(issue.desk() + "/sending", outcome, said);
  }

  private ResponseEntity<byte[]> answer(String path, Sendings.Outcome outcome, String said) {
    return switch (outcome) {
      case DONE -> notices.seeOther(path, SendingController.SAID + said);
      case OVERTAKEN -> notices.seeOther(path, SendingController.SAID + "overtaken");
    };
  }

  /// The copies in a state.
  ///
  /// @param after only those with a larger number
  @GetMapping(DELIVERIES)
  ResponseEntity<byte[]> deliveries(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request) {
    Issue issue = found(id);
    Hand hand = hands.at(request);
    String shown = SendingPages.STATES.contains(state) ? state : "unknown";
    long from = NUMBER.matcher(after).matches() ? Long.parseLong(after) : 0;
    return notices.page(
        request,
        SendingController.SAID,
        said -> {
          JteModel page = pages.deliveries(issue, shown, from, hand, said, request);
          if (page == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          return page;
        });
  }

  /// Says of a copy of which nobody knows whether it left that it did, or has it sent again.
  @PostMapping(DELIVERIES + "/{delivery:[0-9]{1,18}}/resolution")
  ResponseEntity<byte[]> resolve(
      @PathVariable long id,
      @PathVariable long delivery,
      Fields fields,
      HttpServletRequest request) {
    Hand by = hands.leading(request);
    Issue issue = found(id);
    boolean arrived = fields.text("arrived").equals("true");
    return answer(
        issue.desk() + "/deliveries?state=unknown",
        known().resolve(delivery, arrived, by),
        "resolved");
  }

  /// Has all copies that servers refused tried once more.
  @PostMapping(DELIVERIES + "/retrial")
  ResponseEntity<byte[]> retry(@PathVariable long id, HttpServletRequest request) {
    Hand by = hands.leading(request);
    Issue issue = found(id);
    return answer(
        issue.desk() + "/deliveries?state=failed", known().retry(issue.id(), by), "retried");
  }

  private Sendings known() {
    Sendings known = sendings.getIfAvailable();
    if (known == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return known;
  }

  private Issue found(long id) {
    Issue issue = issues.find(new IssueId(id));
    if (issue == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return issue;
  }
}
