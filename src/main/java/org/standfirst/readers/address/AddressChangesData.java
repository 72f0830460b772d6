package org.standfirst.readers.address;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The changes of address of the last days, for the download of everything.
@Component
class AddressChangesData implements PersonalData {
  private final JdbcClient sql;

  AddressChangesData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "address-changes";
  }

  @Override
  public List<Map<String, @Nullable Object>> rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT old_email, new_email, asked_at, changed_at, withdrawn_at
                FROM address_changes WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
