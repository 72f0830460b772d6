package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.media.Media;
import org.standfirst.media.PictureWords;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;

/// Programs read by keys that administrators make and revoke.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiStories {
  private static final String ARTICLES = "/api/v1/articles";
  private final Someone elena = Someone.waived(Role.ADMINISTRATOR);
  private final Program program = Program.reading(elena, "premium");
  private final Desk desk = RunningNewsroom.part(Desk.class);

  private static Copy copy(String headline, String section, Access access) {
    return new Copy(
        new Copy.Words(headline, "Said plainly.", "", "<p>Before.</p><p>Behind it all.</p>", "en"),
        new Copy.Origin("", "", List.of()),
        new Copy.Place(section, List.of("Programs"), access),
        null,
        new Copy.Timing.Now());
  }

  private ArticleId file(String headline, Access access) {
    return ((Filing.Filed) desk.file(copy(headline, "business", access))).id();
  }

  @Test
  void a_key_is_shown_once_counts_its_use_and_opens_nothing_once_it_is_revoked() {
    Page made =
        elena.browser.post("/newsroom/api-keys", "name", "Phones of Merrow", "reads", "open");
    assertThat(made.header("cache-control")).contains("no-store");
    String key = made.html().select("code.secret").getFirst().text();
    Page list = elena.browser.get("/newsroom/api-keys");
    assertThat(list.body()).doesNotContain(key);
    String row = list.html().select("tr:contains(Phones of Merrow)").text();
    assertThat(row).contains("open to everyone", "Never", key.substring(key.length() - 4));
    assertThat(stored()).noneMatch(key::equals);

    Program phone = Program.with(key);
    assertThat(phone.get(ARTICLES).statusCode()).isEqualTo(200);
    Page used = elena.browser.get("/newsroom/api-keys");
    assertThat(used.html().select("tr:contains(Phones of Merrow)").text()).contains("just now");

    String revocation = used.html().select("tr:contains(Phones of Merrow) form").attr("action");
    assertThat(elena.browser.post(revocation).header("location")).isEqualTo("/newsroom/api-keys");
    assertThat(phone.get(ARTICLES).statusCode()).isEqualTo(401);
    assertThat(elena.browser.get("/newsroom/api-keys").body())
        .contains("opens nothing")
        .doesNotContain("Phones of Merrow");
    assertThat(elena.deeds())
        .contains("articles.deed.api-key-made", "articles.deed.api-key-revoked");
    int deeds = elena.deeds().size();
    elena.browser.post(revocation);
    assertThat(elena.deeds()).as("nothing revoked, nothing to tell").hasSize(deeds);
  }

  private static List<String> stored() {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT api_keys::text FROM api_keys")
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void keys_are_made_by_administrators_with_a_proof_of_the_last_ten_minutes() {
    var editor = Someone.waived(Role.EDITOR);
    assertThat(editor.browser.get("/newsroom/api-keys").status()).isEqualTo(403);
    assertThat(editor.browser.post("/newsroom/api-keys", "name", "x", "reads", "premium").status())
        .isEqualTo(403);

    var other = Someone.waived(Role.ADMINISTRATOR);
    other.aQuarterOfAnHourPasses();
    assertThat(other.browser.get("/newsroom/api-keys").status()).isEqualTo(200);
    for (Page each :
        List.of(
            other.browser.get("/newsroom/api-keys/new"),
            other.browser.post("/newsroom/api-keys", "name", "x", "reads", "premium"))) {
      assertThat(each.header("location"))
          .isEqualTo("/account/proof?returnTo=%2Fnewsroom%2Fapi-keys%2Fnew");
    }
  }

  @Test
  void a_key_without_a_name_or_a_right_is_not_made() {
    Page nameless = elena.browser.post("/newsroom/api-keys", "name", " ", "reads", "registered");
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.html().select("#problems a").attr("href")).isEqualTo("#name");
    assertThat(nameless.html().select("input[checked]").val()).isEqualTo("registered");
    Page rightless = elena.browser.post("/newsroom/api-keys", "name", "App", "reads", "ADMIN");
    assertThat(rightless.status()).isEqualTo(422);
    assertThat(rightless.html().select("#name").val()).isEqualTo("App");
    assertThat(
            elena
                .browser
                .post("/newsroom/api-keys", "name", "x".repeat(101), "reads", "open")
                .status())
        .isEqualTo(422);
  }

  @Test
  void whoever_has_no_key_is_told_how_and_is_slowed_down() {
    for (String key : List.of("", "standfirst_" + "x".repeat(43), program.key + "x", "' OR 1=1")) {
      HttpResponse<String> answer = Program.with(key).get(ARTICLES);
      assertThat(answer.statusCode()).as(key).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
    assertThat(Program.with("").get(ARTICLES + "?key=" + program.key).statusCode()).isEqualTo(401);

    Program guessing = Program.with("standfirst_" + "y".repeat(43));
    HttpResponse<String> last = guessing.get(ARTICLES);
    for (int i = 0; i < 200 && last.statusCode() == 401; i++) {
      last = guessing.get(ARTICLES);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After")).isPresent();
  }

  @Test
  void an_article_comes_whole_as_far_as_the_key_opens_it_and_says_so() {
    ArticleId premium = file("A premium piece for programs", Access.PREMIUM);
    String path = ARTICLES + "/" + premium.value();

    JsonNode whole = program.read(path);
    assertThat(whole.at("/body").asString()).contains("Before.", "Behind it all.");
    assertThat(whole.at("/wall/admitted").asBoolean()).isTrue();

    for (String reads : List.of("teasers", "open", "registered")) {
      JsonNode teaser = Program.reading(elena, reads).read(path);
      assertThat(teaser.at("/headline").asString()).isEqualTo("A premium piece for programs");
      assertThat(teaser.at("/body").isNull()).as(reads).isTrue();
      assertThat(teaser.at("/wall/admitted").asBoolean()).as(reads).isFalse();
      assertThat(teaser.at("/wall/reads").asString()).isEqualTo(reads);
      assertThat(teaser.at("/wall/words").asString()).contains("the article is premium");
      assertThat(teaser.toString()).doesNotContain("Behind it all");
    }
    ArticleId open = file("An open piece for programs", Access.OPEN);
    String openPath = ARTICLES + "/" + open.value();
    assertThat(Program.reading(elena, "open").read(openPath).at("/body").asString())
        .contains("Behind");
    assertThat(Program.reading(elena, "teasers").read(openPath).at("/body").isNull()).isTrue();
  }

  @Test
  void figures_come_with_their_pictures_and_what_lies_elsewhere_as_a_link() {
    Media media = RunningNewsroom.part(Media.class);
    var picture =
        media.enter(
            media.develop(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)),
            new PictureWords("A quay", "At night", "Anna"));
    String film = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
    Copy plain = copy("With figures for programs", "business", Access.OPEN);
    String figures =
        "<p>One.</p><p>Two.</p><figure data-picture=\"%d\"></figure><figure data-embed=\"%s\"></figure>"
            .formatted(picture.value(), film);
    var words = new Copy.Words("With figures for programs", "", "", figures, "en");
    Filing filed = desk.file(new Copy(words, plain.origin(), plain.place(), null, plain.timing()));

    String path = ARTICLES + "/" + ((Filing.Filed) filed).id().value();
    Document body = Jsoup.parse(program.read(path).at("/body").asString());

    assertThat(body.select("figure img").attr("src")).startsWith("http").contains("/media/");
    assertThat(body.select("figure img").attr("alt")).isEqualTo("A quay");
    assertThat(body.select("figcaption").text()).contains("At night", "Anna");
    assertThat(body.select("figure a").attr("href")).isEqualTo(film);
    assertThat(body.select("[data-picture], [data-embed], iframe, script")).isEmpty();
  }

  @Test
  void what_is_not_or_no_more_in_the_paper_is_not_found_or_gone() {
    ArticleId article = file("Soon gone for programs", Access.OPEN);
    String path = ARTICLES + "/" + article.value();
    String tag = program.get(path).headers().firstValue("ETag").orElseThrow();
    desk.withdraw(article);

    HttpResponse<String> gone = program.get(path, "If-None-Match", tag);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("\"detail\":\"The article was taken down.\"");
    Copy draft = copy("Never published", "city", Access.OPEN);
    var filed =
        (Filing.Filed)
            desk.file(
                new Copy(
                    draft.words(), draft.origin(), draft.place(), null, new Copy.Timing.Draft()));
    for (String id : List.of(String.valueOf(filed.id().value()), "999999999", "x", "-1", "1e3")) {
      assertThat(program.get(ARTICLES + "/" + id).statusCode()).as(id).isEqualTo(404);
    }
  }

  @Test
  void whoever_has_an_answer_already_is_not_sent_it_again() {
    String path = ARTICLES + "/" + file("A tagged piece", Access.OPEN).value();
    HttpResponse<String> first = program.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
    assertThat(first.headers().allValues("Vary")).contains("Authorization");

    HttpResponse<String> again = program.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> other = Program.reading(elena, "teasers").get(path, "If-None-Match", tag);
    assertThat(other.statusCode()).as("another key reads other words").isEqualTo(200);
  }

  @Test
  void a_list_is_read_to_its_end_without_gap_or_repetition() {
    List<Long> pageByPage = new ArrayList<>();
    String path = ARTICLES + "?section=culture&limit=3";
    while (!path.isEmpty()) {
      JsonNode stretch = program.read(path);
      stretch.at("/articles").forEach(each -> pageByPage.add(each.at("/id").asLong()));
      path = stretch.at("/next").isNull() ? "" : Program.path(stretch.at("/next"));
    }
    List<Long> atOnce = new ArrayList<>();
    program
        .read(ARTICLES + "?section=culture&limit=100")
        .at("/articles")
        .forEach(each -> atOnce.add(each.at("/id").asLong()));
    assertThat(pageByPage).hasSizeGreaterThan(3).isEqualTo(atOnce).doesNotHaveDuplicates();
    assertThat(program.get(ARTICLES + "?limit=1").headers().firstValue("Link").orElseThrow())
        .contains("cursor=", "rel=\"next\"");
  }

  @Test
  void topics_and_authors_are_read_to_their_end() {
    for (String list : List.of("topics", "authors")) {
      List<String> slugs = new ArrayList<>();
      String path = "/api/v1/" + list + "?limit=2";
      while (!path.isEmpty()) {
        JsonNode stretch = program.read(path);
        stretch.at("/" + list).forEach(each -> slugs.add(each.at("/slug").asString()));
        path = stretch.at("/next").isNull() ? "" : Program.path(stretch.at("/next"));
      }
      assertThat(slugs).as(list).hasSizeGreaterThan(2).isSorted().doesNotHaveDuplicates();
    }
    assertThat(program.read(ARTICLES + "?topic=harbour").at("/articles").size()).isPositive();
  }

  @Test
  void changes_since_a_moment_tell_of_new_changed_and_gone_articles_in_their_order() {
    ArticleId changed = file("To be changed for programs", Access.OPEN);
    ArticleId gone = file("To go for programs", Access.OPEN);
    Instant since = Instant.now();
    ArticleId backdated = backdated();
    desk.update(changed, copy("Changed for programs", "business", Access.OPEN));
    desk.withdraw(gone);

    JsonNode all = program.read(ARTICLES + "?section=business&changedSince=" + since);
    List<Long> there = new ArrayList<>();
    all.at("/articles").forEach(each -> there.add(each.at("/id").asLong()));
    assertThat(there).containsSubsequence(backdated.value(), changed.value());
    assertThat(all.at("/gone").values()).anyMatch(each -> each.asLong() == gone.value());
    String until = all.at("/changedUntil").asString();
    assertThat(Instant.parse(until)).isAfterOrEqualTo(since);

    var walked = new HashSet<Long>();
    String path = ARTICLES + "?changedSince=" + since + "&limit=1";
    while (!path.isEmpty()) {
      JsonNode stretch = program.read(path);
      stretch.at("/articles").forEach(each -> walked.add(each.at("/id").asLong()));
      stretch.at("/gone").forEach(each -> walked.add(each.asLong()));
      path = stretch.at("/next").isNull() ? "" : Program.path(stretch.at("/next"));
    }
    assertThat(walked).contains(backdated.value(), changed.value(), gone.value());
    JsonNode none = program.read(ARTICLES + "?changedSince=2999-01-01T00:00:00Z");
    assertThat(none.at("/articles").isEmpty() && none.at("/gone").isEmpty()).isTrue();
  }

  @Test
  void whoever_keeps_a_copy_of_a_section_hears_what_has_moved_to_another() {
    ArticleId moved = file("To move for programs", Access.OPEN);
    Instant since = Instant.now();
    desk.update(moved, copy("To move for programs", "city", Access.OPEN));
    String changes = ARTICLES + "?changedSince=" + since + "&section=";
    assertThat(numbers(program.read(changes + "business"), "/gone")).contains(moved.value());
    assertThat(articles(program.read(changes + "business"))).doesNotContain(moved.value());
    assertThat(articles(program.read(changes + "city"))).contains(moved.value());
    JsonNode all = program.read(ARTICLES + "?changedSince=" + since);
    assertThat(articles(all)).containsOnlyOnce(moved.value());
    assertThat(numbers(all, "/gone")).doesNotContain(moved.value());

    desk.update(moved, copy("To move for programs", "business", Access.OPEN));
    assertThat(articles(program.read(changes + "business"))).containsOnlyOnce(moved.value());
    assertThat(numbers(program.read(changes + "business"), "/gone")).doesNotContain(moved.value());
    assertThat(numbers(program.read(changes + "city"), "/gone")).contains(moved.value());
  }

  private static List<Long> articles(JsonNode list) {
    return list.at("/articles").values().stream().map(each -> each.at("/id").asLong()).toList();
  }

  private static List<Long> numbers(JsonNode list, String member) {
    return list.at(member).values().stream().map(JsonNode::asLong).toList();
  }

  /// As copy that an agency has dated earlier.
  private ArticleId backdated() {
    Copy copy = copy("Dated earlier", "business", Access.OPEN);
    var timing = new Copy.Timing.At(Instant.parse("2020-01-01T00:00:00Z"));
    return ((Filing.Filed)
            desk.file(new Copy(copy.words(), copy.origin(), copy.place(), null, timing)))
        .id();
  }

  @Test
  void what_makes_no_sense_is_said_with_its_parameter() {
    String cursor = Program.path(program.read(ARTICLES + "?limit=1").at("/next"));
    String word = cursor.substring(cursor.indexOf("cursor=") + "cursor=".length());
    for (String[] each :
        new String[][] {
          {"?limit=0", "limit"},
          {"?limit=101", "limit"},
          {"?limit=ten", "limit"},
          {"?changedSince=yesterday", "changedSince"},
          {"?changedSince=%2B999999999-01-01T00:00:00Z", "changedSince"},
          {"?section=nowhere", "section"},
          {"?topic=nothing-at-all", "topic"},
          {"?topic=harbour&section=city", "topic"},
          {"?cursor=x", "cursor"},
          {"?cursor=%25.%25", "cursor"},
          {"?cursor=" + word + "x", "cursor"},
          {"?section=city&cursor=" + word, "cursor"}
        }) {
      HttpResponse<String> answer = program.get(ARTICLES + each[0]);
      assertThat(answer.statusCode()).as(each[0]).isEqualTo(400);
      assertThat(Program.JSON.readTree(answer.body()).at("/parameter").asString())
          .as(each[0])
          .isEqualTo(each[1]);
    }
    assertThat(program.get(ARTICLES + "?changedsince=2026-01-01T00:00:00Z").body())
        .contains("no such parameter", "changedSince");
  }

  @Test
  void whatever_is_asked_there_programs_are_answered_as_programs() {
    for (HttpResponse<String> each :
        List.of(
            program.get("/api/v1/nothing"),
            program.get("/api/v2/articles"),
            program.send("POST", ARTICLES),
            program.send("DELETE", ARTICLES + "/1", "Sec-Fetch-Site", "same-origin"))) {
      assertThat(each.statusCode()).isIn(403, 404, 405);
      assertThat(each.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(Program.JSON.readTree(each.body()).at("/status").asInt())
          .isEqualTo(each.statusCode());
    }
  }

  @Test
  void no_answer_sets_a_cookie_or_opens_itself_to_other_origins() {
    for (String path :
        List.of(ARTICLES, ARTICLES + "/1", "/api/v1/sections", "/api/v1/openapi.json")) {
      HttpResponse<String> answer =
          program.get(path, "Origin", "https://elsewhere.example", "Cookie", "standfirst-meter=x");
      assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
      assertThat(answer.headers().map().keySet())
          .as(path)
          .noneMatch(name -> name.startsWith("access-control-"));
    }
  }
}
