package org.standfirst.newsletters.deliveries;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.relays.RelayStanding;
import org.standfirst.newsletters.relays.Relays;

/// The sendings as the newsroom's pages watch and steer them.
@Component
class SendingsWatch implements org.standfirst.newsletters.issues.Sendings {
  private final Sendings sendings;
  private final Relays relays;

  SendingsWatch(Sendings sendings, Relays relays) {
    this.sendings = sendings;
    this.relays = relays;
  }

  @Override
  public Progress progress(IssueId issue) {
    var now = sendings.progress(issue);
    return new Progress(
        now.counts(),
        now.perSecond(),
        now.doneAt(),
        now.state().equals("sending") ? hindrances() : List.of());
  }

  private List<Hindrance> hindrances() {
    return relays.any()
        ? relays.standings().stream().flatMap(SendingsWatch::hindrance).toList()
        : List.of(new Hindrance("nobody", "", ""));
  }

  private static Stream<Hindrance> hindrance(RelayStanding relay) {
    if (!relay.reason().isEmpty()) {
      return Stream.of(new Hindrance("rests", relay.name(), relay.reason()));
    }
    return relay.today() >= relay.most()
        ? Stream.of(new Hindrance("limited", relay.name(), "%,d".formatted(relay.most())))
        : Stream.empty();
  }

  @Override
  public Outcome pause(IssueId issue, Hand by) {
    return outcome(sendings.pause(issue, member(by)));
  }

  @Override
  public Outcome resume(IssueId issue, Hand by) {
    return outcome(sendings.resume(issue, member(by)));
  }

  @Override
  public Outcome cancel(IssueId issue, Hand by) {
    return outcome(sendings.cancel(issue, member(by)));
  }

  @Override
  public Outcome retry(IssueId issue, Hand by) {
    return outcome(sendings.retryFailed(issue, member(by)));
  }

  @Override
  public List<Line> list(IssueId issue, String state, long after) {
    return sendings.list(issue, state, after).stream().map(SendingsWatch::line).toList();
  }

  @Override
  public Outcome resolve(long delivery, boolean arrived, Hand by) {
    return outcome(
        sendings.resolve(delivery, arrived ? Resolution.SENT : Resolution.AGAIN, member(by)));
  }

  private static Outcome outcome(SendingOutcome outcome) {
    return switch (outcome) {
      case SendingOutcome.Done _ -> Outcome.DONE;
      case SendingOutcome.NotNow _ -> Outcome.OVERTAKEN;
    };
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
