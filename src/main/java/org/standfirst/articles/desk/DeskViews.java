package org.standfirst.articles.desk;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;

/// Views of the list that someone has kept for themselves.
@Component
class DeskViews implements PersonalData {
  private static final int MOST = 30;
  private static final int LONGEST_NAME = 60;
  private final JdbcClient sql;

  DeskViews(JdbcClient sql) {
    this.sql = sql;
  }

  /// A view.
  record View(long id, String name, String path) {
    static final SimplePropertyRowMapper<View> ROW = new SimplePropertyRowMapper<>(View.class);
  }

  List<View> of(ReaderId owner) {
    return sql.sql(
            "SELECT id, name, path FROM desk_views WHERE owner = :owner ORDER BY id LIMIT :most")
        .param("owner", owner.value())
        .param("most", MOST)
        .query(View.ROW)
        .list();
  }

  /// Keeps a view; one of the same name is replaced, and beyond what fits on a page none is.
  void keep(ReaderId owner, String name, String path) {
    String kept = name.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    forgetNamed(owner, kept);
    sql.sql(
            """
            INSERT INTO desk_views (owner, name, path)
            SELECT :owner, left(:name, :longest), :path
            WHERE :name <> '' AND (SELECT count(*) FROM desk_views WHERE owner = :owner) < :most
            """)
        .param("owner", owner.value())
        .param("name", kept)
        .param("longest", LONGEST_NAME)
        .param("path", path)
        .param("most", MOST)
        .update();
  }

  private void forgetNamed(ReaderId owner, String name) {
    sql.sql("DELETE FROM desk_views WHERE owner = :owner AND name = left(:name, :longest)")
        .param("owner", owner.value())
        .param("name", name)
        .param("longest", LONGEST_NAME)
        .update();
  }

  void forget(ReaderId owner, long id) {
    sql.sql("DELETE FROM desk_views WHERE owner = :owner AND id = :id")
        .param("owner", owner.value())
        .param("id", id)
        .update();
  }

  @Override
  public String name() {
    return "desk-views";
  }

  @Override
  public PersonalRows rows(ReaderId reader) {
    return PersonalRows.of(
        sql.sql("SELECT name, path FROM desk_views WHERE owner = :reader ORDER BY id")
            .param("reader", reader.value()));
  }
}
