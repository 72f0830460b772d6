package org.standfirst.readers.secondfactor;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.database.Seal;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.ReaderId;

/// The readers' authenticators. Their secrets lie sealed, each for its reader.
@Component
public class Authenticators {
  private static final Duration OFFER = Duration.ofHours(1);
  private final JdbcClient sql;
  private final Clock clock;
  private final Seal seal;

  Authenticators(JdbcClient sql, Clock clock, SigningKeys keys) {
    this.sql = sql;
    this.clock = clock;
    this.seal = keys.seal("authenticators");
  }

  /// Whether the reader has one.
  public boolean has(ReaderId reader) {
    return since(reader) != null;
  }

  /// Since when the reader has one; null: has none.
  public @Nullable Instant since(ReaderId reader) {
    return sql.sql("SELECT made_at FROM authenticators WHERE reader = :reader")
        .param("reader", reader.value())
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional()
        .orElse(null);
  }

  @Nullable Secret secret(ReaderId reader) {
    byte[] closed =
        sql.sql("SELECT secret FROM authenticators WHERE reader = :reader")
            .param("reader", reader.value())
            .query((row, number) -> row.getBytes(1))
            .optional()
            .orElse(null);
    byte[] open = closed == null ? null : seal.open(closed, owner(reader));
    return open == null ? null : new Secret(open);
  }

  /// A secret on its way through a form, closed: nothing is kept of it before it is confirmed. It
  /// is the reader's for an hour.
  String offer(ReaderId reader, Secret secret) {
    byte[] bytes = secret.bytes();
    byte[] content =
        ByteBuffer.allocate(Long.BYTES + bytes.length)
            .putLong(clock.instant().plus(OFFER).getEpochSecond())
            .put(bytes)
            .array();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(seal.close(content, "offer to " + owner(reader)));
  }

  /// The secret that came back; null where it is no offer to this reader, or an old one.
  @Nullable Secret offered(ReaderId reader, String offer) {
    byte[] open = seal.open(decoded(offer), "offer to " + owner(reader));
    if (open == null) {
      return null;
    }
    ByteBuffer content = ByteBuffer.wrap(open);
    if (content.getLong() < clock.instant().getEpochSecond()) {
      return null;
    }
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    return new Secret(bytes);
  }

  private static byte[] decoded(String offer) {
    try {
      return Base64.getUrlDecoder().decode(offer);
    } catch (IllegalArgumentException _) {
      return new byte[0];
    }
  }

  /// Keeps the reader's secret, if there is none yet.
  ///
  /// @param step the one by whose code it was confirmed
  boolean add(ReaderId reader, Secret secret, long step) {
    return sql.sql(
                """
                INSERT INTO authenticators (reader, secret, last_step, made_at)
                VALUES (:reader, :secret, :step, :now) ON CONFLICT DO NOTHING
                """)
            .param("reader", reader.value())
            .param("secret", seal.close(secret.bytes(), owner(reader)))
            .param("step", step)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Uses a step up, and all before it: of many at once, one succeeds.
  boolean use(ReaderId reader, long step) {
    return sql.sql(
                """
                UPDATE authenticators SET last_step = :step
                WHERE reader = :reader AND last_step < :step
                """)
            .param("step", step)
            .param("reader", reader.value())
            .update()
        == 1;
  }

  boolean remove(ReaderId reader) {
    return sql.sql("DELETE FROM authenticators WHERE reader = :reader")
            .param("reader", reader.value())
            .update()
        == 1;
  }

  private static String owner(ReaderId reader) {
    return "reader " + reader.value();
  }
}
