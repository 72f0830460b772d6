package org.standfirst.readers.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// The browsers that asked for a code to sign in by, for known addresses and unknown ones alike.
/// Each has the token in its page's address and a secret of its own in a cookie; the code can be
/// typed there and nowhere else.
@Component
public class Askings {
  private final JdbcClient sql;
  private final Supplier<Signature> signature;
  private final Clock clock;

  Askings(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.sql = sql;
    this.signature = () -> keys.signature("askings");
    this.clock = clock;
  }

  /// What was asked.
  ///
  /// @param email as it was typed
  /// @param lasting whether the browser is to be remembered
  record Row(long id, String email, String returnTo, boolean lasting) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    ReturnPath back() {
      return ReturnPath.of(returnTo);
    }
  }

  /// By what a browser shows that it has asked.
  ///
  /// @param token in the page's address
  /// @param browser in the cookie
  record Key(Token token, Token browser) {}

  /// Notes that a browser asks. What was asked before for that address from that network is
  /// replaced, and with it the code; from elsewhere nobody can replace it.
  long add(Key key, EmailAddress email, String network, ReturnPath returnTo, boolean lasting) {
    String mac = signature.get().of(network + " " + email.key());
    sql.sql(
            """
            WITH replaced AS (
              DELETE FROM askings WHERE email = :email AND network_mac = :mac RETURNING id)
            DELETE FROM codes WHERE purpose = :purpose AND holder IN (SELECT id FROM replaced)
            """)
        .param("email", email.key())
        .param("mac", mac)
        .param("purpose", Codes.Purpose.SIGN_IN.name())
        .update();
    return sql.sql(
            """
            INSERT INTO askings
              (token_sha256, browser_sha256, email, network_mac, return_to, lasting, expires_at)
            VALUES (:hash, :browser, :email, :mac, :returnTo, :lasting, :end) RETURNING id
            """)
        .param("hash", key.token().hash().bytes())
        .param("browser", key.browser().hash().bytes())
        .param("email", email.key())
        .param("mac", mac)
        .param("returnTo", returnTo.path())
        .param("lasting", lasting)
        .param("end", now().plus(Codes.Purpose.SIGN_IN.length()))
        .query(Long.class)
        .single();
  }

  @Nullable Row find(Key key) {
    return sql.sql(
            """
            SELECT id, email, return_to, lasting FROM askings
            WHERE token_sha256 = :hash AND browser_sha256 = :browser AND expires_at > :now
            """)
        .param("hash", key.token().hash().bytes())
        .param("browser", key.browser().hash().bytes())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Where the page of that token leads on to whoever is signed in by now; the cookie is gone then.
  ReturnPath onward(Token token) {
    return sql.sql("SELECT return_to FROM askings WHERE token_sha256 = :hash AND expires_at > :now")
        .param("hash", token.hash().bytes())
        .param("now", now())
        .query(String.class)
        .optional()
        .map(ReturnPath::of)
        .orElse(ReturnPath.FRONT);
  }

  /// Lets only one at a time sign in by a letter to an address, until the transaction ends: a code
  /// and a link used at once must not wait for each other.
  void signInOneAtATime(String emailKey) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('sign in ' || :email, 0))")
        .param("email", emailKey)
        .query((row, number) -> true)
        .single();
  }

  /// Asks once more: the time begins anew.
  void again(long id) {
    sql.sql("UPDATE askings SET expires_at = :end WHERE id = :id")
        .param("end", now().plus(Codes.Purpose.SIGN_IN.length()))
        .param("id", id)
        .update();
  }

  /// Forgets who asked with an address.
  void forget(String emailKey) {
    sql.sql("DELETE FROM askings WHERE email = :email").param("email", emailKey).update();
  }

  public int forgetExpired() {
    return sql.sql("DELETE FROM askings WHERE expires_at < :now").param("now", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
