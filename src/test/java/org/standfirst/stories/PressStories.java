package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.database.Announcements;
import org.standfirst.database.TestLine;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

class PressStories {
  private final Browsing stranger = new Browsing();
  private final Desk desk = RunningNewsroom.part(Desk.class);

  private static Copy copy(String headline) {
    return new Copy(
        new Copy.Words(headline, "A standfirst.", "", "<p>One.</p><p>Two.</p>", "en"),
        new Copy.Origin("", "Continental Wire", List.of()),
        new Copy.Place("business", List.of("Trade"), Access.OPEN),
        null,
        new Copy.Timing.Now());
  }

  @Test
  void a_copy_from_memory_is_the_page_that_was_printed() {
    for (String path : SitePages.forEveryone()) {
      Page printed = stranger.get(path, "Accept-Encoding", "identity");
      Page copied = stranger.get(path, "Accept-Encoding", "identity");
      assertThat(copied.status()).as(path).isEqualTo(printed.status());
      assertThat(copied.header("Content-Security-Policy"))
          .as(path)
          .isEqualTo(printed.header("Content-Security-Policy"))
          .contains("default-src 'none'");
      assertThat(copied.header("Cache-Control"))
          .as(path)
          .isEqualTo(printed.header("Cache-Control"));
    }
  }

  @Test
  void who_has_the_page_already_is_told_so() {
    String path = Paths.withAccess("open").getLast();
    Page first = stranger.get(path);

    Page again = stranger.get(path, "If-None-Match", first.header("ETag"));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(first.header("Vary")).contains("Cookie");
  }

  @Test
  void a_change_is_on_every_page_within_a_second() {
    Filing filing = desk.file(copy("Rope prices fall in Merrow"));
    var filed = (Filing.Filed) filing;
    List<String> showing =
        List.of("/", "/business", "/topics/trade", filed.path(), "/feeds/rss.xml");
    within(Duration.ofSeconds(1), showing, "Rope prices fall in Merrow");

    desk.update(filed.id(), copy("Rope prices rise in Merrow"));
    within(Duration.ofSeconds(1), showing, "Rope prices rise in Merrow");

    desk.withdraw(filed.id());
    await()
        .atMost(Duration.ofSeconds(1))
        .untilAsserted(() -> {
          assertThat(stranger.get(filed.path()).status()).isEqualTo(410);
          assertThat(stranger.get("/").body()).doesNotContain("Rope prices");
          assertThat(stranger.get("/feeds/rss.xml").body()).doesNotContain("Rope prices");
        });
  }

  private void within(Duration limit, List<String> paths, String words) {
    await()
        .atMost(limit)
        .untilAsserted(() -> {
          for (String path : paths) {
            assertThat(stranger.get(path).body()).as(path).contains(words);
          }
        });
  }

  @Test
  void whoever_is_out_of_touch_with_the_other_nodes_hands_out_nothing_from_memory() {
    var filed = (Filing.Filed) desk.file(copy("Tar is scarce in Merrow"));
    // Long enough for the filing itself to have been heard: a copy printed after that is kept.
    await()
        .during(Duration.ofMillis(500))
        .atMost(Duration.ofSeconds(5))
        .until(() -> stranger.get(filed.path()).body().contains("Tar is scarce in Merrow"));
    RunningNewsroom.part(JdbcClient.class)
        .sql("UPDATE articles SET headline = 'Tar is plenty' WHERE id = :id")
        .param("id", filed.id().value())
        .update();
    assertThat(stranger.get(filed.path()).body()).doesNotContain("Tar is plenty");

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> {
          // The newsroom's own line is up again at its next sign of life.
          TestLine.cut(RunningNewsroom.part(Announcements.class));
          assertThat(stranger.get(filed.path()).body()).contains("Tar is plenty");
        });
    desk.withdraw(filed.id());
  }

  @Test
  void one_readers_page_never_reaches_another() {
    Browsing reader = Registering.pendingReader();
    String path = Paths.withAccess("registered").getLast();
    reader.get(path);
    reader.get(path);

    Page strangers = new Browsing().get(path);

    assertThat(strangers.html().select("#read-on")).isEmpty();
    assertThat(strangers.header("Cache-Control")).startsWith("private");
  }
}
