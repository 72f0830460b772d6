package org.standfirst.newsletters.deliveries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.mail.MailSettings;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.mime.MailingList;
import org.standfirst.newsletters.mime.Party;
import org.standfirst.newsletters.mime.Sheet;
import org.standfirst.newsletters.mime.SheetWords;
import org.standfirst.newsletters.schedule.IssuePrinting;
import org.standfirst.site.PaperSettings;

/// The finished mails of the issues that are being sent, made ready for copying once, and anew
/// where they are printed anew.
@Component
class SheetShelf implements Announcements.Listener {
  private static final int SHEETS = 60;
  private static final Duration UNUSED = Duration.ofMinutes(10);
  private final Cache<Key, Laid> shelf =
      Caffeine.newBuilder().maximumSize(SHEETS).expireAfterAccess(UNUSED).build();
  private final AtomicLong printings = new AtomicLong();
  private final JdbcClient sql;
  private final PaperSettings paper;
  private final MailSettings mail;
  private final DkimKeys keys;

  SheetShelf(
      JdbcClient sql,
      PaperSettings paper,
      MailSettings mail,
      DkimKeys keys,
      Announcements announcements) {
    this.sql = sql;
    this.paper = paper;
    this.mail = mail;
    this.keys = keys;
    announcements.listen(IssuePrinting.CHANNEL, this);
  }

  @Override
  public void heard(String issue) {
    printings.incrementAndGet();
    shelf.asMap().keySet().removeIf(key -> Long.toString(key.issue()).equals(issue));
  }

  @Override
  public void lineRestored() {
    printings.incrementAndGet();
    shelf.invalidateAll();
  }

  /// Which mail of an issue.
  record Key(long issue, String variant, String kind) {}

  /// A mail that is ready.
  ///
  /// @param sender whom it is from
  /// @param path where the issue is read on the web
  record Laid(Sheet sheet, NewsletterId newsletter, String sender, String path) {}

  /// @throws IllegalStateException where there is no such mail
  Laid sheet(Key key) {
    Laid known = shelf.getIfPresent(key);
    return known == null ? fetch(key) : known;
  }

  /// What is printed anew while it is read isn't kept. A cache that is told to forget doesn't know
  /// of what is being read for it, so that isn't left to the cache.
  private Laid fetch(Key key) {
    long before = printings.get();
    Laid fresh = read(key);
    shelf.put(key, fresh);
    if (printings.get() != before) {
      shelf.invalidate(key);
    }
    return fresh;
  }

  private Laid read(Key key) {
    return sql.sql(
            """
            SELECT s.subject, s.html, s.text, n.id, n.slug, n.name, n.sender_name, n.sender_address,
              n.reply_to, i.slug AS issue_slug, coalesce(i.started_at, now()) AS sent_at
            FROM issue_sheets s
            JOIN issues i ON i.id = s.issue JOIN newsletters n ON n.id = i.newsletter
            WHERE s.issue = :issue AND s.variant = :variant AND s.kind = :kind
            """)
        .param("issue", key.issue())
        .param("variant", key.variant())
        .param("kind", key.kind())
        .query((row, _) -> laid(key, row))
        .optional()
        .orElseThrow(() -> new IllegalStateException("there is no mail for " + key));
  }

  private Laid laid(Key key, ResultSet row) throws SQLException {
    String host = paper.url().getHost();
    String slug = row.getString("slug");
    Party from =
        new Party(
            or(row.getString("sender_name"), paper.paper().name()),
            or(row.getString("sender_address"), or(mail.from(), "readers@" + host)));
    String replyTo = row.getString("reply_to");
    var words =
        new SheetWords(
            from,
            replyTo.isEmpty() ? null : replyTo,
            row.getString("subject"),
            row.getObject("sent_at", OffsetDateTime.class).atZoneSameInstant(paper.paper().zone()),
            new MailingList(row.getString("name"), slug + ".newsletters." + host),
            key.issue() + ":" + slug + ":newsletter:" + host,
            row.getString("html"),
            row.getString("text"));
    return new Laid(
        Sheet.of(words, keys.all()),
        new NewsletterId(row.getLong("id")),
        from.address(),
        "/newsletters/" + slug + "/" + row.getString("issue_slug"));
  }

  private static String or(@Nullable String one, String other) {
    return one == null || one.isEmpty() ? other : one;
  }
}
