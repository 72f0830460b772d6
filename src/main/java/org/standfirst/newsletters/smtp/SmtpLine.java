package org.standfirst.newsletters.smtp;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A connection to a server, over which messages go one after the other. Used by one thread at a
/// time, which waits; a virtual one will do.
public final class SmtpLine implements AutoCloseable {
  private static final Duration GOODBYE = Duration.ofSeconds(2);
  private final Wire wire;
  private final Transactions transactions;
  private boolean open = true;

  SmtpLine(Wire wire, Offers offers, SmtpServer server) {
    this.wire = wire;
    this.transactions = new Transactions(wire, offers, server);
  }

  /// Connects, greets, encrypts and signs in.
  public static Opening open(SmtpServer server) {
    return Handshake.with(server);
  }

  /// Carries messages for as long as there are any. While the server thinks about one, the next is
  /// already on its way: so the supplier is asked for a message before the one before is answered,
  /// and must not wait: if there is nothing now, it says null, and carrying ends. Where the
  /// supplier or the handover throws, so does this, and the line is closed. Interrupting a virtual
  /// thread cuts the connection; to stop in good order, let the supplier say null.
  public CarryOutcome carry(Supplier<@Nullable Consignment> next, Handover handover) {
    if (!open) {
      return new CarryOutcome.Broken("the line is closed");
    }
    CarryOutcome outcome = new CarryOutcome.Broken("");
    try {
      outcome = new Carrying(transactions, next, handover).all();
    } finally {
      if (outcome instanceof CarryOutcome.Full) {
        close();
      } else if (!(outcome instanceof CarryOutcome.Finished)) {
        open = false;
        wire.close();
      }
    }
    return outcome;
  }

  /// Takes leave, politely but briefly.
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      wire.write("QUIT\r\n").flush();
      wire.anyCode(GOODBYE);
    } catch (IOException _) {
      // whatever was handed over has been answered; a failed goodbye changes nothing
    } finally {
      wire.close();
    }
  }
}
