package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.database.SigningKeys;

/// Which addresses have left which newsletter. They are kept signed: one can ask about an address
/// that one has, and read none.
@Component
public class DepartedAddresses {
  private static final String KEY = "departed-addresses";
  private final JdbcClient sql;
  private final SigningKeys keys;
  private final Clock clock;

  DepartedAddresses(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.sql = sql;
    this.keys = keys;
    this.clock = clock;
  }

  /// An address has left.
  ///
  /// @param address in lower case
  void note(String address, String newsletter) {
    sql.sql(
            """
            INSERT INTO departed_addresses (address_mac, newsletter, departed_at)
            VALUES (:mac, :newsletter, :now) ON CONFLICT DO NOTHING
            """)
        .param("mac", mac(address))
        .param("newsletter", newsletter)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Its owner has come back by themselves.
  ///
  /// @param address in lower case
  void forget(String address, String newsletter) {
    sql.sql("DELETE FROM departed_addresses WHERE address_mac = :mac AND newsletter = :newsletter")
        .param("mac", mac(address))
        .param("newsletter", newsletter)
        .update();
  }

  /// Those of some addresses that have left a newsletter.
  ///
  /// @param addresses in lower case
  public Set<String> among(Collection<String> addresses, String newsletter) {
    Map<String, String> byMac = new HashMap<>();
    addresses.forEach(each -> byMac.put(mac(each), each));
    Set<String> departed = new HashSet<>();
    sql.sql(
            """
            SELECT address_mac FROM departed_addresses
            WHERE newsletter = :newsletter AND address_mac = ANY (:macs)
            """)
        .param("newsletter", newsletter)
        .param("macs", byMac.keySet().toArray(String[]::new))
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list()
        .forEach(each -> departed.add(byMac.getOrDefault(each, each)));
    return departed;
  }

  private String mac(String address) {
    return keys.signature(KEY).of(address);
  }
}
