package org.standfirst.readers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is signed in, and with what browser. Whatever changes what a session is worth is made known
/// to all nodes when it commits.
@Component
class Sessions {
  static final Duration LENGTH = Duration.ofDays(30);
  private static final Duration SEEN_TO_THE = Duration.ofMinutes(10);
  private final JdbcClient sql;
  private final Clock clock;
  private final SessionMemory memory;

  Sessions(JdbcClient sql, Clock clock, SessionMemory memory) {
    this.sql = sql;
    this.clock = clock;
    this.memory = memory;
  }

  /// A browser the reader is signed in with.
  record Row(long id, String token, String agent, Instant madeAt, Instant lastSeenAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    boolean is(Token.Hash hash) {
      return token.equals(hash.hex());
    }
  }

  /// What a token is worth.
  record Worth(
      long id,
      long reader,
      boolean confirmed,
      @Nullable Instant subscriberUntil,
      Instant lastSeenAt,
      @Nullable String roles) {
    static final SimplePropertyRowMapper<Worth> ROW = new SimplePropertyRowMapper<>(Worth.class);

    Visitor.Registered visitor(Instant now) {
      var known = new ReaderId(reader);
      if (!confirmed) {
        return new Visitor.Pending(known);
      }
      return subscriberUntil != null && subscriberUntil.isAfter(now)
          ? new Visitor.Subscriber(known, roleSet())
          : new Visitor.Reader(known, roleSet());
    }

    private Set<Role> roleSet() {
      return roles == null
          ? Set.of()
          : Arrays.stream(roles.split(",", -1))
              .map(Role::valueOf)
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  /// Opens a session and gives its token, which nobody can be given again.
  Token open(ReaderId reader, String agent) {
    Token token = Token.random();
    sql.sql(
            """
            INSERT INTO sessions (token_sha256, reader, agent, made_at, last_seen_at, expires_at)
            VALUES (:hash, :reader, :agent, :now, :now, :end)
            """)
        .param("hash", token.hash().bytes())
        .param("reader", reader.value())
        .param("agent", agent)
        .param("now", now())
        .param("end", now().plus(LENGTH))
        .update();
    return token;
  }

  /// Opens a session in a browser that may carry another one, whoever's: that ends.
  Token openInPlaceOf(@Nullable Token old, ReaderId reader, String agent) {
    if (old != null) {
      end(old);
    }
    return open(reader, agent);
  }

  /// The visitor whom a token stands for, if it does for one.
  Visitor.@Nullable Registered find(Token.Hash hash) {
    Worth worth =
        sql.sql(
                """
                SELECT s.id, s.reader, r.confirmed_at IS NOT NULL AS confirmed, r.subscriber_until,
                  s.last_seen_at,
                  (SELECT string_agg(role, ',') FROM reader_roles WHERE reader = r.id) AS roles
                FROM sessions s JOIN readers r ON r.id = s.reader
                WHERE s.token_sha256 = :hash AND s.expires_at > :now
                """)
            .param("hash", hash.bytes())
            .param("now", now())
            .query(Worth.ROW)
            .optional()
            .orElse(null);
    if (worth == null) {
      return null;
    }
    if (worth.lastSeenAt().isBefore(clock.instant().minus(SEEN_TO_THE))) {
      seen(worth.id());
    }
    return worth.visitor(clock.instant());
  }

  private void seen(long id) {
    sql.sql("UPDATE sessions SET last_seen_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  List<Row> of(ReaderId reader) {
    return sql.sql(
            """
            SELECT id, encode(token_sha256, 'hex') AS token, agent, made_at, last_seen_at FROM sessions
            WHERE reader = :reader AND expires_at > :now ORDER BY id DESC LIMIT 50
            """)
        .param("reader", reader.value())
        .param("now", now())
        .query(Row.ROW)
        .list();
  }

  /// Ends the session of a token, wherever it is remembered. A token that stands for nobody is
  /// nobody's news: anyone can make one up.
  void end(Token token) {
    int ended =
        sql.sql("DELETE FROM sessions WHERE token_sha256 = :hash")
            .param("hash", token.hash().bytes())
            .update();
    if (ended > 0) {
      memory.forgetEverywhere(token.hash());
    }
  }

  /// Ends one of a reader's sessions.
  void end(ReaderId reader, long id) {
    forgetEverywhere(
        sql.sql(
                """
                DELETE FROM sessions WHERE id = :id AND reader = :reader
                RETURNING encode(token_sha256, 'hex')
                """)
            .param("id", id)
            .param("reader", reader.value()));
  }

  /// Ends all of a reader's sessions.
  void endAll(ReaderId reader) {
    forgetEverywhere(
        sql.sql("DELETE FROM sessions WHERE reader = :reader RETURNING encode(token_sha256, 'hex')")
            .param("reader", reader.value()));
  }

  /// Says that the reader's sessions are worth something else from now on.
  void changed(ReaderId reader) {
    forgetEverywhere(
        sql.sql("SELECT encode(token_sha256, 'hex') FROM sessions WHERE reader = :reader")
            .param("reader", reader.value()));
  }

  private void forgetEverywhere(JdbcClient.StatementSpec tokens) {
    tokens
        .query((row, number) -> Token.Hash.ofHex(String.valueOf(row.getString(1))))
        .list()
        .forEach(memory::forgetEverywhere);
  }

  int forgetExpired() {
    return sql.sql("DELETE FROM sessions WHERE expires_at < :now").param("now", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
