package org.standfirst.readers.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.site.ReturnPath;

/// Those who have come back from a provider and whom we don't know yet, one a browser.
@Component
class Newcomers {
  private static final Duration LENGTH = Duration.ofMinutes(40);
  private static final String COLUMNS =
      "provider, issuer, subject, email, verified, first_name, last_name, return_to, lasting";
  private final JdbcClient sql;
  private final Clock clock;

  Newcomers(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A newcomer.
  record Row(
      String provider,
      String issuer,
      String subject,
      String email,
      boolean verified,
      String firstName,
      String lastName,
      String returnTo,
      boolean lasting) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    Identity identity() {
      return new Identity(issuer, subject, email, verified, firstName, lastName);
    }

    ReturnPath returnPath() {
      return ReturnPath.of(returnTo);
    }
  }

  /// Remembers who came; whoever came to that browser before is forgotten.
  void add(Keepsake keepsake, Provider provider, Identity who, Attempts.Purpose purpose) {
    sql.sql(
            """
            INSERT INTO openid_newcomers (browser_sha256, %s, expires_at)
            VALUES (:browser, :provider, :issuer, :subject, :email, :verified, :first, :last,
              :returnTo, :lasting, :end)
            ON CONFLICT (browser_sha256) DO UPDATE
            SET provider = excluded.provider, issuer = excluded.issuer, subject = excluded.subject,
              email = excluded.email, verified = excluded.verified,
              first_name = excluded.first_name, last_name = excluded.last_name,
              return_to = excluded.return_to, lasting = excluded.lasting,
              expires_at = excluded.expires_at
            """
                .formatted(COLUMNS))
        .param("browser", keepsake.hash())
        .param("provider", provider.name())
        .param("issuer", who.issuer())
        .param("subject", who.subject())
        .param("email", who.email())
        .param("verified", who.verified())
        .param("first", who.firstName())
        .param("last", who.lastName())
        .param("returnTo", purpose.returnTo().path())
        .param("lasting", purpose.lasting())
        .param("end", now().plus(LENGTH))
        .update();
  }

  @Nullable Row find(Keepsake keepsake) {
    return sql.sql(
            "SELECT %s FROM openid_newcomers WHERE browser_sha256 = :browser AND expires_at > :now"
                .formatted(COLUMNS))
        .param("browser", keepsake.hash())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Takes a newcomer away; of many at once, one succeeds.
  @Nullable Row take(Keepsake keepsake) {
    return sql.sql(
            """
            DELETE FROM openid_newcomers WHERE browser_sha256 = :browser AND expires_at > :now
            RETURNING %s
            """
                .formatted(COLUMNS))
        .param("browser", keepsake.hash())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  int forgetExpired() {
    return sql.sql("DELETE FROM openid_newcomers WHERE expires_at < :now")
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
