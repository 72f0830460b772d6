package org.standfirst.newsletters.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;

class ListsSweepTests {
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(database);
  private final Clock clock = Clock.systemUTC();
  private final Lists lists = new Lists(sql, clock);
  private final Pieces pieces = new Pieces(sql);

  private long list(String file, String state, int daysAgo) {
    long list = lists.add(file);
    pieces.add(list, 0, "anna@reader.example".getBytes(StandardCharsets.UTF_8));
    sql.sql(
            """
            UPDATE subscriber_lists SET state = :state, made_at = now() - make_interval(days => :ago),
              finished_at = CASE :state WHEN 'uploaded' THEN NULL ELSE now() - make_interval(days => :ago) END
            WHERE id = :list
            """)
        .param("state", state)
        .param("ago", daysAgo)
        .param("list", list)
        .update();
    sql.sql(
            """
            INSERT INTO refused_rows (list, line, address, reason)
            VALUES (:list, 1, 'anna@reader.example', '')
            """)
        .param("list", list)
        .update();
    return list;
  }

  private void sweep() {
    new ListsSweep(lists, new TransactionTemplate(new JdbcTransactionManager(database)), clock)
        .sweep();
  }

  @Test
  void a_file_that_nobody_begins_with_is_forgotten_after_a_week() {
    long young = list("young.csv", "uploaded", 6);
    long old = list("old.csv", "uploaded", 8);

    sweep();

    assertThat(pieces.find(young, 0)).isNotNull();
    assertThat(pieces.find(old, 0)).isNull();
    assertThat(lists.find(old)).extracting(Lists.Row::state).isEqualTo("stopped");
  }

  @Test
  void rows_that_were_refused_are_forgotten_ninety_days_after() {
    long young = list("young.csv", "done", 89);
    long old = list("old.csv", "done", 91);

    sweep();

    assertThat(sql.sql("SELECT list FROM refused_rows").query(Long.class).list())
        .containsExactly(young)
        .doesNotContain(old);
  }
}
