package org.standfirst.readers.openid;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// The browsers that are away at a provider.
@Component
class Attempts {
  static final Duration LENGTH = Duration.ofMinutes(20);
  private final JdbcClient sql;
  private final Clock clock;

  Attempts(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What for a browser goes to a provider.
  ///
  /// @param lasting whether the browser is to be remembered afterwards
  /// @param reader whose account the provider is to be linked to; null: it is to sign someone in
  record Purpose(ReturnPath returnTo, boolean lasting, @Nullable ReaderId reader) {}

  /// An attempt that has come back.
  ///
  /// @param posted whether the provider has posted its answer
  record Row(
      String returnTo,
      boolean lasting,
      @Nullable Long reader,
      boolean posted,
      String code,
      String error,
      String sender,
      String firstName,
      String lastName) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    Purpose purpose() {
      return new Purpose(
          ReturnPath.of(returnTo), lasting, reader == null ? null : new ReaderId(reader));
    }

    ProviderAnswer answer() {
      return new ProviderAnswer(code, error, sender, firstName, lastName);
    }
  }

  /// Begins an attempt; its state can't be had again.
  Token begin(Provider provider, Keepsake keepsake, Purpose purpose) {
    Token state = Token.random();
    ReaderId reader = purpose.reader();
    sql.sql(
            """
            INSERT INTO openid_attempts
              (state_sha256, browser_sha256, provider, return_to, lasting, reader, expires_at)
            VALUES (:state, :browser, :provider, :returnTo, :lasting, :reader, :end)
            """)
        .param("state", state.hash().bytes())
        .param("browser", keepsake.hash())
        .param("provider", provider.name())
        .param("returnTo", purpose.returnTo().path())
        .param("lasting", purpose.lasting())
        .param("reader", reader == null ? null : reader.value(), Types.BIGINT)
        .param("end", now().plus(LENGTH))
        .update();
    return state;
  }

  /// Keeps what a provider posted until its browser comes for it; the first answer counts.
  void post(Provider provider, Token state, ProviderAnswer answer) {
    sql.sql(
            """
            UPDATE openid_attempts SET posted = true, code = :code, error = :error,
              sender = :sender, first_name = :first, last_name = :last
            WHERE state_sha256 = :state AND provider = :provider AND NOT posted
              AND expires_at > :now
            """)
        .param("code", answer.code())
        .param("error", answer.error())
        .param("sender", answer.sender())
        .param("first", answer.firstName())
        .param("last", answer.lastName())
        .param("state", state.hash().bytes())
        .param("provider", provider.name())
        .param("now", now())
        .update();
  }

  /// Spends an attempt of that browser with that provider: of many returns at once, one succeeds.
  @Nullable Row spend(Provider provider, Keepsake keepsake, Token state) {
    return sql.sql(
            """
            DELETE FROM openid_attempts
            WHERE state_sha256 = :state AND browser_sha256 = :browser AND provider = :provider
              AND expires_at > :now
            RETURNING return_to, lasting, reader, posted, code, error, sender, first_name, last_name
            """)
        .param("state", state.hash().bytes())
        .param("browser", keepsake.hash())
        .param("provider", provider.name())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  int forgetExpired() {
    return sql.sql("DELETE FROM openid_attempts WHERE expires_at < :now")
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
