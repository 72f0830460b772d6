package org.standfirst.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// Reads in a failure what the server meant by it.
final class SmtpReply {
  /// Replies that blame our settings, not the letter: sign in first, wrong password, stronger
  /// mechanism needed, encryption needed (RFC 4954).
  private static final Set<Integer> OURS = Set.of(530, 534, 535, 538);

  private SmtpReply() {}

  static Fate to(MessagingException failure) {
    Exception telling = failure;
    for (Exception each = failure; each != null; each = next(each)) {
      int code = code(each);
      if (code >= 500 && !OURS.contains(code)) {
        return new Fate.Refused(words(each));
      }
      telling = code > 0 ? each : telling;
    }
    return new Fate.Deferred(words(telling));
  }

  static Fate unreachable(MessagingException failure) {
    return new Fate.Deferred(words(failure));
  }

  private static @Nullable Exception next(Exception each) {
    return each instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private static int code(Exception each) {
    return switch (each) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSenderFailedException sender -> sender.getReturnCode();
      case SMTPSendFailedException send -> send.getReturnCode();
      default -> 0;
    };
  }

  private static String words(Exception failure) {
    String words = OneLine.of(String.valueOf(failure.getMessage()));
    return words.substring(0, Math.min(words.length(), 300));
  }
}
