package org.standfirst.newsletters.deliveries;

import java.util.Set;
import org.standfirst.newsletters.smtp.Reply;
import org.standfirst.newsletters.smtp.Step;

/// Whom a refusal for good blames.
enum Blame {
  /// Whom the copy is for.
  RECIPIENT,
  /// Us, or what we write: another copy most likely fares no better.
  SENDER,
  /// How large the copy is.
  SIZE;

  private static final int TOO_LARGE = 552;

  /// Who sends is to sign in, or to say something else first.
  private static final Set<Integer> OUR_FAULT = Set.of(502, 503, 530, 535, 538);

  static Blame of(Step at, Reply reply) {
    return switch (at) {
      case RECIPIENT -> isOfRights(reply) ? SENDER : RECIPIENT;
      case SENDER -> reply.code() == TOO_LARGE ? SIZE : SENDER;
      case GREETING, HELLO, ENCRYPTION, SIGN_IN, DATA, MESSAGE -> SENDER;
    };
  }

  /// Of what we may (RFC 3463: x.7), as where a relay takes nothing from us.
  private static boolean isOfRights(Reply reply) {
    return OUR_FAULT.contains(reply.code()) || reply.status().startsWith("5.7.");
  }
}
