package org.standfirst.newsletters.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.mail.Letter;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Recipient;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.sheets.Printed;
import org.standfirst.site.Texts;

/// Sends an issue to a few addresses to be tried, by the lane of letters and marked as a test.
@Component
public class TestSending {
  /// More is a sending.
  static final int MOST = 10;

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private final Proofing proofing;
  private final Filling filling;
  private final Outbox outbox;
  private final NewsletterHands hands;
  private final JdbcClient sql;
  private final Texts texts;

  TestSending(
      Proofing proofing,
      Filling filling,
      Outbox outbox,
      NewsletterHands hands,
      JdbcClient sql,
      Texts texts) {
    this.proofing = proofing;
    this.filling = filling;
    this.outbox = outbox;
    this.hands = hands;
    this.sql = sql;
    this.texts = texts;
  }

  /// What came of it.
  sealed interface Trial {
    /// They are on their way.
    record Posted(int many) implements Trial {}

    /// Something isn't as it must be.
    ///
    /// @param why the key of the words that say what
    /// @param typed which of the addresses; empty: all of them
    record Refused(String why, String typed) implements Trial {}
  }

  /// Sends it.
  ///
  /// @param typed addresses, with commas or line ends between them
  @Transactional
  public Trial send(Newsletter newsletter, Issue issue, String typed, RecipientKind kind, Hand by) {
    List<Recipient> recipients = new ArrayList<>();
    for (String each : BETWEEN.split(typed.strip(), -1)) {
      if (!each.isEmpty()) {
        try {
          recipients.add(new Recipient(each, ""));
        } catch (IllegalArgumentException _) {
          return new Trial.Refused("newsletters.test.refused.address", each);
        }
      }
    }
    if (recipients.isEmpty() || recipients.size() > MOST) {
      return new Trial.Refused(
          "newsletters.test.refused." + (recipients.isEmpty() ? "none" : "many"), "");
    }
    List<Variant> variants =
        issue.draft().otherSubject().isEmpty() ? List.of(Variant.A) : List.of(Variant.A, Variant.B);
    var filled = filling.fill(issue);
    for (Variant variant : variants) {
      Printed printed = proofing.print(newsletter, issue, filled, kind, variant);
      recipients.forEach(each -> outbox.post(letter(each, printed)));
    }
    keep(newsletter.id(), typed.strip());
    hands.note(
        "newsletters.deed.issue-tried",
        by,
        Map.of("issue", Long.toString(issue.id().value()), "kind", kind.word()));
    return new Trial.Posted(recipients.size());
  }

  private Letter letter(Recipient to, Printed printed) {
    return new Letter(
        to,
        texts.plain("newsletters.test.subject", printed.subject()),
        printed.text(),
        printed.html(),
        "newsletter-test");
  }

  private void keep(NewsletterId newsletter, String typed) {
    sql.sql("UPDATE newsletters SET testers = :typed WHERE id = :id")
        .param("typed", typed)
        .param("id", newsletter.value())
        .update();
  }

  /// To whom issues of a newsletter were last sent to be tried.
  String testers(NewsletterId newsletter) {
    return sql.sql("SELECT testers FROM newsletters WHERE id = :id")
        .param("id", newsletter.value())
        .query((row, _) -> String.valueOf(row.getString(1)))
        .single();
  }
}
