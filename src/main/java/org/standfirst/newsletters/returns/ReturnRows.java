package org.standfirst.newsletters.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.returns.parsing.Mark;

/// What came back, in rows, and the copies that it came back of.
@Component
class ReturnRows {
  private static final int MOST_RAW = 100_000;
  private static final int MOST_KEPT_A_DAY = 500;
  private static final Duration LATELY = Duration.ofDays(7);
  private static final String COPY =
      """
      SELECT d.id, d.issue, i.newsletter, lower(d.address COLLATE "C") AS address, d.reader,
        d.addressee
      FROM deliveries d JOIN issues i ON i.id = d.issue
      """;
  private final JdbcClient sql;
  private final Clock clock;

  ReturnRows(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What a report is known by.
  ///
  /// @param whose where its number is from
  record Digest(String whose, String id) {
    byte[] bytes() {
      try {
        return MessageDigest.getInstance("SHA-256")
            .digest((whose + " " + id).getBytes(StandardCharsets.UTF_8));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Java comes with SHA-256", e);
      }
    }
  }

  /// What came back, as it is kept.
  record Entry(Way way, String kind, String address, boolean proven, String status, String words) {

    /// What says nothing of whether a mail arrives.
    static Entry unrelated(Way way, Report.Nature nature) {
      return new Entry(way, nature.name().toLowerCase(Locale.ROOT), "", false, "", "");
    }

    /// What nobody understands: whose it is, and what it says that it is about.
    static Entry unclear(Way way, byte[] mail) {
      return new Entry(way, "unclear", Mark.sender(mail), false, "", Mark.subject(mail));
    }
  }

  /// A copy that was sent.
  ///
  /// @param address in lower case; null: its recipient is erased
  record Copy(
      long id,
      long issue,
      long newsletter,
      @Nullable String address,
      @Nullable Long reader,
      @Nullable Long addressee) {
    static final SimplePropertyRowMapper<Copy> ROW = new SimplePropertyRowMapper<>(Copy.class);
  }

  /// Whether mails themselves may still be kept: anybody may send us any number.
  boolean hasRoom() {
    return sql.sql(
            """
            SELECT count(*) < :most FROM (
              SELECT FROM returns WHERE raw IS NOT NULL AND came_at > :since LIMIT :most) AS kept
            """)
        .param("most", MOST_KEPT_A_DAY)
        .param("since", time(clock.instant().minus(Duration.ofDays(1))))
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// Adds what came; says whether it hadn't come before.
  boolean add(Digest digest, Entry entry, @Nullable Copy copy, byte @Nullable [] raw) {
    return sql.sql(
                """
                INSERT INTO returns
                  (digest, came_at, way, kind, address, delivery, proven, status, words, raw)
                VALUES
                  (:digest, :now, :way, :kind, :address, :delivery, :proven, :status, :words, :raw)
                ON CONFLICT (digest) DO NOTHING
                """)
            .param("digest", digest.bytes())
            .param("now", time(clock.instant()))
            .param("way", entry.way().word())
            .param("kind", entry.kind())
            .param("address", entry.address())
            .param("delivery", copy == null ? null : copy.id(), Types.BIGINT)
            .param("proven", entry.proven())
            .param("status", entry.status())
            .param("words", entry.words())
            .param(
                "raw",
                raw == null || raw.length <= MOST_RAW ? raw : Arrays.copyOf(raw, MOST_RAW),
                Types.BINARY)
            .update()
        > 0;
  }

  /// The copy of that number, held until the transaction ends; null: there is none.
  @Nullable Copy hold(long delivery) {
    return sql.sql(COPY + "WHERE d.id = :id FOR UPDATE OF d")
        .param("id", delivery)
        .query(Copy.ROW)
        .optional()
        .orElse(null);
  }

  /// The last copy that was sent to an address within a week, held; null: there was none.
  @Nullable Copy holdLatest(String address) {
    return sql.sql(
            COPY
                + """
                WHERE lower(d.address COLLATE "C") = :address AND d.state IN ('sending', 'sent', 'unknown')
                  AND i.started_at > :since
                ORDER BY i.started_at DESC, d.id DESC LIMIT 1 FOR UPDATE OF d
                """)
        .param("address", address)
        .param("since", time(clock.instant().minus(LATELY)))
        .query(Copy.ROW)
        .optional()
        .orElse(null);
  }

  /// Notes at a copy what came back of it, unless worse has been.
  void mark(Copy copy, Entry entry) {
    String words = (entry.status() + " " + entry.words()).strip();
    sql.sql(
            """
            UPDATE deliveries SET returned_at = :now, return_kind = :kind, return_words = :words
            WHERE id = :id AND array_position(ARRAY['soft', 'hard', 'complaint'], :kind)
              > coalesce(array_position(ARRAY['soft', 'hard', 'complaint'], return_kind), 0)
            """)
        .param("id", copy.id())
        .param("kind", entry.kind())
        .param("words", words)
        .param("now", time(clock.instant()))
        .update();
  }

  static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
