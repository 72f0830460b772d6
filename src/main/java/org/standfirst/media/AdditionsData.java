package org.standfirst.media;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// The pictures that a reader added when they worked here, for the download of everything.
@Component
class AdditionsData implements PersonalData {
  private final JdbcClient sql;

  AdditionsData(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "pictures";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql(
                """
                SELECT id AS picture, file_name, alt, caption, credit, added_at
                FROM image_additions JOIN images ON images.id = image
                WHERE reader = :reader ORDER BY id
                """)
            .param("reader", reader.value()));
  }
}
