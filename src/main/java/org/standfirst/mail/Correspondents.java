package org.standfirst.mail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the outbox still knows of the letters to an address, for those who have the address.
@Component
public class Correspondents {
  private final JdbcClient sql;

  Correspondents(JdbcClient sql) {
    this.sql = sql;
  }

  /// A letter, without its words.
  ///
  /// @param reason what the mail server said where it failed; may be empty
  public record Posted(
      String toAddress,
      String subject,
      String purpose,
      Instant postedAt,
      String state,
      int attempts,
      @Nullable Instant settledAt,
      String reason) {
    static final SimplePropertyRowMapper<Posted> ROW = new SimplePropertyRowMapper<>(Posted.class);
  }

  /// The letters to an address.
  ///
  /// @param address in lower case
  public List<Posted> lettersTo(String address) {
    return sql.sql(
            """
            SELECT to_address, subject, purpose, posted_at, state, attempts, settled_at, reason
            FROM letters WHERE lower(to_address COLLATE "C") = :address ORDER BY id
            """)
        .param("address", address)
        .query(Posted.ROW)
        .list();
  }

  /// How many letters of some purposes were posted to an address lately.
  ///
  /// @param address in lower case
  public int posted(String address, Collection<String> purposes, Instant since) {
    return sql.sql(
            """
            SELECT count(*) FROM letters WHERE lower(to_address COLLATE "C") = :address
              AND purpose = ANY (:purposes) AND posted_at > :since
            """)
        .param("address", address)
        .param("purposes", purposes.toArray(String[]::new))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /// Forgets every letter to an address, sent or not.
  ///
  /// @param address in lower case
  public int forget(String address) {
    return sql.sql("DELETE FROM letters WHERE lower(to_address COLLATE \"C\") = :address")
        .param("address", address)
        .update();
  }
}
