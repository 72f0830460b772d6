package org.standfirst.articles.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.ArticleTakenDown;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;

/// Links by which outsiders read an article as it is being written. Each is signed, expires, and
/// can be taken back.
@Component
public class PreviewLinks {
  static final String PATH = "/previews/";
  private static final Duration LASTING = Duration.ofDays(7);
  private static final int MOST = 20;
  private static final Pattern TOKEN =
      Pattern.compile("(?<id>[0-9]{1,18})-(?<signature>[\\w-]{22})");
  private final JdbcClient sql;
  private final SigningKeys keys;
  private final Clock clock;

  PreviewLinks(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.sql = sql;
    this.keys = keys;
    this.clock = clock;
  }

  /// A link.
  public record Link(long id, String path, Instant expiresAt) {}

  void make(ArticleId article) {
    sql.sql(
            """
            INSERT INTO previews (article, made_at, expires_at) VALUES (:article, :now, :until)
            """)
        .param("article", article.value())
        .param("now", now())
        .param("until", now().plus(LASTING))
        .update();
  }

  /// Those of an article that lead somewhere, the latest first.
  public List<Link> of(ArticleId article) {
    RowMapper<Link> link =
        (row, _) ->
            new Link(
                row.getLong("id"),
                path(row.getLong("id")),
                row.getTimestamp("expires_at").toInstant());
    return sql.sql(
            """
            SELECT id, expires_at FROM previews WHERE article = :article AND expires_at > :now
            ORDER BY id DESC LIMIT :most
            """)
        .param("article", article.value())
        .param("now", now())
        .param("most", MOST)
        .query(link)
        .list();
  }

  /// How many lead to an article.
  public long count(ArticleId article) {
    return sql.sql("SELECT count(*) FROM previews WHERE article = :article AND expires_at > :now")
        .param("article", article.value())
        .param("now", now())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  /// What is out of the paper for good is read nowhere.
  @EventListener
  void on(ArticleTakenDown change) {
    takeBackAll(change.id());
  }

  /// Ends all that lead to an article.
  public void takeBackAll(ArticleId article) {
    sql.sql("DELETE FROM previews WHERE article = :article")
        .param("article", article.value())
        .update();
  }

  void takeBack(ArticleId article, long id) {
    sql.sql("DELETE FROM previews WHERE article = :article AND id = :id")
        .param("article", article.value())
        .param("id", id)
        .update();
  }

  /// The article that a link leads to; null: it leads nowhere, or not any more.
  @Nullable ArticleId behind(String token) {
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches() || !signature().isOf(parts.group("id"), parts.group("signature"))) {
      return null;
    }
    return sql.sql("SELECT article FROM previews WHERE id = :id AND expires_at > :now")
        .param("id", Long.parseLong(parts.group("id")))
        .param("now", now())
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT9M")
  void sweep() {
    sql.sql("DELETE FROM previews WHERE expires_at <= :now").param("now", now()).update();
  }

  private String path(long id) {
    return PATH + id + "-" + signature().of(Long.toString(id));
  }

  private Signature signature() {
    return keys.signature("previews");
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
