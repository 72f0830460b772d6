package org.standfirst.comments.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;

/// What was typed by those who weren't signed in: it waits until they are, for two days, and only
/// their browser can ask for it.
@Component
class KeptWords {
  static final Duration AGE = Duration.ofDays(2);
  private static final int BYTES = 32;
  private static final int LONGEST = 20_000;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
  private final JdbcClient sql;
  private final Clock clock;

  KeptWords(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Keeps what was typed, in the place of what the same browser left before; says by what its
  /// browser finds it.
  ///
  /// @param before what the browser carries
  String keep(Typed typed, String before) {
    forget(before);
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String text = CommentText.tidy(typed.text());
    sql.sql(
            """
            INSERT INTO kept_words (token_hash, article, parent, text, kept_at)
            VALUES (:hash, :article, :parent, :text, :now)
            """)
        .param("hash", hash(token))
        .param("article", typed.article().value())
        .param("parent", typed.parent())
        .param("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text)
        .param("now", now())
        .update();
    return token;
  }

  /// What waits there for whoever carries that; null: nothing.
  @Nullable String find(String token, ArticleId article, long parent) {
    return TOKEN.matcher(token).matches()
        ? sql.sql(
                """
                SELECT text FROM kept_words
                WHERE token_hash = :hash AND article = :article AND parent = :parent
                  AND kept_at > :since
                """)
            .param("hash", hash(token))
            .param("article", article.value())
            .param("parent", parent)
            .param("since", now().minus(AGE))
            .query((row, _) -> row.getString(1))
            .optional()
            .orElse(null)
        : null;
  }

  void forget(String token) {
    if (TOKEN.matcher(token).matches()) {
      sql.sql("DELETE FROM kept_words WHERE token_hash = :hash")
          .param("hash", hash(token))
          .update();
    }
  }

  int forgetOld() {
    return sql.sql("DELETE FROM kept_words WHERE kept_at <= :since")
        .param("since", now().minus(AGE))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
