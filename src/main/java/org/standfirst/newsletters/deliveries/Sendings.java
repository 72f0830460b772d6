package org.standfirst.newsletters.deliveries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.IssueId;
import org.standfirst.readers.AuditTrail;

/// The sendings that are under way or over, for those who watch over them. What is told here counts
/// on all nodes within a second; what is on its way then is finished.
@Component
public class Sendings {
  private static final int A_PAGE = 50;
  private static final Set<String> LISTED =
      Set.of("pending", "claimed", "sending", "deferred", "sent", "failed", "unknown", "dropped");
  private final DeliveryRows rows;
  private final IssueRows issues;
  private final Tallies tallies;
  private final Changes changes;
  private final AuditTrail trail;
  private final Clock clock;
  private final Cache<Long, Pace> paces =
      Caffeine.newBuilder().maximumSize(200).expireAfterAccess(Duration.ofMinutes(5)).build();

  Sendings(
      DeliveryRows rows,
      IssueRows issues,
      Tallies tallies,
      Changes changes,
      AuditTrail trail,
      Clock clock) {
    this.rows = rows;
    this.issues = issues;
    this.tallies = tallies;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// How far an issue has come.
  public Progress progress(IssueId issue) {
    Map<String, Long> counts = tallies.of(issue);
    DeliveryRows.Stage stage = rows.stage(issue);
    var now = new Progress(stage.state(), counts, 0, null);
    if (now.open() == 0 || !stage.state().equals("sending")) {
      return now;
    }
    Instant at = clock.instant();
    Pace pace =
        paces
            .asMap()
            .merge(
                issue.value(),
                Pace.begin(stage.startedAt(at), at, now.settled()),
                (known, _) -> known.on(at, now.settled()));
    double perSecond = pace.perSecond();
    Instant done = perSecond <= 0 ? null : at.plusMillis((long) (now.open() * 1000 / perSecond));
    return new Progress(stage.state(), counts, perSecond, done);
  }

  /// Deliveries of an issue in a state, a page at a time: those that wait as they are due, others
  /// by their number.
  ///
  /// @param after the last that was shown; 0: from the start
  public List<DeliveryLine> list(IssueId issue, String state, long after) {
    return LISTED.contains(state) ? rows.list(issue, state, after, A_PAGE) : List.of();
  }

  /// Stops for now.
  @Transactional
  public SendingOutcome pause(IssueId issue, StaffMember by) {
    return move(issue, Set.of("sending"), "paused", "sending-paused", by);
  }

  /// Goes on.
  @Transactional
  public SendingOutcome resume(IssueId issue, StaffMember by) {
    return move(issue, Set.of("paused"), "sending", "sending-resumed", by);
  }

  /// Stops for good: whatever hasn't left is dropped.
  @Transactional
  public SendingOutcome cancel(IssueId issue, StaffMember by) {
    return move(
        issue, Set.of("freezing", "sending", "paused"), "cancelled", "sending-cancelled", by);
  }

  private SendingOutcome move(
      IssueId issue, Set<String> from, String to, String deed, StaffMember by) {
    String state = issues.hold(issue.value());
    if (!from.contains(state)) {
      return new SendingOutcome.NotNow(state);
    }
    rows.move(issue, to);
    note(deed, by, Map.of("issue", Long.toString(issue.value())));
    changes.tell(issue.value());
    return new SendingOutcome.Done(0);
  }

  /// Decides what is undecided.
  @Transactional
  public SendingOutcome resolve(long delivery, Resolution as, StaffMember by) {
    IssueId issue = rows.issueOf(delivery);
    if (issue == null) {
      return new SendingOutcome.NotNow("");
    }
    String state = issues.hold(issue.value());
    boolean again = as == Resolution.AGAIN;
    if (again && !rows.reopen(issue, state)) {
      return new SendingOutcome.NotNow(state);
    }
    int done = rows.resolve(delivery, again ? "pending" : "sent", clock.instant());
    if (done == 0) {
      return new SendingOutcome.NotNow(rows.stateOf(delivery));
    }
    note(
        again ? "undecided-again" : "undecided-sent",
        by,
        Map.of("issue", Long.toString(issue.value()), "delivery", Long.toString(delivery)));
    changes.tell(issue.value());
    return new SendingOutcome.Done(done);
  }

  /// Tries once more what servers refused.
  @Transactional
  public SendingOutcome retryFailed(IssueId issue, StaffMember by) {
    String state = issues.hold(issue.value());
    if (!rows.reopen(issue, state)) {
      return new SendingOutcome.NotNow(state);
    }
    int many = rows.retryFailed(issue, clock.instant());
    note("failed-retried", by, Map.of("issue", Long.toString(issue.value())));
    changes.tell(issue.value());
    return new SendingOutcome.Done(many);
  }

  private void note(String deed, StaffMember by, Map<String, String> details) {
    trail.note(new AuditTrail.Line("newsletters.deed." + deed, by.id(), null, by.place(), details));
  }
}
