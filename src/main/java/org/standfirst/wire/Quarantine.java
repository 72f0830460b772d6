package org.standfirst.wire;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files that the paper can't use, and why.
@Component
class Quarantine {
  private final JdbcClient sql;
  private final Clock clock;

  Quarantine(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void record(Claim claim, long bytes, Receipt.Quarantined why) {
    sql.sql(
            """
            INSERT INTO wire_quarantine (claim, file, reason, detail, place, bytes, quarantined_at)
            VALUES (:claim, :file, :reason, :detail, :place, :bytes, :now)
            ON CONFLICT (claim) DO NOTHING
            """)
        .param("claim", claim.name())
        .param("file", claim.original())
        .param("reason", why.reason().word())
        .param("detail", why.detail())
        .param("place", InboxFolders.quarantined(claim))
        .param("bytes", bytes)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Why a file is in quarantine, if it is.
  Optional<Receipt.Quarantined> of(Claim claim) {
    return sql.sql("SELECT reason, detail FROM wire_quarantine WHERE claim = :claim")
        .param("claim", claim.name())
        .query((row, _) ->
            new Receipt.Quarantined(Reason.of(row.getString("reason")), row.getString("detail")))
        .optional();
  }
}
