package org.standfirst.newsletters.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.IssueCourse;
import org.standfirst.newsletters.issues.IssueState;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.schedule.ScheduleOutcome.Done;
import org.standfirst.newsletters.schedule.ScheduleOutcome.Nothing;
import org.standfirst.newsletters.schedule.ScheduleOutcome.Refused;
import org.standfirst.newsletters.schedule.ScheduleOutcome.Sealed;
import org.standfirst.site.PaperSettings;

/// Says when an issue starts. What starts at once is scheduled for now: whichever node is first
/// starts it, and it starts once.
@Component
public class IssueScheduling {
  /// It isn't the past yet while somebody presses the button.
  private static final Duration GRACE = Duration.ofMinutes(1);

  /// The zone whose clocks are furthest ahead.
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

  private final Issues issues;
  private final IssueCourse course;
  private final Announcements announcements;
  private final NewsletterHands hands;
  private final PaperSettings settings;
  private final Clock clock;

  IssueScheduling(
      Issues issues,
      IssueCourse course,
      Announcements announcements,
      NewsletterHands hands,
      PaperSettings settings,
      Clock clock) {
    this.issues = issues;
    this.course = course;
    this.announcements = announcements;
    this.hands = hands;
    this.settings = settings;
    this.clock = clock;
  }

  /// When an issue is to start.
  ///
  /// @param due by the paper's clock; null: at once
  /// @param byZone whether each gets it at that hour of their own
  /// @param seen the version that was looked at; 0: nobody says
  public record Wish(@Nullable Instant due, boolean byZone, Issue.Trial trial, int seen) {}

  /// Has an issue start.
  @Transactional
  public ScheduleOutcome schedule(IssueId id, Wish wish, Hand by) {
    Issue issue = issues.hold(id);
    if (issue == null) {
      return new Nothing();
    }
    if (issue.state() != IssueState.DRAFT) {
      return new Sealed(issue);
    }
    Instant now = clock.instant();
    Instant due = wish.due() == null ? now : wish.due();
    Issue.Trial trial = trial(issue, wish.trial());
    boolean tries = trial.share() > 0;
    List<Mistake> flaws =
        tries && wish.byZone()
            // it would be decided before most have theirs
            ? List.of(new Mistake("byZone", "newsletters.refused.trial-by-zone"))
            : flaws(issue, due, now, wish.seen());
    if (!flaws.isEmpty()) {
      return new Refused(flaws);
    }
    Instant starts = wish.byZone() ? first(due) : due;
    course.schedule(id, due, starts, wish.byZone(), trial);
    note(wish.due() == null ? "issue-sent" : "issue-scheduled", id, by);
    announcements.announce(IssueTimekeeper.CHANNEL, Long.toString(id.value()));
    return new Done();
  }

  /// Where there is no other subject, nothing is tried: there would be no mail for those who were
  /// to get it.
  private static Issue.Trial trial(Issue issue, Issue.Trial wished) {
    return issue.draft().otherSubject().isEmpty() ? new Issue.Trial(0, wished.minutes()) : wished;
  }

  private static List<Mistake> flaws(Issue issue, Instant due, Instant now, int seen) {
    if (seen > 0 && seen != issue.version()) {
      return List.of(new Mistake("checks", "newsletters.refused.overtaken"));
    }
    if (issue.draft().subject().isEmpty()) {
      return List.of(new Mistake("subject", "newsletters.trouble.subject"));
    }
    return due.isBefore(now.minus(GRACE))
        ? List.of(new Mistake("time", "newsletters.refused.past"))
        : List.of();
  }

  /// When the first copies of an issue that is scheduled leave; null: it isn't.
  public @Nullable Instant startsAt(Issue issue) {
    Instant due = issue.plan().dueAt();
    return issue.state() != IssueState.SCHEDULED || due == null
        ? null
        : issue.plan().byZone() ? first(due) : due;
  }

  /// When it is that hour for the first on earth.
  private Instant first(Instant due) {
    ZoneOffset ours = settings.paper().zone().getRules().getOffset(due);
    return due.plusSeconds((long) ours.getTotalSeconds() - FIRST.getTotalSeconds());
  }

  /// Makes it a draft again.
  @Transactional
  public ScheduleOutcome strike(IssueId id, Hand by) {
    Issue issue = issues.hold(id);
    if (issue == null) {
      return new Nothing();
    }
    if (issue.state() != IssueState.SCHEDULED) {
      return new Sealed(issue);
    }
    course.giveBack(id, "");
    note("issue-unscheduled", id, by);
    return new Done();
  }

  private void note(String deed, IssueId id, Hand by) {
    hands.note("newsletters.deed." + deed, by, Map.of("issue", Long.toString(id.value())));
  }
}
