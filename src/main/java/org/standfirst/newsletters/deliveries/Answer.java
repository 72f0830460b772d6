package org.standfirst.newsletters.deliveries;

import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.smtp.Reply;
import org.standfirst.newsletters.smtp.Step;
import org.standfirst.newsletters.smtp.Verdict;

/// What came of handing a copy over, as the journal keeps it.
///
/// @param recipient whether it was said of the recipient, before the copy, and not of what we may
/// @param code the server's, 0: it said none
/// @param status its enhanced status code; may be empty
/// @param words what it said, or what happened
record Answer(Kind kind, boolean recipient, int code, String status, String words) {
  /// The kinds there are.
  enum Kind {
    SENT(1),
    DEFERRED(2),
    FAILED(3),
    UNKNOWN(4),
    /// Nothing of it left: it can be claimed again.
    RETURNED(5);

    private final long mark;

    Kind(long mark) {
      this.mark = mark;
    }

    /// What stands for it in the journal, for good.
    long mark() {
      return mark;
    }

    /// The kind that a mark stands for; null: nothing was answered yet.
    static @Nullable Kind marked(long mark) {
      for (Kind each : values()) {
        if (each.mark == mark) {
          return each;
        }
      }
      return null;
    }
  }

  static Answer of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Accepted(Reply reply) -> of(Kind.SENT, Step.MESSAGE, reply);
      case Verdict.Deferred(Step at, Reply reply) -> of(Kind.DEFERRED, at, reply);
      case Verdict.Refused(Step at, Reply reply)
          when at == Step.SENDER && Blame.of(at, reply) == Blame.SENDER ->
          // before there was talk of the recipient, who isn't to suffer for that
          of(Kind.DEFERRED, at, reply);
      case Verdict.Refused(Step at, Reply reply) -> of(Kind.FAILED, at, reply);
      case Verdict.Unknown(String reason) -> of(Kind.UNKNOWN, reason);
      case Verdict.NotHandedOver(String reason) -> of(Kind.RETURNED, reason);
    };
  }

  static Answer of(Kind kind, String words) {
    return new Answer(kind, false, 0, "", words);
  }

  private static Answer of(Kind kind, Step at, Reply reply) {
    boolean recipient = Blame.of(at, reply) == Blame.RECIPIENT;
    return new Answer(kind, recipient, reply.code(), reply.status(), reply.words());
  }

  /// That, of a delivery.
  Refusal refusal(
      long delivery, long issue, @Nullable Long reader, @Nullable Long addressee, String address) {
    return new Refusal(delivery, issue, reader, addressee, address, recipient, code, status, words);
  }

  /// As a person reads it.
  String said() {
    return said(code, status, words);
  }

  static String said(int code, String status, String words) {
    if (code == 0) {
      return words;
    }
    return status.isEmpty() ? code + " " + words : code + " " + status + " " + words;
  }
}
