package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.press.Lying;
import org.standfirst.press.Press;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;

/// What open pages and programs fetch of live coverage: the wall decides on all of it, nothing of
/// it is a reading, and no address fills the memory.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveReadingStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Browsing stranger = new Browsing();

  private static boolean lies(String path) {
    return Lying.at(RunningNewsroom.part(Press.class), path);
  }

  private static long readings() {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT count(*) FROM readings")
        .query(Long.class)
        .single();
  }

  private static void awaitPrinted(Covered live, String words) {
    await().atMost(PATIENCE).until(() -> new Browsing().get(live.path()).body().contains(words));
  }

  /// Whoever asks while something else of the article is called to all nodes leaves no copy.
  private void awaitKept(String path) {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          stranger.get(path);
          return lies(path);
        });
  }

  @Test
  void what_open_pages_fetch_is_no_reading_whoever_hands_it_out() {
    Covered live = Covered.live("Fetched only", Access.METERED);
    live.write("The first of all");
    awaitPrinted(live, "The first of all");
    long before = readings();
    for (int i = 0; i < 3; i++) {
      Page update = stranger.get(live.update(1, 2));
      assertThat(update.body()).contains("The first of all");
      assertThat(update.header("Set-Cookie")).isEmpty();
    }
    awaitKept(live.update(1, 2));
    assertThat(stranger.cookies()).doesNotContainKey(Visitors.METER_COOKIE);

    Browsing reader = Someone.waived(Role.EDITOR).browser;
    reader.post("/account/history", "keep", "true");
    for (int i = 0; i < 2; i++) {
      assertThat(reader.get(live.update(1, 2)).body()).contains("The first of all");
    }
    Covered read = Covered.live("Read afterwards", Access.METERED);
    assertThat(reader.get(read.path()).status()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> historyOf(read) == 1);
    assertThat(historyOf(live)).isZero();
    assertThat(readings()).isEqualTo(before);
  }

  private static long historyOf(Covered live) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT count(*) FROM history WHERE piece = :piece")
        .param("piece", live.id().value())
        .query(Long.class)
        .single();
  }

  @Test
  void where_the_wall_is_set_elsewhere_it_decides_anew() {
    Covered live = Covered.live("Walled now", Access.OPEN);
    live.write("For all so far");
    awaitPrinted(live, "For all so far");
    assertThat(stranger.get(live.update(1, 2)).body()).contains("For all so far");

    live.ask(Access.REGISTERED);
    await()
        .atMost(PATIENCE)
        .until(() -> !stranger.get(live.update(1, 2)).body().contains("For all so far"));
    assertThat(stranger.get(live.update(1, 2)).html().select("[data-closed]")).hasSize(1);
    assertThat(Registering.pendingReader().get(live.update(1, 2)).body())
        .contains("For all so far");
  }

  @Test
  void no_address_makes_a_copy_of_its_own_for_what_has_one() {
    Covered live = Covered.live("Asked for in many ways", Access.OPEN);
    long entry = 0;
    for (int i = 2; i <= 30; i++) {
      entry = live.write("Entry " + i, "");
    }
    awaitPrinted(live, "Entry 30");
    awaitKept(live.page(entry));
    for (String none :
        List.of(
            live.page(999_999_999),
            live.path() + "/live/0",
            live.path() + "/live/0" + entry,
            live.update(29, 30).replace("-30", "-030"),
            live.update(30, 29),
            live.update(0, 30).replace("/0-", "/00-"))) {
      assertThat(stranger.get(none).status()).as(none).isEqualTo(404);
      assertThat(lies(none)).as(none).isFalse();
    }
    assertThat(stranger.get(live.update(29, 31)).status()).isEqualTo(409);
    assertThat(lies(live.update(29, 31))).isFalse();

    assertThat(stranger.get(live.update(27, 28)).body()).contains("Entry 28", "Entry 30");
    assertThat(lies(live.update(27, 28))).isFalse();
    awaitKept(live.update(27, 30));
    assertThat(stranger.get(live.update(10, 30)).body()).contains("Entry 11");
    for (int known : new int[] {9, 3, 0}) {
      Page much = stranger.get(live.update(known, 30));
      assertThat(much.html().select("[data-too-much]").attr("data-change")).isEqualTo("30");
      assertThat(much.body()).doesNotContain("Entry");
    }
    awaitKept(live.update(0, 30));
    assertThat(lies(live.update(3, 30))).isFalse();
    live.ask(Access.REGISTERED);
    await()
        .atMost(PATIENCE)
        .until(() -> !stranger.get(live.update(0, 30)).html().select("[data-closed]").isEmpty());
  }

  @Test
  void that_an_article_is_gone_is_said_in_so_many_words_and_by_nothing_else() {
    Covered live = Covered.live("Out of the paper", Access.PREMIUM);
    live.articles().unpublish(live.id());
    Page unpublished = stranger.get(live.update(1, 1));
    assertThat(unpublished.status()).isEqualTo(404);
    assertThat(unpublished.header("Standfirst-Live")).isEqualTo("gone");
    assertThat(unpublished.header("Cache-Control")).isEqualTo("no-store");
    assertThat(unpublished.body()).isEmpty();

    Covered wrong = Covered.live("Killed", Access.OPEN);
    wrong.articles().kill(wrong.id(), "Wire", "It was wrong.");
    Page killed = stranger.get(wrong.update(1, 1));
    assertThat(killed.status()).isEqualTo(410);
    assertThat(killed.header("Standfirst-Live")).isEqualTo("gone");

    Covered there = Covered.live("In the paper", Access.OPEN);
    for (String other : List.of(there.update(1, 1), there.update(1, 2), there.update(1, 0))) {
      assertThat(stranger.get(other).header("Standfirst-Live")).as(other).isEmpty();
    }
  }

  @Test
  void searchers_are_told_each_word_once_and_of_long_entries_the_beginning() {
    Covered live = Covered.live("For searchers", Access.OPEN);
    live.write("", "<p>%s</p>".formatted("Word after word. ".repeat(100)));
    live.write("Named", "<p>Short.</p>");
    awaitPrinted(live, "Named");
    JsonNode updates =
        Program.JSON
            .readTree(
                stranger
                    .get(live.path())
                    .html()
                    .expectFirst("script[type=application/ld+json]")
                    .data())
            .get("liveBlogUpdate");
    assertThat(updates.get(0).get("headline").asString()).isEqualTo("Named");
    assertThat(updates.get(0).get("articleBody").asString()).isEqualTo("Short.");
    assertThat(updates.get(1).has("headline")).isFalse();
    assertThat(updates.get(1).get("articleBody").asString()).hasSizeLessThan(302).endsWith("…");
  }

  @Test
  void key_events_have_titles_whatever_their_entries_hold() {
    Covered live = Covered.live("Key events", Access.OPEN);
    live.write("", "<p>First <b>words</b> of it.</p><p>%s</p>".formatted("More. ".repeat(2_000)));
    awaitPrinted(live, "First");
    assertThat(stranger.get(live.path()).html().select(".key-events a").text())
        .contains("First words of it. More.")
        .endsWith("More.…");
  }

  @Test
  void programs_read_all_entries_stretch_by_stretch_as_far_as_their_key_goes() {
    Someone administrator = Someone.waived(Role.ADMINISTRATOR);
    Program program = Program.reading(administrator, "registered");
    Covered live = Covered.live("Read by programs", Access.REGISTERED);
    for (int i = 1; i <= 105; i++) {
      live.write("Entry " + i, "");
    }
    String article = "/api/v1/articles/" + live.id().value();
    JsonNode newest = program.read(article).get("live");
    assertThat(headlines(newest)).hasSize(100).startsWith("Entry 105");
    live.write("Written meanwhile", "");
    assertThat(headlines(program.read(Program.path(newest.get("next")))))
        .containsExactly("Entry 5", "Entry 4", "Entry 3", "Entry 2", "Entry 1");

    List<String> all = new ArrayList<>();
    String path = article + "/live?limit=30";
    while (!path.isEmpty()) {
      JsonNode stretch = program.read(path);
      all.addAll(headlines(stretch));
      path = stretch.get("next").isNull() ? "" : Program.path(stretch.get("next"));
    }
    assertThat(all).hasSize(106).doesNotHaveDuplicates().startsWith("Written meanwhile");

    Program other = Program.reading(administrator, "open");
    for (String each : List.of(article + "/live", cursor(newest))) {
      JsonNode closed = other.read(each);
      assertThat(closed.get("entries").isNull()).isTrue();
      assertThat(closed.get("next").isNull()).isTrue();
    }
    Covered another = Covered.live("Another", Access.OPEN);
    assertThat(
            program
                .get(cursor(newest).replace("/" + live.id().value(), "/" + another.id().value()))
                .statusCode())
        .isEqualTo(400);
  }

  private static String cursor(JsonNode stretch) {
    return Program.path(stretch.get("next"));
  }

  private static List<String> headlines(JsonNode stretch) {
    List<String> all = new ArrayList<>();
    stretch.get("entries").forEach(each -> all.add(each.get("headline").asString()));
    return all;
  }
}
