package org.standfirst.newsletters.returns.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a delivery status notification says for machines (RFC 3464, 6533).
///
/// @param recipients what became of each
record DeliveryStatus(List<OfRecipient> recipients) {
  private static final int MOST = 100;

  /// What became of one recipient.
  ///
  /// @param original whom we wrote to; empty: it isn't said
  /// @param last where it ended; empty: it isn't said
  record OfRecipient(String original, String last, Action action, String status, String words) {}

  enum Action {
    FAILED,
    DELAYED,
    /// It arrived, or went on to where nobody tells more.
    ARRIVED,
    UNSAID;

    private static Action of(String text) {
      String word = text.strip().toLowerCase(Locale.ROOT);
      return word.startsWith("fail")
          ? FAILED
          : word.startsWith("delay")
              ? DELAYED
              : word.startsWith("deliver") || word.startsWith("relay") || word.startsWith("expand")
                  ? ARRIVED
                  : UNSAID;
    }
  }

  static boolean isOne(Part part) {
    return part.type().equals("message/delivery-status")
        || part.type().equals("message/global-delivery-status");
  }

  static DeliveryStatus read(byte[] content) {
    List<OfRecipient> recipients = new ArrayList<>();
    int from = Lines.skipEmpty(content, 0);
    for (int group = 0; from < content.length && group < MOST; group++) {
      int to = Lines.afterEmpty(content, from, content.length);
      Headers fields = Headers.read(content, from, to);
      if (fields.has("Final-Recipient")
          || fields.has("Original-Recipient")
          || fields.has("Action")
          || (fields.has("Status") && !fields.has("Reporting-MTA"))) {
        recipients.add(recipient(fields));
      }
      from = Lines.skipEmpty(content, to);
    }
    return new DeliveryStatus(recipients);
  }

  private static OfRecipient recipient(Headers fields) {
    String last = Mailboxes.ofField(fields.text("Final-Recipient"));
    String words =
        String.join(" ", fields.texts("Diagnostic-Code"))
            .replaceFirst("(?i)^\\s*(?:smtp|lmtp|x-[a-z0-9-]{1,30}|unix|dns|notes)\\s*;", "");
    return new OfRecipient(
        Mailboxes.ofField(fields.text("Original-Recipient")),
        last.isEmpty() ? Mailboxes.ofField(fields.text("X-Actual-Recipient")) : last,
        Action.of(fields.text("Action")),
        fields.text("Status"),
        words.strip());
  }
}
