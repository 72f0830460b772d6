package org.standfirst.newsletters.returns.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Report.Bounce;

/// Makes reports of what a delivery status notification says of each recipient.
///
/// @param mail the notification
record StatusReports(Part mail, Original original, Report.Origin origin) {

  List<Report> of(List<DeliveryStatus.OfRecipient> recipients) {
    long troubled = recipients.stream().filter(each -> isTroubled(each)).count();
    List<Report> reports = new ArrayList<>();
    for (DeliveryStatus.OfRecipient each : recipients) {
      reports.add(report(each, troubled == 1));
    }
    return one(reports, origin.token());
  }

  /// A mail of ours goes to one recipient. Where servers beyond it report of several, all of them
  /// are that one’s; it is hard only where nobody got anything.
  static List<Report> one(List<Report> reports, String token) {
    List<Report> bounces = reports.stream().filter(Bounce.class::isInstance).toList();
    if (bounces.isEmpty() || token.isEmpty() || reports.size() == 1) {
      return bounces.isEmpty() ? reports.stream().limit(1).toList() : bounces;
    }
    Bounce first = (Bounce) bounces.getFirst();
    boolean hard =
        reports.stream()
            .allMatch(each -> each instanceof Bounce bounce && bounce.hardness() == Hardness.HARD);
    return List.of(
        new Bounce(
            hard ? Hardness.HARD : Hardness.SOFT,
            first.recipient(),
            first.status(),
            first.words(),
            first.origin()));
  }

  private Report report(DeliveryStatus.OfRecipient told, boolean alone) {
    if (!isTroubled(told)) {
      return new Report.Unrelated(Report.Nature.RECEIPT);
    }
    StatusCode status = StatusCode.in(told.status());
    Diagnosis why = Diagnosis.of(status, told.words());
    if (((status == null || status.isVague()) && !why.isGrounded())
        || (told.words().isEmpty() && status != null && status.isVague())) {
      why = Diagnosis.of(status, told.words() + " " + Notice.of(mail).words());
    }
    boolean passing = told.action() == DeliveryStatus.Action.DELAYED;
    return new Bounce(
        passing ? Hardness.SOFT : why.hardness(),
        recipient(told, alone),
        why.statusText(),
        why.words(),
        origin);
  }

  /// Whom we wrote to: where somebody has their mail sent on, the last recipient is another.
  private String recipient(DeliveryStatus.OfRecipient told, boolean alone) {
    if (!told.original().isEmpty()) {
      return told.original();
    }
    if (alone && original.to().size() == 1) {
      return original.to().getFirst();
    }
    List<String> named = Mailboxes.in(mail.headers().text("X-Failed-Recipients"));
    return told.last().isEmpty() && named.size() == 1 ? named.getFirst() : told.last();
  }

  private static boolean isTroubled(DeliveryStatus.OfRecipient told) {
    return switch (told.action()) {
      case FAILED, DELAYED -> true;
      case ARRIVED -> false;
      case UNSAID -> !told.status().strip().toLowerCase(Locale.ROOT).startsWith("2");
    };
  }
}
