package org.standfirst.stories;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Remains;

/// Words that readers leave behind, each with a name to it, as comments will be. Some can't be
/// settled: whoever left them can't be erased.
final class Keepsakes implements Remains {
  static final String NAME = "keepsakes";
  private static final String STUCK = "stuck";
  private final JdbcClient sql;

  Keepsakes(JdbcClient sql) {
    this.sql = sql;
    sql.sql(
            """
            CREATE TABLE IF NOT EXISTS keepsakes
              (reader bigint REFERENCES readers, name text NOT NULL, words text NOT NULL)
            """)
        .update();
  }

  void leave(ReaderId reader, String words) {
    sql.sql(
            """
            INSERT INTO keepsakes (reader, name, words)
            SELECT id, first_name, :words FROM readers WHERE id = :reader
            """)
        .param("reader", reader.value())
        .param("words", words)
        .update();
  }

  void leaveWhatSticks(ReaderId reader) {
    leave(reader, STUCK);
  }

  void loosen(ReaderId reader) {
    sql.sql("UPDATE keepsakes SET words = 'loose' WHERE reader = :reader")
        .param("reader", reader.value())
        .update();
  }

  /// Under which names those words stand.
  List<String> namesTo(String words) {
    return sql.sql("SELECT name FROM keepsakes WHERE words = :words")
        .param("words", words)
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String words() {
    return "stories.keepsakes";
  }

  @Override
  public boolean of(ReaderId reader) {
    return !words(reader).isEmpty();
  }

  private List<String> words(ReaderId reader) {
    return sql.sql("SELECT words FROM keepsakes WHERE reader = :reader")
        .param("reader", reader.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Override
  public void settle(ReaderId reader, boolean staying) {
    if (words(reader).contains(STUCK)) {
      throw new IllegalStateException("stuck");
    }
    sql.sql(
            staying
                ? "UPDATE keepsakes SET reader = NULL, name = '' WHERE reader = :reader"
                : "DELETE FROM keepsakes WHERE reader = :reader")
        .param("reader", reader.value())
        .update();
  }
}
