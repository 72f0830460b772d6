package org.standfirst.readers.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;

/// Who is signed in, and with what browser. Whatever changes what a session is worth is made known
/// to all nodes when it commits.
@Component
public class Sessions {
  static final Duration LASTING_UNUSED = Duration.ofDays(30);
  static final Duration LASTING = Duration.ofDays(180);
  static final Duration PASSING_UNUSED = Duration.ofHours(12);
  static final Duration PASSING = Duration.ofDays(1);
  private static final String ALIVE =
      """
      expires_at > :now AND last_seen_at > CAST(:now AS timestamptz)
        - CASE WHEN lasting THEN interval '30 days' ELSE interval '12 hours' END
      """;

  /// An authenticator; with the staff, who must have a second factor, a passkey too.
  private static final String SECOND_FACTOR_ON =
      """
      (EXISTS (SELECT FROM authenticators WHERE authenticators.reader = s.reader)
        OR EXISTS (SELECT FROM readers member
            JOIN reader_roles ON reader_roles.reader = member.id
            JOIN passkey_holders ON passkey_holders.reader = member.id
            JOIN user_credentials ON user_entity_user_id = handle
          WHERE member.id = s.reader AND NOT member.second_factor_waived))
      """;

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
  public record Row(
      long id,
      String token,
      String agent,
      String place,
      String proofs,
      Instant madeAt,
      Instant lastSeenAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    /// By what it was signed in.
    public Set<Proof> provedBy() {
      return Proofs.ofStored(proofs);
    }

    public boolean is(Token.Hash hash) {
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
      String proofs,
      boolean secondFactorWaived,
      boolean secondFactorOn,
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

    /// Whether the reader has switched a second factor on that this session still lacks.
    boolean waits() {
      return secondFactorOn && !hasSecondFactor();
    }

    /// Whoever has roles has them in a session with a second factor only.
    private Set<Role> roleSet() {
      return roles == null || !(secondFactorWaived || hasSecondFactor())
          ? Set.of()
          : Arrays.stream(roles.split(",", -1))
              .map(Role::valueOf)
              .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasSecondFactor() {
      return Proofs.ofStored(proofs).stream().anyMatch(Proof::isSecondFactor);
    }
  }

  /// How a session stands.
  ///
  /// @param secondFactorOn whether the reader has switched a second factor on
  public record Standing(ReaderId reader, Proofs proofs, boolean lasting, boolean secondFactorOn) {
    /// Whether it is worth nothing yet but the way to the second factor.
    public boolean waits() {
      return secondFactorOn && !proofs.hasSecondFactor();
    }
  }

  /// Opens a session in a browser that may carry another one, whoever's: that ends. Its token can't
  /// be had again.
  ///
  /// @param lasting whether the browser is to keep it when it is closed
  public Opened open(
      ReaderId reader, Set<Proof> proofs, boolean lasting, Circumstances circumstances) {
    Token old = circumstances.session();
    if (old != null) {
      end(old);
    }
    Token token = Token.random();
    sql.sql(
            """
            INSERT INTO sessions (token_sha256, reader, agent, place, proofs, lasting,
              made_at, last_seen_at, proved_at, expires_at)
            VALUES (:hash, :reader, :agent, :place, :proofs, :lasting, :now, :now, :now, :end)
            """)
        .param("hash", token.hash().bytes())
        .param("reader", reader.value())
        .param("agent", circumstances.agent())
        .param("place", circumstances.place())
        .param("proofs", Proofs.stored(proofs))
        .param("lasting", lasting)
        .param("now", now())
        .param("end", now().plus(lasting ? LASTING : PASSING))
        .update();
    return new Opened(token, lasting);
  }

  /// Gives a session a new token and takes nothing of it for proved anew; null where the session is
  /// no more.
  public @Nullable Opened renew(Token token) {
    Token next = Token.random();
    memory.forgetEverywhere(token.hash());
    return sql.sql(
            "UPDATE sessions SET token_sha256 = :next WHERE token_sha256 = :hash RETURNING lasting")
        .param("next", next.hash().bytes())
        .param("hash", token.hash().bytes())
        .query((row, number) -> new Opened(next, row.getBoolean(1)))
        .optional()
        .orElse(null);
  }

  /// Since when a session has been open; null where there is none.
  public @Nullable Instant since(Token token) {
    return sql.sql("SELECT made_at FROM sessions WHERE token_sha256 = :hash")
        .param("hash", token.hash().bytes())
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional()
        .orElse(null);
  }

  /// Adds a proof to a session and gives it a new token; null where the session is no more.
  public @Nullable Opened prove(Token token, Proof further) {
    Proofs before = proofs(token);
    if (before == null) {
      return null;
    }
    Set<Proof> all = EnumSet.of(further);
    all.addAll(before.all());
    Token next = Token.random();
    memory.forgetEverywhere(token.hash());
    return sql.sql(
            """
            UPDATE sessions SET token_sha256 = :next, proofs = :proofs, proved_at = :now
            WHERE token_sha256 = :hash RETURNING lasting
            """)
        .param("next", next.hash().bytes())
        .param("proofs", Proofs.stored(all))
        .param("now", now())
        .param("hash", token.hash().bytes())
        .query((row, number) -> new Opened(next, row.getBoolean(1)))
        .optional()
        .orElse(null);
  }

  /// What a session has been proved by; null where there is none.
  public @Nullable Proofs proofs(Token token) {
    return sql.sql("SELECT proofs, proved_at FROM sessions WHERE token_sha256 = :hash AND " + ALIVE)
        .param("hash", token.hash().bytes())
        .param("now", now())
        .query((row, number) ->
            new Proofs(
                Proofs.ofStored(String.valueOf(row.getString(1))),
                row.getObject(2, OffsetDateTime.class).toInstant()))
        .optional()
        .orElse(null);
  }

  /// How the session of a token stands; null where there is none.
  public @Nullable Standing standing(Token token) {
    return sql.sql(
            """
            SELECT reader, proofs, proved_at, lasting, %s
            FROM sessions s WHERE token_sha256 = :hash AND %s
            """
                .formatted(SECOND_FACTOR_ON, ALIVE))
        .param("hash", token.hash().bytes())
        .param("now", now())
        .query((row, number) ->
            new Standing(
                new ReaderId(row.getLong(1)),
                new Proofs(
                    Proofs.ofStored(String.valueOf(row.getString(2))),
                    row.getObject(3, OffsetDateTime.class).toInstant()),
                row.getBoolean(4),
                row.getBoolean(5)))
        .optional()
        .orElse(null);
  }

  /// The visitor whom a token stands for, if it does for one: not as long as the session waits for
  /// the second factor that its reader has switched on.
  Visitor.@Nullable Registered find(Token.Hash hash) {
    Worth worth =
        sql.sql(
                """
                SELECT s.id, s.reader, r.confirmed_at IS NOT NULL AS confirmed, r.subscriber_until,
                  s.last_seen_at, s.proofs, r.second_factor_waived,
                  %s AS second_factor_on,
                  (SELECT string_agg(role, ',') FROM reader_roles WHERE reader = r.id) AS roles
                FROM sessions s JOIN readers r ON r.id = s.reader
                WHERE s.token_sha256 = :hash AND %s
                """
                    .formatted(SECOND_FACTOR_ON, ALIVE))
            .param("hash", hash.bytes())
            .param("now", now())
            .query(Worth.ROW)
            .optional()
            .orElse(null);
    if (worth == null || worth.waits()) {
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

  public List<Row> of(ReaderId reader) {
    return sql.sql(
            """
            SELECT id, encode(token_sha256, 'hex') AS token, agent, place, proofs, made_at,
              last_seen_at
            FROM sessions WHERE reader = :reader AND %s ORDER BY id DESC LIMIT 50
            """
                .formatted(ALIVE))
        .param("reader", reader.value())
        .param("now", now())
        .query(Row.ROW)
        .list();
  }

  /// Ends the session of a token, wherever it is remembered. A token that stands for nobody is
  /// nobody's news: anyone can make one up.
  public void end(Token token) {
    int ended =
        sql.sql("DELETE FROM sessions WHERE token_sha256 = :hash")
            .param("hash", token.hash().bytes())
            .update();
    if (ended > 0) {
      memory.forgetEverywhere(token.hash());
    }
  }

  /// Ends one of a reader's sessions; false where there is none.
  public boolean end(ReaderId reader, long id) {
    return forgetEverywhere(
            sql.sql(
                    """
                    DELETE FROM sessions WHERE id = :id AND reader = :reader
                    RETURNING encode(token_sha256, 'hex')
                    """)
                .param("id", id)
                .param("reader", reader.value()))
        > 0;
  }

  /// Ends all of a reader's sessions but that of a token.
  public void endOthers(ReaderId reader, Token kept) {
    forgetEverywhere(
        sql.sql(
                """
                DELETE FROM sessions WHERE reader = :reader AND token_sha256 <> :kept
                RETURNING encode(token_sha256, 'hex')
                """)
            .param("reader", reader.value())
            .param("kept", kept.hash().bytes()));
  }

  /// Ends all of a reader's sessions; says how many.
  public int endAll(ReaderId reader) {
    return forgetEverywhere(
        sql.sql("DELETE FROM sessions WHERE reader = :reader RETURNING encode(token_sha256, 'hex')")
            .param("reader", reader.value()));
  }

  /// Says that the reader's sessions are worth something else from now on.
  public void changed(ReaderId reader) {
    forgetEverywhere(
        sql.sql("SELECT encode(token_sha256, 'hex') FROM sessions WHERE reader = :reader")
            .param("reader", reader.value()));
  }

  private int forgetEverywhere(JdbcClient.StatementSpec tokens) {
    List<Token.Hash> all =
        tokens.query((row, number) -> Token.Hash.ofHex(String.valueOf(row.getString(1)))).list();
    all.forEach(memory::forgetEverywhere);
    return all.size();
  }

  public int forgetExpired() {
    return sql.sql("DELETE FROM sessions WHERE NOT (%s)".formatted(ALIVE))
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
