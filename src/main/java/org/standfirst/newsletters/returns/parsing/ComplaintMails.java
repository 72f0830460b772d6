package org.standfirst.newsletters.returns.parsing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.returns.Report;

/// Complaints: feedback reports (RFC 5965), and the returned mails of Hotmail's, which know nothing
/// of that.
final class ComplaintMails {
  private ComplaintMails() {}

  /// The reports of a mail that is a complaint; null: it is none.
  static @Nullable List<Report> of(Part mail) {
    for (Part part : mail.all().toList()) {
      if (part.type().equals("message/feedback-report")) {
        return feedback(mail, Headers.read(part.content(), 0, part.content().length));
      }
    }
    return ofHotmail(mail);
  }

  private static List<Report> feedback(Part mail, Headers fields) {
    String kind = fields.text("Feedback-Type").toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "not-spam" -> List.of(new Report.Unrelated(Report.Nature.RECEIPT));
      // Tells of somebody else's forgery rather than of a recipient (RFC 6591).
      case "auth-failure", "dmarc" -> List.of(new Report.Unrelated(Report.Nature.AUTOMATIC));
      default -> List.of(complaint(mail, fields, kind.isEmpty() ? "abuse" : kind));
    };
  }

  private static Report complaint(Part mail, Headers fields, String kind) {
    Original original = Original.among(mail);
    String token =
        Tokens.in(
            fields.text("Original-Mail-From"),
            original.returnPath(),
            original.headers().text("X-Original-Return-Path"));
    String recipient = Mailboxes.first(String.join(" ", fields.texts("Original-Rcpt-To")));
    if (recipient.isEmpty()) {
      recipient = Mailboxes.first(fields.text("Removal-Recipient"));
    }
    if (recipient.isEmpty() || recipient.startsWith("redacted")) {
      recipient = ofOriginal(original);
    }
    return new Report.Complaint(
        recipient, Spaces.single(kind), new Report.Origin(token, original.messageId()));
  }

  private static @Nullable List<Report> ofHotmail(Part mail) {
    Original original = Original.among(mail);
    String recipient = Mailboxes.first(original.headers().text("X-HmXmrOriginalRecipient"));
    boolean said =
        mail.headers()
            .text("Subject")
            .toLowerCase(Locale.ROOT)
            .startsWith("complaint about message");
    if (recipient.isEmpty() && !(said && !original.isMissing())) {
      return null;
    }
    return List.of(
        new Report.Complaint(
            recipient.isEmpty() ? ofOriginal(original) : recipient,
            "abuse",
            new Report.Origin(Tokens.in(original.returnPath()), original.messageId())));
  }

  private static String ofOriginal(Original original) {
    return original.to().size() == 1 ? original.to().getFirst() : "";
  }
}
