package org.standfirst.readers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// What staff did, and what happened at the doors. Lines are only ever added, in the transaction of
/// what they tell of.
@Component
public class AuditTrail {
  private static final int ACCOUNTS = 50_000;
  private final Cache<String, Boolean> noted =
      Caffeine.newBuilder().maximumSize(ACCOUNTS).expireAfterWrite(Duration.ofMinutes(1)).build();
  private final JdbcClient sql;
  private final ObjectMapper json;
  private final Clock clock;

  AuditTrail(JdbcClient sql, ObjectMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /// One thing that was done.
  ///
  /// @param deed the key of the words for what was done, as `readers.deed.signed-in`
  /// @param actor who did it; null: nobody signed in, or the program itself
  /// @param subject whose account it was done to; null: nobody's
  /// @param place from where, as coarse as [ClientAddress#place]; empty: from within
  /// @param details further things worth knowing, never names, addresses or secrets
  public record Line(
      String deed,
      @Nullable ReaderId actor,
      @Nullable ReaderId subject,
      String place,
      Map<String, String> details) {}

  /// Adds a line.
  public void note(Line line) {
    sql.sql(
            """
            INSERT INTO audit_trail (at, deed, actor, subject, place, details)
            VALUES (:at, :deed, :actor, :subject, :place, CAST(:details AS jsonb))
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("deed", line.deed())
        .param("actor", number(line.actor()), Types.BIGINT)
        .param("subject", number(line.subject()), Types.BIGINT)
        .param("place", line.place())
        .param("details", json.writeValueAsString(line.details()))
        .update();
  }

  /// Adds a line unless one of the same deed was added for the same account within the last minute:
  /// whoever keeps trying doesn't fill the book.
  ///
  /// @param account whatever the tries have in common, such as an address or a network
  public void noteOnceAMinute(String account, Line line) {
    if (noted.asMap().putIfAbsent(line.deed() + " " + account, true) == null) {
      note(line);
    }
  }

  private static @Nullable Long number(@Nullable ReaderId reader) {
    return reader == null ? null : reader.value();
  }
}
