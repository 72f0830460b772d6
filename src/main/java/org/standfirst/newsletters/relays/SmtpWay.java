package org.standfirst.newsletters.relays;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.smtp.CarryOutcome;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.smtp.Handover;
import org.standfirst.newsletters.smtp.Opening;
import org.standfirst.newsletters.smtp.SmtpLine;
import org.standfirst.newsletters.smtp.SmtpServer;

/// To a server by SMTP.
record SmtpWay(SmtpServer server) implements Way {
  @Override
  public LineOpening open() {
    return switch (SmtpLine.open(server)) {
      case Opening.Opened(SmtpLine line) -> new LineOpening.Open(new Carried(line));
      case Opening.TurnedAway(_, var reply) -> new LineOpening.Away(reply.toString());
      case Opening.Unfit(String reason) -> new LineOpening.Away(reason);
      case Opening.Unreachable(String reason) -> new LineOpening.Away(reason);
    };
  }

  private record Carried(SmtpLine line) implements Line {
    @Override
    public CarryOutcome carry(Supplier<@Nullable Consignment> next, Handover handover) {
      return line.carry(next, handover);
    }

    @Override
    public void close() {
      line.close();
    }
  }
}
