package org.standfirst.newsletters.deliveries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;

/// The sendings as the newsroom's pages watch and steer them.
@Component
class SendingsWatch implements org.standfirst.newsletters.issues.Sendings {
  private final Sendings sendings;

  SendingsWatch(Sendings sendings) {
    this.sendings = sendings;
  }

  @Override
  public Progress progress(IssueId issue) {
    var now = sendings.progress(issue);
    return new Progress(now.counts(), now.perSecond(), now.doneAt());
  }

  @Override
  public void pause(IssueId issue, Hand by) {
    sendings.pause(issue, member(by));
  }

  @Override
  public void resume(IssueId issue, Hand by) {
    sendings.resume(issue, member(by));
  }

  @Override
  public void cancel(IssueId issue, Hand by) {
    sendings.cancel(issue, member(by));
  }

  @Override
  public List<Line> list(IssueId issue, String state, long after) {
    return sendings.list(issue, state, after).stream().map(SendingsWatch::line).toList();
  }

  @Override
  public void resolve(long delivery, boolean arrived, Hand by) {
    sendings.resolve(delivery, arrived ? Resolution.SENT : Resolution.AGAIN, member(by));
  }

  private static StaffMember member(Hand by) {
    return new StaffMember(by.reader(), by.place());
  }

  private static Line line(DeliveryLine line) {
    String address = line.address();
    return new Line(
        line.id(),
        address == null ? "" : address,
        line.words(),
        line.attempts(),
        line.relay(),
        line.settledAt() == null ? line.dueAt() : line.settledAt());
  }
}
