package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.standfirst.TestDatabase;

@Timeout(60)
class AnnouncementLineTests {
  private static final Duration SOON = Duration.ofSeconds(10);
  private final String url = TestDatabase.freshUrl();
  private final JdbcClient sql =
      JdbcClient.create(new DriverManagerDataSource(url, "postgres", TestDatabase.password()));
  private final Relay relay = new Relay(URI.create(url.substring("jdbc:".length())).getPort());
  private final Announcements announcements = new Announcements(sql);
  private final AnnouncementLine line =
      new AnnouncementLine(
          new DatabaseAddress(
              url.replaceFirst(":\\d+/", ":" + relay.port() + "/"),
              "postgres",
              TestDatabase.password()),
          announcements);
  private final Ear ear = new Ear();

  AnnouncementLineTests() throws IOException {
    announcements.listen("test", ear);
  }

  /// Notes what it hears.
  private static class Ear implements Announcements.Listener {
    final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void heard(String words) {
      heard.add(words);
    }

    @Override
    public void lineRestored() {
      heard.add("restored");
    }
  }

  @AfterEach
  void hangUp() throws IOException {
    line.stop();
    relay.close();
  }

  private void begin() {
    line.start();
    await().atMost(SOON).until(announcements::inTouch);
  }

  @Test
  void a_line_that_is_started_listens_however_often_one_tries() {
    for (int i = 0; i < 50; i++) {
      var tried = new Announcements(sql);
      var again =
          new AnnouncementLine(
              new DatabaseAddress(url, "postgres", TestDatabase.password()), tried);
      again.start();
      await().pollInterval(Duration.ofMillis(5)).atMost(SOON).until(tried::inTouch);
      again.stop();
    }
  }

  @Test
  void what_is_announced_is_heard_after_everything_was_forgotten() {
    assertThat(announcements.inTouch()).isFalse();
    begin();
    announcements.announce("test", "a change");

    await().atMost(SOON).until(() -> ear.heard.equals(List.of("restored", "a change")));
  }

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void what_comes_along_with_a_sign_of_life_does_not_wait_for_more() throws SQLException {
    int longerThanTheTest = (int) TimeUnit.MINUTES.toMillis(5);
    try (Connection connection = line.open();
        Statement statement = connection.createStatement()) {
      announcements.announce("test", "a change");
      statement.execute("SELECT 1");
      line.listenOnce(connection, longerThanTheTest);
    }
    assertThat(ear.heard).containsExactly("a change");
  }

  @Test
  void a_line_that_was_silent_is_not_believed_until_all_is_heard() {
    begin();
    relay.heldBack(() -> {
      announcements.announce("test", "a change");
      await().atMost(SOON).until(() -> !announcements.inTouch());
      assertThat(ear.heard).containsExactly("restored");
    });

    await().atMost(SOON).until(announcements::inTouch);
    assertThat(ear.heard).contains("a change");
  }

  @Test
  void a_line_that_broke_is_not_believed_until_everything_is_forgotten() throws IOException {
    begin();
    relay.heldBack(() -> {
      try {
        relay.hangUp();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      await().atMost(SOON).until(() -> !announcements.inTouch());
      announcements.announce("test", "missed");
    });

    await().atMost(SOON).until(announcements::inTouch);
    assertThat(ear.heard).containsExactly("restored", "restored");
  }

  @Test
  void who_does_not_understand_begins_anew_and_keeps_nobody_else_from_hearing() {
    var puzzled =
        new Ear() {
          @Override
          public void heard(String words) {
            throw new IllegalArgumentException(words);
          }
        };
    var next = new Ear();
    announcements.listen("test", puzzled);
    announcements.listen("test", next);

    announcements.pass("test a change");
    announcements.pass("nonsense");

    assertThat(puzzled.heard).containsExactly("restored");
    assertThat(ear.heard).containsExactly("a change");
    assertThat(next.heard).containsExactly("a change");
  }
}
