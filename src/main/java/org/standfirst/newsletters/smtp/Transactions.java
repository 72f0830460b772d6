package org.standfirst.newsletters.smtp;

import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/// Says the commands of a message and reads what is answered: all at once where the server takes
/// them so (RFC 2920), else each in its turn.
final class Transactions {
  private static final int START = 354;
  private final Wire wire;
  private final Offers offers;
  private final SmtpServer server;
  private int begun;

  Transactions(Wire wire, Offers offers, SmtpServer server) {
    this.wire = wire;
    this.offers = offers;
    this.server = server;
  }

  boolean full() {
    return server.messages() > 0 && begun >= server.messages();
  }

  boolean takes(Consignment message) {
    return offers.takes(message.message().length);
  }

  Verdict tooLarge() {
    String words = "The message is larger than the " + offers.size() + " bytes the server takes";
    return new Verdict.Refused(Step.SENDER, new Reply(552, "5.3.4", words));
  }

  /// Writes what opens a message, if that may be written together with what was before; the caller
  /// flushes.
  void begin(Consignment message) throws IOException {
    begun++;
    if (offers.pipelining()) {
      sender(message);
      recipient(message);
      wire.write("DATA\r\n");
    }
  }

  /// What the server says to a message that was begun.
  Answer answer(Consignment message) throws IOException {
    return offers.pipelining() ? together() : inTurn(message);
  }

  private Answer together() throws IOException {
    Verdict refusal = refusal(Step.SENDER, wire.code());
    try {
      Verdict recipient = refusal(Step.RECIPIENT, wire.code());
      refusal = refusal == null ? recipient : refusal;
      Verdict start = start();
      refusal = refusal == null ? start : refusal;
      if (refusal == null) {
        return Answer.GO_ON;
      }
      if (recipient == null && start == null) {
        // a lone dot would send an empty message
        throw new ProtocolException("the server waits for a message that it has refused");
      }
      return new Answer(refusal, start == null ? Answer.DOT : Answer.ANEW);
    } catch (IOException e) {
      throw refusal == null ? e : new RefusedException(refusal, e);
    }
  }

  private Answer inTurn(Consignment message) throws IOException {
    sender(message);
    wire.flush();
    Verdict refusal = refusal(Step.SENDER, wire.code());
    if (refusal != null) {
      return new Answer(refusal, "");
    }
    recipient(message);
    wire.flush();
    refusal = refusal(Step.RECIPIENT, wire.code());
    if (refusal == null) {
      wire.write("DATA\r\n").flush();
      refusal = start();
    }
    return refusal == null ? Answer.GO_ON : new Answer(refusal, Answer.ANEW);
  }

  private void sender(Consignment message) throws IOException {
    wire.write("MAIL FROM:<").write(message.returnPath());
    if (offers.sized()) {
      wire.write("> SIZE=").write(message.message().length).write("\r\n");
    } else {
      wire.write(">\r\n");
    }
  }

  private void recipient(Consignment message) throws IOException {
    wire.write("RCPT TO:<").write(message.recipient()).write(">\r\n");
  }

  /// Reads the reply to what had to be said after a refusal.
  void amended(String amends) throws IOException {
    if (amends.equals(Answer.ANEW)) {
      if (wire.code() / 100 != 2) {
        throw outOfStep();
      }
    } else if (wire.code(server.patience().message()) / 100 == 3) {
      throw outOfStep();
    }
  }

  /// The reply to the dot. Also 421 is one: the server doesn't have the message.
  Verdict verdict() throws IOException {
    int code = wire.anyCode(server.patience().message());
    Verdict refusal = refusal(Step.MESSAGE, code);
    return refusal == null ? new Verdict.Accepted(wire.reply()) : refusal;
  }

  /// Null where the server waits for the body.
  private @Nullable Verdict start() throws IOException {
    int code = wire.code();
    if (code == START) {
      return null;
    }
    Verdict refusal = refusal(Step.DATA, code);
    if (refusal == null) {
      throw outOfStep();
    }
    return refusal;
  }

  /// Null where the reply is consent.
  private @Nullable Verdict refusal(Step at, int code) throws IOException {
    return switch (code / 100) {
      case 2 -> null;
      case 4 -> new Verdict.Deferred(at, wire.reply());
      case 5 -> new Verdict.Refused(at, wire.reply());
      default -> throw outOfStep();
    };
  }

  private ProtocolException outOfStep() {
    return new ProtocolException("the server is out of step: " + wire.reply());
  }

  /// What comes unasked would be taken for the answer to what is asked next: it ends the
  /// connection.
  void heed() throws IOException {
    if (!wire.silent()) {
      wire.code();
      throw new ProtocolException("the server speaks before it is asked: " + wire.reply());
    }
  }

  Wire wire() {
    return wire;
  }
}
