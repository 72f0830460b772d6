package org.standfirst.readers.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// Who is signed in, and with what browser. Whatever changes what a session is worth is made known
/// to all nodes when it commits.
@Component
public class Sessions {
  static final Duration LASTING_UNUSED = Duration.ofDays(30);
  static final Duration LASTING = Duration.ofDays(180);
  static final Duration PASSING_UNUSED = Duration.ofHours(12);
  static final Duration PASSING = Duration.ofDays(1);

  /// Of a session that can still be used, at the moment `:now`.
  static final String ALIVE =
      """
      expires_at > :now AND last_seen_at > CAST(:now AS timestamptz)
        - CASE WHEN lasting THEN interval '30 days' ELSE interval '12 hours' END
      """;

  private final JdbcClient sql;
  private final Clock clock;
  private final SessionMemory memory;
  private final Standings standings;

  Sessions(JdbcClient sql, Clock clock, SessionMemory memory, Standings standings) {
    this.sql = sql;
    this.clock = clock;
    this.memory = memory;
    this.standings = standings;
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

  /// Adds a proof to a session and gives it a new token; null where the session is no more.
  public @Nullable Opened prove(Token token, Proof further) {
    Proofs before = standings.proofs(token);
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
