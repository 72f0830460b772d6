package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.moment;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.step;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.database.Announcements;
import org.standfirst.readers.Role;

/// Scheduled articles with which something is broken, and those that are due after them.
class SetAsideStories {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  @Test
  void one_that_the_database_refuses_is_set_aside_and_the_next_goes_out() {
    String words = "Refused by the database itself";
    String refused = due(1, words);
    String next = due(2, "After the refused one");
    whileThereIs(
        "articles",
        "CHECK (headline <> '%s')".formatted(words),
        () -> {
          comeDue(refused, next);
          await().atMost(PATIENCE).until(() -> isSetAside(refused) && isOut(next));
        });

    assertThat(inPaper(carla.browser, refused)).isEmpty();
    assertThat(carla.browser.get(refused).html().select(".editor__standing").text())
        .contains("Ready", "Not published as it should have been on");
    assertThat(line(refused)).contains("Ready", "Not published as it should have been on");
    assertThat(line(next)).contains("Published").doesNotContain("Not published");

    String later = moment(Duration.ofHours(1));
    step(carla.browser, refused, "/schedule", "headline", "Put right", "due", later);
    assertThat(line(refused)).doesNotContain("Not published");
  }

  @Test
  void one_that_can_not_be_read_is_set_aside_and_the_next_goes_out() {
    String unread = due(1, "Written by a version to come");
    String next = due(2, "After the unread one");
    sql.sql("UPDATE working_copies SET manuscript = '{\"words\": 7}' WHERE article = :article")
        .param("article", number(unread))
        .update();
    comeDue(unread, next);
    await().atMost(PATIENCE).until(() -> isSetAside(unread) && isOut(next));
  }

  @Test
  void one_that_fails_at_the_very_end_and_that_the_list_can_not_show_holds_up_no_other() {
    String failing = due(1, "Failing at the end");
    String next = due(2, "After the failing one");
    sql.sql(
            """
            CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'fails at the end'; END $$
            """)
        .update();
    sql.sql(
            """
            CREATE CONSTRAINT TRIGGER fails AFTER UPDATE ON articles DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.id = %d) EXECUTE FUNCTION fail()
            """
                .formatted(number(failing)))
        .update();
    try {
      whileThereIs(
          "desk_entries",
          "CHECK (article <> %d OR stage <> 'READY')".formatted(number(failing)),
          () -> {
            comeDue(failing, next);
            await().atMost(PATIENCE).until(() -> isSetAside(failing) && isOut(next));
          });
    } finally {
      sql.sql("DROP FUNCTION fail() CASCADE").update();
    }
  }

  @Test
  void one_that_fails_once_is_tried_again_and_goes_out() {
    String path = due(1, "At the second try");
    sql.sql("CREATE SEQUENCE second_tries").update();
    try {
      whileThereIs(
          "articles",
          "CHECK (id <> %d OR nextval('second_tries') > 1)".formatted(number(path)),
          () -> {
            comeDue(path);
            await().atMost(PATIENCE).until(() -> isOut(path));
          });
    } finally {
      sql.sql("DROP SEQUENCE second_tries").update();
    }
    assertThat(line(path)).contains("Published").doesNotContain("Not published");
  }

  /// An article that is due in some years.
  private String due(int order, String headline) {
    String path = begin(carla.browser);
    String due = "209%d-01-01T12:00".formatted(order);
    step(carla.browser, path, "/schedule", "headline", headline, "body", "<p>1.</p>", "due", due);
    return path;
  }

  private void comeDue(String... paths) {
    sql.sql(
            """
            UPDATE working_copies SET due_at = due_at - interval '99 years' WHERE article IN (:all)
            """)
        .param("all", Stream.of(paths).map(Manuscripts::number).toList())
        .update();
    RunningNewsroom.part(Announcements.class).announce("schedule", "");
  }

  private void whileThereIs(String table, String constraint, Runnable deed) {
    sql.sql("ALTER TABLE %s ADD CONSTRAINT refused %s NOT VALID".formatted(table, constraint))
        .update();
    try {
      deed.run();
    } finally {
      sql.sql("ALTER TABLE %s DROP CONSTRAINT refused".formatted(table)).update();
    }
  }

  private boolean isSetAside(String path) {
    return sql.sql("SELECT set_aside_at IS NOT NULL FROM working_copies WHERE article = :article")
        .param("article", number(path))
        .query(Boolean.class)
        .single();
  }

  private boolean isOut(String path) {
    return !inPaper(carla.browser, path).isEmpty();
  }

  private String line(String path) {
    return carla.browser.get(LIST).html().select("tbody tr:has(a[href=" + path + "])").text();
  }
}
