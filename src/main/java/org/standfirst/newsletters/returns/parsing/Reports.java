package org.standfirst.newsletters.returns.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.returns.Report;

/// Reads a mail that came back: delivery status notifications, what servers say in their own ways,
/// complaints, and what is none of these.
public final class Reports {
  /// So much of a mail is looked at: what it reports stands at its beginning.
  public static final int MOST_BYTES = 1_000_000;

  private Reports() {}

  /// Reads a mail: at least one report, [Report.Unrelated] where it reports nothing.
  ///
  /// @param recipient the address it was sent to, where that is known; else empty
  public static List<Report> in(byte[] bytes, String recipient) {
    Part mail = Parts.read(bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes);
    List<Report> complaints = ComplaintMails.of(mail);
    if (complaints != null) {
      return complaints;
    }
    String token = token(mail, recipient);
    List<Report> told = machineReadable(mail, token);
    if (told != null) {
      return told;
    }
    Notice notice = Notice.of(mail);
    List<Report> said = said(mail, notice, token);
    return said.isEmpty()
        ? List.of(new Report.Unrelated(Automatic.natureOf(mail, notice.words())))
        : said;
  }

  /// What a server said of a recipient while a mail was handed to it.
  public static Report.Bounce refusal(String recipient, String said) {
    Diagnosis found = Diagnosis.of(null, said);
    return new Report.Bounce(
        found.hardness(), recipient, found.statusText(), found.words(), Report.Origin.UNKNOWN);
  }

  private static String token(Part mail, String recipient) {
    Headers headers = mail.headers();
    return Tokens.in(
        recipient,
        String.join(" ", headers.texts("X-Original-To")),
        String.join(" ", headers.texts("Delivered-To")),
        String.join(" ", headers.texts("Envelope-To")),
        headers.text("X-Envelope-To"),
        headers.text("To"));
  }

  /// What delivery status notifications say; null where there is none, or it says nothing.
  private static @Nullable List<Report> machineReadable(Part mail, String given) {
    Part status = mail.all().filter(DeliveryStatus::isOne).findFirst().orElse(null);
    if (status == null) {
      return null;
    }
    Original original = original(mail);
    String token = given.isEmpty() ? Tokens.in(original.returnPath()) : given;
    var origin = new Report.Origin(token, original.messageId());
    var read = DeliveryStatus.read(status.content());
    var notices = new StatusReports(mail, original, origin);
    List<Report> reports = notices.of(read.recipients());
    return reports.isEmpty() ? null : reports;
  }

  private static Original original(Part mail) {
    Original original = Original.among(mail);
    if (original.isMissing()) {
      Notice notice = Notice.of(mail);
      original = Original.within(notice.words() + notice.quoted());
    }
    return original.messageId().isEmpty() ? answered(mail, original) : original;
  }

  /// Some name the mail that they answer as any answer does.
  private static Original answered(Part mail, Original original) {
    String id = Original.messageId(mail.headers().text("In-Reply-To"));
    if (id.isEmpty()) {
      id = Original.messageId(mail.headers().text("References"));
    }
    return new Original(id, original.to(), original.returnPath(), original.headers());
  }

  private static List<Report> said(Part mail, Notice notice, String given) {
    String subject = mail.headers().text("Subject");
    boolean server = Daemon.wrote(mail.headers()) || Daemon.names(subject);
    if (!server || Automatic.isAbsent(subject) || Daemon.isAnswer(subject)) {
      return List.of();
    }
    Original original = original(mail);
    String token = given.isEmpty() ? Tokens.in(original.returnPath()) : given;
    var origin = new Report.Origin(token, original.messageId());
    List<FreeForm.Failure> failures = failures(mail, notice, original);
    List<Report> reports = new ArrayList<>();
    for (FreeForm.Failure failure : failures) {
      Diagnosis why = Diagnosis.of(null, failure.words());
      if (!why.isGrounded() && !(Daemon.wrote(mail.headers()) && Daemon.names(subject))) {
        continue;
      }
      String recipient =
          failures.size() == 1 && original.to().size() == 1
              ? original.to().getFirst()
              : failure.recipient();
      if (!recipient.isEmpty() || !token.isEmpty() || !origin.messageId().isEmpty()) {
        reports.add(
            new Report.Bounce(why.hardness(), recipient, why.statusText(), why.words(), origin));
      }
    }
    return StatusReports.one(reports, token);
  }

  private static List<FreeForm.Failure> failures(Part mail, Notice notice, Original original) {
    Set<String> strange = new HashSet<>(Mailboxes.in(mail.headers().text("From")));
    List<String> told = Mailboxes.in(mail.headers().text("To"));
    strange.addAll(told);
    strange.addAll(Mailboxes.in(original.headers().text("From")));
    strange.add(Mailboxes.first(original.returnPath()));
    List<String> named =
        mail.headers().texts("X-Failed-Recipients").stream()
            .flatMap(each -> Mailboxes.in(each).stream())
            .toList();
    List<FreeForm.Failure> found = FreeForm.failures(notice.words(), strange, told);
    if (!named.isEmpty()) {
      return named.stream().map(each -> matching(each, found, notice)).toList();
    }
    return found.isEmpty() ? List.of(new FreeForm.Failure("", notice.words())) : found;
  }

  private static FreeForm.Failure matching(
      String recipient, List<FreeForm.Failure> found, Notice notice) {
    return found.stream()
        .filter(each -> each.recipient().equals(recipient))
        .findFirst()
        .orElse(new FreeForm.Failure(recipient, notice.words()));
  }
}
