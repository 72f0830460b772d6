package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.live.LiveDesk;
import org.standfirst.articles.live.LiveOutcome;
import org.standfirst.articles.live.Written;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article is covered live: what the newsroom writes is in the paper at once, and whoever isn't
/// admitted to the article sees nothing of it.
class LiveStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();

  private record Live(ArticleId id, String path) {
    String desk() {
      return "/newsroom/articles/" + id.value() + "/live";
    }

    String line(long known) {
      return "/live/" + id.value() + "/changes?after=" + known;
    }

    String update(long from, long to) {
      return "/live/" + id.value() + "/" + from + "-" + to;
    }
  }

  private static Live article(String headline, Access access) {
    Filing filing =
        RunningNewsroom.part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words(headline, "All of it.", "", "<p>One.</p><p>Two.</p>", "en"),
                    new Copy.Origin("", "Continental Wire", List.of()),
                    new Copy.Place("world", List.of(), access),
                    null,
                    new Copy.Timing.Now()));
    var filed = (Filing.Filed) filing;
    return new Live(filed.id(), filed.path());
  }

  private Live begun(String headline, Access access) {
    Live live = article(headline, access);
    assertThat(carla.browser.post(live.desk()).status()).isEqualTo(303);
    return live;
  }

  private Page write(Live live, String headline, String body) {
    return carla.browser.post(live.desk() + "/entries", "headline", headline, "body", body);
  }

  /// What stands at a place in the paper, once every node has heard of it.
  private Document awaitPage(Browsing who, Live live, String words) {
    await().atMost(PATIENCE).until(() -> who.get(live.path()).body().contains(words));
    return who.get(live.path()).html();
  }

  private String entry(Live live, String title) {
    return carla.browser.get(live.desk()).html().select("th a").stream()
        .filter(each -> each.text().equals(title))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }

  private static List<String> titles(Document page) {
    return page.select(".entry").stream().map(each -> each.attr("aria-label")).toList();
  }

  @Test
  void an_article_is_covered_live_from_its_beginning_to_its_end() {
    Live live = article("The bridge is closing", Access.OPEN);
    assertThat(
            carla
                .browser
                .get("/newsroom/articles/" + live.id().value())
                .html()
                .select("a")
                .eachAttr("href"))
        .contains(live.desk());
    assertThat(carla.browser.get(live.desk()).html().select(".live-form")).isEmpty();

    carla.browser.post(live.desk());
    assertThat(carla.browser.get(live.desk()).html().select(".notice[role=status]").text())
        .isEqualTo("It is live coverage now.");
    Document empty = awaitPage(stranger, live, "The first entry is yet to come");
    assertThat(empty.select(".article__head .live-mark").text()).isEqualTo("Live");

    write(live, "The barriers are down", "<p>At <b>noon</b>.</p><script>alert(1)</script>");
    carla.browser.post(
        live.desk() + "/entries", "body", "<p>The last car is over.</p>", "keyEvent", "true");
    Document page = awaitPage(stranger, live, "The last car is over.");
    assertThat(titles(page)).containsExactly("The last car is over.", "The barriers are down");
    assertThat(page.select(".entry .prose").getLast().html())
        .isEqualTo("<p>At <strong>noon</strong>.</p>");
    assertThat(page.select(".key-events a").text()).contains("The last car is over.");
    assertThat(page.select(".key-events a").attr("href"))
        .isEqualTo("#" + page.select(".entry").getFirst().id());
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    stranger.get("/world").html().select(".teaser").stream()
                        .filter(each -> each.text().contains("The bridge is closing"))
                        .findFirst()
                        .orElseThrow()
                        .select(".live-mark")
                        .text())
                .isEqualTo("Live"));

    carla.browser.post(live.desk() + "/end");
    Document ended = awaitPage(stranger, live, "As it happened");
    assertThat(ended.select(".article .live-mark, script[src*=live]")).isEmpty();
    assertThat(titles(ended)).hasSize(2);
    Page late = write(live, "Too late", "");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.html().select("#headline").attr("value")).isEqualTo("Too late");

    carla.browser.post(live.desk() + "/resumption");
    assertThat(write(live, "There is more", "").status()).isEqualTo(303);
    awaitPage(stranger, live, "There is more");
  }

  @Test
  void entries_are_changed_removed_and_put_back_and_the_trail_says_by_whom() {
    Live live = begun("The count goes on", Access.OPEN);
    write(live, "Ward one", "<p>Nine votes.</p>");
    write(live, "Ward two", "");
    awaitPage(stranger, live, "Ward two");
    String one = entry(live, "Ward one");

    carla.browser.post(
        one, "version", "1", "headline", "Ward one, corrected", "body", "<p>Ten.</p>");
    Document changed = awaitPage(stranger, live, "Ward one, corrected");
    assertThat(changed.select(".entry").getLast().select(".entry__when").text())
        .contains("updated");
    assertThat(changed.select(".entry").getFirst().select(".entry__when").text())
        .doesNotContain("updated");

    carla.browser.post(one + "/removal");
    await()
        .atMost(PATIENCE)
        .until(() -> titles(stranger.get(live.path()).html()).equals(List.of("Ward two")));
    carla.browser.post(one + "/restoration");
    awaitPage(stranger, live, "Ward one, corrected");

    Document trail = Someone.waived(Role.ADMINISTRATOR).browser.get("/newsroom/audit").html();
    assertThat(trail.text())
        .contains(
            "Began live coverage",
            "Published an entry of live coverage",
            "Changed an entry of live coverage",
            "Removed an entry of live coverage",
            "Put an entry of live coverage back");
  }

  @Test
  void nothing_is_overwritten_unseen_and_nothing_typed_is_lost() {
    Live live = begun("Two at a desk", Access.OPEN);
    write(live, "The first word", "<p>As it was.</p>");
    String entry = entry(live, "The first word");
    carla.browser.post(entry, "version", "1", "headline", "Hers", "body", "<p>What she wrote.</p>");

    Page stale =
        carla.browser.post(entry, "version", "1", "headline", "His", "body", "<p>His.</p>");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select(".changes").text()).contains("Hers", "What she wrote.");
    assertThat(stale.html().select("#headline").attr("value")).isEqualTo("His");
    String version = stale.html().select("[name=version]").attr("value");
    assertThat(carla.browser.post(entry, "version", version, "headline", "His").status())
        .isEqualTo(303);

    Page empty = write(live, " ", "<p> </p>");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.html().select("#body-error").text())
        .isEqualTo("There is neither a headline nor a text.");
    Page unknown = write(live, "With a picture", "<figure data-picture=\"999999999\"></figure>");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.html().select("#headline").attr("value")).isEqualTo("With a picture");
  }

  @Test
  void only_editors_cover_an_article_live() {
    Live live = begun("Not for everyone", Access.OPEN);
    Browsing reporter = Someone.waived(Role.REPORTER).browser;

    assertThat(reporter.get(live.desk()).status()).isEqualTo(403);
    assertThat(reporter.post(live.desk() + "/entries", "headline", "Mine").status()).isEqualTo(403);
    assertThat(reporter.post(live.desk() + "/end").status()).isEqualTo(403);
    assertThat(carla.browser.get(live.desk() + "/entries/999999999").status()).isEqualTo(404);
    assertThat(carla.browser.get("/newsroom/articles/999999999/live").status()).isEqualTo(404);
    assertThat(carla.browser.post("/newsroom/articles/999999999/live").status()).isEqualTo(404);
  }

  @Test
  void whoever_is_not_admitted_sees_no_word_of_it_anywhere() {
    Live live = begun("Behind the wall", Access.REGISTERED);
    carla.browser.post(
        live.desk() + "/entries",
        "headline",
        "Hush headline",
        "body",
        "<p>Hush words.</p>",
        "keyEvent",
        "true");
    Browsing reader = Registering.pendingReader();
    awaitPage(reader, live, "Hush words.");

    Page closed = stranger.get(live.path());
    assertThat(closed.html().select(".article__head .live-mark").text()).isEqualTo("Live");
    assertThat(data(closed).get("@type").stringValue()).isEqualTo("LiveBlogPosting");
    Page update = stranger.get(live.update(0, 2));
    assertThat(update.status()).isEqualTo(200);
    try (var line = new OpenLine(RunningNewsroom.address() + live.line(0))) {
      assertThat(line.next("data:")).isEqualTo("data: 2");
      assertThat(line.rest()).noneMatch(each -> each.contains("Hush"));
    }
    for (Page each :
        List.of(
            closed,
            update,
            stranger.get(live.path() + "/live/999999"),
            stranger.get("/world"),
            stranger.get("/feeds/atom.xml"),
            stranger.get("/search?q=hush"))) {
      assertThat(each.body().replace("q=hush", "").replace("value=\"hush\"", ""))
          .doesNotContain("Hush", "liveBlogUpdate");
    }
    assertThat(reader.get(live.update(0, 2)).body()).contains("Hush headline", "Hush words.");
  }

  @Test
  void programs_are_told_that_it_is_a_live_blog_and_what_is_in_it() {
    Live live = begun("For searchers", Access.OPEN);
    write(live, "Said plainly", "<p>One &amp; two.</p>");
    awaitPage(stranger, live, "Said plainly");

    JsonNode data = data(stranger.get(live.path()));
    assertThat(data.get("@type").stringValue()).isEqualTo("LiveBlogPosting");
    assertThat(data.has("coverageStartTime")).isTrue();
    assertThat(data.has("coverageEndTime")).isFalse();
    JsonNode update = data.get("liveBlogUpdate").get(0);
    assertThat(update.get("@type").stringValue()).isEqualTo("BlogPosting");
    assertThat(update.get("headline").stringValue()).isEqualTo("Said plainly");
    assertThat(update.get("articleBody").stringValue()).isEqualTo("One & two.");
    assertThat(stranger.get(URI.create(update.get("url").stringValue()).getPath()).status())
        .isEqualTo(200);

    carla.browser.post(live.desk() + "/end");
    awaitPage(stranger, live, "As it happened");
    assertThat(data(stranger.get(live.path())).has("coverageEndTime")).isTrue();
  }

  private static JsonNode data(Page page) {
    Element script = page.html().expectFirst("script[type=application/ld+json]");
    return JsonMapper.builder().build().readTree(script.data());
  }

  @Test
  void many_entries_stand_on_several_pages_and_each_keeps_its_address() {
    Live live = begun("A long night", Access.OPEN);
    for (int i = 1; i <= 30; i++) {
      write(live, "Entry number " + i, "");
    }
    Document newest = awaitPage(stranger, live, "Entry number 30");
    assertThat(titles(newest)).hasSize(25).startsWith("Entry number 30");

    String next = newest.select("a[rel=next]").attr("href");
    Document older = stranger.get(next).html();
    assertThat(titles(older))
        .containsExactly(
            "Entry number 5",
            "Entry number 4",
            "Entry number 3",
            "Entry number 2",
            "Entry number 1");
    assertThat(older.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(older.select("script[src*=live], .article__body")).isEmpty();
    String own = older.select(".entry").get(2).select(".entry__when a").attr("href");
    assertThat(titles(stranger.get(own.replaceFirst("#.*", "")).html()))
        .startsWith("Entry number 3");

    Live plain = article("Not live at all", Access.OPEN);
    assertThat(stranger.get(plain.path() + "/live/7").header("Location")).isEqualTo(plain.path());
  }

  @Test
  void an_open_page_hears_of_each_change_and_misses_none() {
    Live live = begun("Told at once", Access.OPEN);
    String address = RunningNewsroom.address() + live.line(1);
    try (var line = new OpenLine(address)) {
      assertThat(line.header("Content-Type")).isEqualTo("text/event-stream");
      assertThat(line.header("Cache-Control")).isEqualTo("no-store");
      assertThat(line.next("retry:")).matches("retry: \\d+");
      write(live, "Second", "");
      assertThat(line.next("id:")).isEqualTo("id: 2");
      write(live, "Third", "");
      assertThat(line.next("data:")).isIn("data: 2", "data: 3");
    }
    write(live, "Fourth", "");
    try (var again = new OpenLine(address, "Last-Event-ID", "2")) {
      assertThat(again.next("data:")).isEqualTo("data: 4");
    }
    Document update = stranger.get(live.update(2, 4)).html();
    assertThat(titles(update)).containsExactly("Fourth", "Third");
    assertThat(stranger.get(live.update(2, 5)).status()).isEqualTo(409);
    assertThat(stranger.get(live.update(4, 2)).status()).isEqualTo(404);

    try (var elsewhere = new OpenLine(address, "Sec-Fetch-Site", "cross-site")) {
      assertThat(elsewhere.status()).isEqualTo(403);
    }
    carla.browser.post(live.desk() + "/end");
    try (var ended = new OpenLine(address)) {
      assertThat(ended.status()).isEqualTo(204);
    }
    try (var unknown = new OpenLine(RunningNewsroom.address() + "/live/999999999/changes")) {
      assertThat(unknown.status()).isEqualTo(204);
    }
  }

  @Test
  void a_network_holds_so_many_lines_and_the_next_is_asked_to_wait() {
    Live live = begun("A crowd", Access.OPEN);
    String address = RunningNewsroom.address() + live.line(0);
    String network = Browsing.network();
    var lines = new ArrayList<OpenLine>();
    try {
      for (int i = 0; i < 200; i++) {
        lines.add(new OpenLine(address, "X-Forwarded-For", network));
      }
      assertThat(lines).allMatch(each -> each.status() == 200);
      try (var tooMany = new OpenLine(address, "X-Forwarded-For", network)) {
        assertThat(tooMany.status()).isEqualTo(503);
        assertThat(tooMany.header("Retry-After")).isEqualTo("30");
      }
      try (var other = new OpenLine(address, "X-Forwarded-For", Browsing.network())) {
        assertThat(other.status()).isEqualTo(200);
      }
    } finally {
      lines.forEach(OpenLine::close);
    }
  }

  @Test
  void pages_hear_it_on_every_node() {
    Filing filing =
        PublishedNewsroom.part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words("On two nodes", "", "", "<p>One.</p><p>Two.</p>", "en"),
                    new Copy.Origin("", "", List.of()),
                    new Copy.Place("world", List.of(), Access.OPEN),
                    null,
                    new Copy.Timing.Now()));
    ArticleId id = ((Filing.Filed) filing).id();
    var editor = new Journalist(new ReaderId(1), Set.of(Role.EDITOR), "");
    LiveDesk desk = PublishedNewsroom.part(LiveDesk.class);
    assertThat(desk.begin(id, editor)).isInstanceOf(LiveOutcome.Done.class);

    var other = PublishedNewsroom.start();
    try (var line =
        new OpenLine(
            PublishedNewsroom.address(other) + "/live/" + id.value() + "/changes?after=1")) {
      desk.write(id, new Written("Heard everywhere", "", false), Sitting.UNTOLD, editor);
      assertThat(line.next("data:")).isEqualTo("data: 2");
      assertThat(
              new Browsing(PublishedNewsroom.address(other))
                  .get("/live/" + id.value() + "/1-2")
                  .body())
          .contains("Heard everywhere");
      other.close();
      assertThat(line.next("end")).isEqualTo("end");
    } finally {
      other.close();
    }
  }
}
