package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.standfirst.TestDatabase;

/// The program is killed while it makes downloads and erases readers.
class PrivacyKillStories {
  private static final int EACH = 300;
  private static final int SOME = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private final String url = TestDatabase.freshUrl();
  private final JdbcClient sql =
      JdbcClient.create(new DriverManagerDataSource(url, "postgres", TestDatabase.password()));

  private OtherProcess start() {
    return OtherProcess.start(
        "--standfirst.database.url=" + url,
        "--standfirst.database.user=postgres",
        "--standfirst.database.password=" + TestDatabase.password(),
        "--server.port=0");
  }

  private long count(String query) {
    return sql.sql("SELECT count(*) FROM " + query).query(Long.class).single();
  }

  /// Readers with something to each of them.
  private void enrol(String name) {
    sql.sql(
            """
            INSERT INTO readers (email, password_hash, first_name, last_name, adult_attested_at, offers,
              made_at, confirmed_at)
            SELECT :name || n || '@merrow.example', '', 'Anna', :name, now(), false, now(), now()
            FROM generate_series(1, :each) AS n
            """)
        .param("name", name)
        .param("each", EACH)
        .update();
    sql.sql(
            """
            INSERT INTO consents (reader, document, version, wording_sha256, agreed_at, form, place)
            SELECT id, 'terms', '1', '', now(), 'REGISTRATION', '' FROM readers WHERE last_name = :name
            """)
        .param("name", name)
        .update();
    sql.sql(
            """
            INSERT INTO letters (message_id, to_address, to_name, subject, text, html, purpose,
              posted_at, state, due_at)
            SELECT 'known-' || id, email, '', 'Good day', '', '', 'confirmation', now(), 'kept', now()
            FROM readers WHERE last_name = :name
            """)
        .param("name", name)
        .update();
  }

  @Test
  void a_download_is_made_once_or_not_at_all_and_all_are_in_the_end() {
    enrol("downloads");
    sql.sql(
            "INSERT INTO downloads (reader, wished_at, due_at) SELECT id, now(), now() FROM readers")
        .update();
    String letters = "letters WHERE purpose = 'download-ready'";
    try (OtherProcess newsroom = start()) {
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(5))
          .until(() -> count(letters) > SOME);
      newsroom.kill();
    }
    long made = count("downloads WHERE made_at IS NOT NULL");
    assertThat(made).isBetween((long) SOME, EACH - 1L).isEqualTo(count(letters));

    try (OtherProcess _ = start()) {
      await().atMost(PATIENCE).until(() -> count("downloads WHERE made_at IS NULL") == 0);
    }
    assertThat(count(letters)).isEqualTo(EACH);
    assertThat(count("(SELECT DISTINCT to_address FROM " + letters + ") a")).isEqualTo(EACH);
  }

  @Test
  void a_reader_is_erased_with_everything_or_is_whole_and_all_are_gone_in_the_end() {
    enrol("leavers");
    sql.sql(
            """
            INSERT INTO leavings (reader, asked_at, due_at, newsletters, offers, remaining)
            SELECT id, now(), now(), '{}', false, '{}' FROM readers
            """)
        .update();
    String erased = "audit_trail WHERE deed = 'readers.deed.erased'";
    try (OtherProcess newsroom = start()) {
      await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> count(erased) > SOME);
      newsroom.kill();
    }
    long left = EACH - count(erased);
    assertThat(left).isPositive();
    for (String table : new String[] {"readers", "leavings", "consents", "letters"}) {
      assertThat(count(table)).as(table).isEqualTo(left);
    }

    try (OtherProcess _ = start()) {
      await().atMost(PATIENCE).until(() -> count("readers") == 0);
    }
    assertThat(count(erased)).isEqualTo(EACH);
    assertThat(new PersonalTraces(sql).naming("@merrow.example")).isEmpty();
  }
}
