package org.standfirst.newsletters.returns;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.returns.parsing.Mark;
import org.standfirst.newsletters.returns.parsing.Reports;

/// Takes in what comes back, by whichever way. A report counts once, however often it comes: what
/// it does and that it came are one transaction. Only what bears a mark of our own mail, or comes
/// signed by a provider, is believed at its word; anybody can write that somebody's mailbox is
/// gone.
@Component
public class Returns {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"@]{1,200}@[^\\s<>\"@,;]{1,200}");
  private static final byte[] NO_MAIL = {};
  private static final int MOST_WORDS = 400;
  private final ReturnRows rows;
  private final Origins origins;
  private final Consequences consequences;

  Returns(ReturnRows rows, Origins origins, Consequences consequences) {
    this.rows = rows;
    this.origins = origins;
    this.consequences = consequences;
  }

  /// One of a provider's reports.
  ///
  /// @param id what the provider knows it by
  public record Told(String id, Report report) {}

  /// Takes in a mail.
  ///
  /// @param recipient the address it was sent to, where that is known; else empty
  @Transactional
  public void mail(byte[] mail, String recipient, Way way) {
    List<Report> reports = Reports.in(mail, recipient);
    String mark = Mark.of(mail);
    for (int i = 0; i < reports.size(); i++) {
      take(
          new ReturnRows.Digest("mail", mark + " " + i + " " + recipient),
          reports.get(i),
          way,
          mail);
    }
  }

  /// Takes in what a provider says; all of it or, on whatever this throws, nothing.
  @Transactional
  public void told(List<Told> reports, Way way) {
    for (Told each : reports) {
      take(new ReturnRows.Digest(way.word(), each.id()), each.report(), way, NO_MAIL);
    }
  }

  /// Takes in what a server said of a recipient while a copy was handed to it. That copy has
  /// failed, which says all of it; what follows is for the address.
  ///
  /// @param said with the codes
  @Transactional
  public void refused(long delivery, String said) {
    ReturnRows.@Nullable Copy copy = rows.hold(delivery);
    if (copy == null || copy.address() == null) {
      return;
    }
    Report.Bounce bounce = Reports.refusal(copy.address(), said);
    ReturnRows.Entry entry = entry(bounce, copy, Way.RELAY);
    if (rows.add(
        new ReturnRows.Digest(Way.RELAY.word(), delivery + " " + said), entry, copy, null)) {
      consequences.ofBounce(entry, null);
    }
  }

  private void take(ReturnRows.Digest digest, Report report, Way way, byte[] mail) {
    switch (report) {
      case Report.Bounce bounce -> bounced(digest, bounce, way);
      case Report.Complaint complaint -> complained(digest, complaint, way);
      case Report.Unrelated(Report.Nature nature) -> {
        if (nature == Report.Nature.UNCLEAR) {
          rows.add(digest, ReturnRows.Entry.unclear(way, mail), null, rows.hasRoom() ? mail : null);
        } else {
          rows.add(digest, ReturnRows.Entry.unrelated(way, nature), null, null);
        }
      }
    }
  }

  private void bounced(ReturnRows.Digest digest, Report.Bounce bounce, Way way) {
    ReturnRows.@Nullable Copy copy = copy(bounce.origin(), bounce.recipient(), way);
    ReturnRows.Entry entry = entry(bounce, copy, way);
    if (rows.add(digest, entry, copy, null)) {
      consequences.ofBounce(entry, copy);
    }
  }

  private ReturnRows.Entry entry(Report.Bounce bounce, ReturnRows.@Nullable Copy copy, Way way) {
    return new ReturnRows.Entry(
        way,
        bounce.hardness() == Hardness.HARD ? "hard" : "soft",
        address(copy, bounce.recipient(), way),
        isProven(copy, way),
        bounce.status(),
        words(bounce.words()));
  }

  private void complained(ReturnRows.Digest digest, Report.Complaint complaint, Way way) {
    ReturnRows.@Nullable Copy copy = copy(complaint.origin(), complaint.recipient(), way);
    var entry =
        new ReturnRows.Entry(
            way,
            "complaint",
            address(copy, complaint.recipient(), way),
            isProven(copy, way),
            "",
            words(complaint.words()));
    if (rows.add(digest, entry, copy, null)) {
      consequences.ofComplaint(entry, copy);
    }
  }

  /// A provider that names no mail of ours names at least an address: then it is the last copy that
  /// went there.
  private ReturnRows.@Nullable Copy copy(Report.Origin origin, String recipient, Way way) {
    OptionalLong delivery = origins.delivery(origin);
    if (delivery.isPresent()) {
      return rows.hold(delivery.getAsLong());
    }
    return way.isSigned() && !recipient.isEmpty() ? rows.holdLatest(recipient) : null;
  }

  private static boolean isProven(ReturnRows.@Nullable Copy copy, Way way) {
    return way.isSigned() || copy != null;
  }

  /// Of whom it tells: whoever that copy went to. Who has had a copy has its marks, and could name
  /// anybody by them once they are erased themselves; what such a mail says of others counts for
  /// nothing.
  private static String address(ReturnRows.@Nullable Copy copy, String recipient, Way way) {
    return copy != null && copy.address() != null
        ? copy.address()
        : copy == null || way.isSigned() ? recipient : "";
  }

  /// What was said, without whom it was said of.
  private static String words(String said) {
    String words = ADDRESS.matcher(said).replaceAll("…");
    return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
  }
}
