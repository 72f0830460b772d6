package org.standfirst.newsletters.returns.suppressions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.database.SigningKeys;

/// Suppressions of readers who are erased. Whoever has called us spammers, and then asks to be
/// forgotten, would be written to again by the next list that somebody brings along, if nothing at
/// all stayed: so the address goes and a keyed hash of it stays (GDPR, articles 17(3)(b) and 21(3):
/// that an objection is kept to is an obligation). One can ask it about an address that one has,
/// and read none from it; without the key nobody can even try addresses out.
@Component
class ErasedSuppressions {
  private static final String KEY = "erased-suppressions";
  private final JdbcClient sql;
  private final SigningKeys keys;
  private final Clock clock;

  ErasedSuppressions(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.sql = sql;
    this.keys = keys;
    this.clock = clock;
  }

  /// Takes the address away from its suppression, and from those that were lifted.
  ///
  /// @param address in lower case
  void erase(String address) {
    sql.sql(
            """
            WITH gone AS (DELETE FROM suppressions WHERE address = :address RETURNING reason, made_at)
            INSERT INTO erased_suppressions (address_mac, reason, made_at)
            SELECT :mac, reason, made_at FROM gone ON CONFLICT DO NOTHING
            """)
        .param("address", address)
        .param("mac", mac(address))
        .update();
    sql.sql("DELETE FROM lifted_suppressions WHERE address = :address")
        .param("address", address)
        .update();
  }

  /// An address is its owner's again, who has come back by themselves: what was said of it before
  /// counts no more. What the paper had entered itself stays.
  ///
  /// @param address in lower case
  void forget(String address) {
    sql.sql(
            """
            DELETE FROM erased_suppressions WHERE address_mac = :mac AND reason IN ('bounced', 'complained')
            """)
        .param("mac", mac(address))
        .update();
  }

  /// Writes those out again that are among some addresses.
  ///
  /// @param addresses in lower case
  void recall(Collection<String> addresses) {
    Map<String, String> byMac = new HashMap<>();
    addresses.forEach(each -> byMac.put(mac(each), each));
    sql.sql(
            """
            SELECT address_mac, reason FROM erased_suppressions WHERE address_mac = ANY (:macs)
            """)
        .param("macs", byMac.keySet().toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(
            each -> restore(each.getKey(), byMac.getOrDefault(each.getKey(), ""), each.getValue()));
  }

  private void restore(String mac, String address, String reason) {
    sql.sql(
            """
            WITH back AS (DELETE FROM erased_suppressions WHERE address_mac = :mac)
            INSERT INTO suppressions (address, reason, source, made_at)
            VALUES (:address, :reason, 'before', :now) ON CONFLICT DO NOTHING
            """)
        .param("mac", mac)
        .param("address", address)
        .param("reason", reason)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private String mac(String address) {
    return keys.signature(KEY).of(address);
  }
}
