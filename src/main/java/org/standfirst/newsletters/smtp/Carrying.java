package org.standfirst.newsletters.smtp;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One run of messages over a line. Whatever happens, each message that was taken gets one verdict.
final class Carrying {
  private static final int CLOSING = 421;
  private final Transactions transactions;
  private final Supplier<@Nullable Consignment> next;
  private final Handover handover;
  private @Nullable Consignment current;
  private @Nullable Consignment ahead;
  private boolean handedOver;

  Carrying(Transactions transactions, Supplier<@Nullable Consignment> next, Handover handover) {
    this.transactions = transactions;
    this.next = next;
    this.handover = handover;
  }

  CarryOutcome all() {
    try {
      transactions.heed();
      run();
      return transactions.full() ? new CarryOutcome.Full() : new CarryOutcome.Finished();
    } catch (RefusedException e) {
      answered(e.refusal());
      leave(e);
      return e.getCause() instanceof DismissedException last
          ? new CarryOutcome.Dismissed(last.reply())
          : broken(e);
    } catch (DismissedException e) {
      leave(e);
      return new CarryOutcome.Dismissed(e.reply());
    } catch (IOException e) {
      leave(e);
      return broken(e);
    } catch (RuntimeException | Error e) {
      try {
        leave(e);
      } catch (RuntimeException further) {
        e.addSuppressed(further);
      }
      throw e;
    }
  }

  private void run() throws IOException {
    current = take();
    if (current != null) {
      transactions.begin(current);
      transactions.wire().flush();
    }
    while (current != null) {
      Answer answer = transactions.answer(current);
      ahead = take();
      if (answer.refusal() == null) {
        handOver(current);
      } else {
        answered(answer.refusal());
        withNext(answer.amends());
        if (!answer.amends().isEmpty()) {
          transactions.amended(answer.amends());
        }
      }
      current = ahead;
      ahead = null;
    }
  }

  /// The next message that the server would take by its size.
  private @Nullable Consignment take() {
    while (!transactions.full()) {
      Consignment message = next.get();
      if (message == null || transactions.takes(message)) {
        return message;
      }
      handover.answered(message.delivery(), transactions.tooLarge());
    }
    return null;
  }

  private void handOver(Consignment message) throws IOException {
    transactions.heed();
    handover.handingOver(message.delivery());
    handedOver = true;
    boolean heardOut = false;
    IOException failure = null;
    try {
      transactions.wire().write(message.message());
      heardOut = transactions.wire().silent();
      withNext(Answer.DOT);
    } catch (IOException e) {
      // the server may have said why before it hung up
      failure = e;
    }
    Verdict verdict;
    try {
      verdict = transactions.verdict();
    } catch (IOException e) {
      throw failure == null ? e : failure;
    }
    if (!heardOut && verdict instanceof Verdict.Accepted) {
      // it may refuse a message before its end, but can't have it
      throw new ProtocolException("the server takes a message that it doesn't have yet");
    }
    answered(verdict);
    if (verdict instanceof Verdict.Deferred(Step _, Reply reply) && reply.code() == CLOSING) {
      throw new DismissedException(reply);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void withNext(String words) throws IOException {
    transactions.wire().write(words);
    if (ahead != null) {
      transactions.begin(ahead);
    }
    transactions.wire().flush();
  }

  private void answered(Verdict verdict) {
    Consignment message = current;
    current = null;
    handedOver = false;
    if (message != null) {
      handover.answered(message.delivery(), verdict);
    }
  }

  private void leave(Throwable why) {
    String reason = reason(why);
    try {
      answered(handedOver ? new Verdict.Unknown(reason) : new Verdict.NotHandedOver(reason));
    } finally {
      current = ahead;
      ahead = null;
      answered(new Verdict.NotHandedOver(reason));
    }
  }

  private static CarryOutcome broken(IOException why) {
    return new CarryOutcome.Broken(reason(why));
  }

  private static String reason(Throwable why) {
    return why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
  }
}
