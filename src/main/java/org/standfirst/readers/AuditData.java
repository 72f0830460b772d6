package org.standfirst.readers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lines of the audit trail that tell of a reader, for the download of everything. Who else had
/// a hand in something isn't said: that is theirs.
@Component
class AuditData implements PersonalData {
  private final JdbcClient sql;

  AuditData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT at, deed, coalesce(actor = :reader, false) AS by_yourself,
                  coalesce(subject = :reader, false) AS to_yourself,
                  CASE WHEN actor IS NULL OR actor = :reader THEN place ELSE '' END AS place,
                  CASE WHEN subject IS NULL OR subject = :reader THEN details::text ELSE '' END AS details
                FROM audit_trail WHERE subject = :reader OR actor = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
