package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.site.PaperSettings;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;

/// From a blank page into the paper, as the newsroom does it.
class DeskStories {
  private static final String LIST = "/newsroom/articles";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  private final Browsing stranger = new Browsing();

  private static String begin(Someone who) {
    return who.browser.post(LIST).header("location");
  }

  /// The form of an article as a browser would send it, with some of its fields filled in.
  private static String[] form(Page page, String... filled) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element each :
        page.html()
            .select(
                "form#article input:not([type=checkbox]:not([checked])), form#article textarea,"
                    + " form#article select")) {
      fields.put(each.attr("name"), value(each));
    }
    for (int i = 0; i < filled.length; i += 2) {
      fields.put(filled[i], filled[i + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
        .toArray(String[]::new);
  }

  private static String value(Element field) {
    return switch (field.normalName()) {
      case "select" -> field.select("option[selected]").attr("value");
      case "textarea" -> field.wholeText();
      default -> field.attr("value");
    };
  }

  private static Page save(Someone who, String path, String... filled) {
    return who.browser.post(path, form(who.browser.get(path), filled));
  }

  private static Page publish(Someone who, String path, String... filled) {
    return who.browser.post(path + "/publication", form(who.browser.get(path), filled));
  }

  /// Every node hears of a change within a second.
  private void awaitPage(String address, String words) {
    await().atMost(PATIENCE).until(() -> stranger.get(address).body().contains(words));
  }

  private static String inPaper(Someone who, String path) {
    return who.browser.get(path).html().select(".editor__standing a:contains(See it)").attr("href");
  }

  @Test
  void an_article_goes_from_a_blank_page_into_the_paper_and_is_changed_there() {
    String path = begin(carla);
    assertThat(carla.browser.get(LIST).html().select("tbody tr").getFirst().text())
        .contains("No headline yet", "In progress");

    Page saved =
        save(
            carla,
            path,
            "headline",
            "The lantern festival is back",
            "standfirst",
            "After three years of dark quays.",
            "body",
            "<p>Lanterns line the quay again.</p><p>Five thousand came.</p>",
            "byline",
            "Greta Oyelaran, Tom Guest",
            "section",
            "culture",
            "topics",
            "Harbour, Festivals",
            "access",
            "open",
            "searchTitle",
            "Lantern festival 2026");
    assertThat(saved.header("location")).isEqualTo(path + "?saved=saved");
    assertThat(carla.browser.get(path + "?saved=saved").html().select(".notice").text())
        .isEqualTo("Saved.");
    assertThat(stranger.get("/culture/the-lantern-festival-is-back").status()).isEqualTo(404);

    assertThat(publish(carla, path).header("location")).isEqualTo(path + "?saved=printed");

    String address = inPaper(carla, path);
    assertThat(address).isEqualTo("/culture/the-lantern-festival-is-back");
    Document article = stranger.get(address).html();
    assertThat(article.select("h1").text()).isEqualTo("The lantern festival is back");
    assertThat(article.title()).startsWith("Lantern festival 2026");
    assertThat(article.select(".byline").text()).contains("Greta Oyelaran", "Tom Guest");
    assertThat(article.select("a[rel=author]")).hasSize(1);
    assertThat(article.text()).contains("Five thousand came.");
    awaitPage("/culture", "The lantern festival is back");
    awaitPage("/topics/festivals", "The lantern festival is back");

    save(carla, path, "headline", "The lantern festival glows again");
    assertThat(stranger.get(address).body()).doesNotContain("glows again");
    assertThat(carla.browser.get(LIST).html().select("tbody tr").getFirst().text())
        .contains("In progress", "In the paper as it was before");

    publish(carla, path);
    awaitPage(address, "The lantern festival glows again");
    assertThat(carla.deeds()).contains("articles.deed.published", "articles.deed.updated");
  }

  @Test
  void an_address_that_changes_leads_on_from_the_old_one_and_nobody_else_gets_it() {
    String path = begin(carla);
    publish(carla, path, "headline", "An early slug", "body", "<p>One.</p><p>Two.</p>");
    String before = inPaper(carla, path);

    publish(carla, path, "slug", "a-later-slug", "section", "business");

    assertThat(inPaper(carla, path)).isEqualTo("/business/a-later-slug");
    await().atMost(PATIENCE).until(() -> stranger.get(before).status() == 301);
    Page moved = stranger.get(before);
    assertThat(moved.header("location")).isEqualTo("/business/a-later-slug");

    String other = begin(carla);
    Page refused =
        publish(carla, other, "headline", "Another", "body", "<p>x</p>", "slug", "an-early-slug");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#slug");
    assertThat(refused.html().select("#headline").val()).isEqualTo("Another");

    publish(carla, path, "slug", "an-early-slug");
    assertThat(stranger.get("/business/a-later-slug").header("location"))
        .isEqualTo("/business/an-early-slug");
  }

  @Test
  void what_is_in_the_paper_already_can_be_changed_as_well() {
    long id = numberOf("the-night-ferry-is-back-after-eleven-years");
    String path = LIST + "/" + id;
    Page page = carla.browser.get(path);
    assertThat(page.html().select("#body").text()).contains("<p>");
    assertThat(page.html().select("#name0").val()).isNotEmpty();

    publish(carla, path, "kicker", "Night ferries");

    String address = inPaper(carla, path);
    awaitPage(address, "Night ferries");
    Document article = stranger.get(address).html();
    assertThat(article.select(".kicker__more").text()).isEqualTo("Night ferries");
    assertThat(article.select("a[rel=author]")).isNotEmpty();
    assertThat(carla.browser.get(path).html().select("#kicker").val()).isEqualTo("Night ferries");
  }

  private static long numberOf(String slug) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT id FROM articles WHERE slug = :slug")
        .param("slug", slug)
        .query(Long.class)
        .single();
  }

  @Test
  void a_byline_says_who_did_what() {
    String path = begin(carla);
    String[] written = {
      "headline",
      "A byline of many",
      "body",
      "<p>One.</p>",
      "section",
      "culture",
      "did0",
      "by",
      "name0",
      "Greta Oyelaran",
      "did1",
      "by",
      "name1",
      "Tom Guest",
      "did2",
      "photographs",
      "name2",
      "Petra Novak of the Quay",
      "page2",
      "yes",
      "did3",
      "translation",
      "name3",
      "Uma <Guest>",
      "did4",
      "photographs",
      "name4",
      "Greta Oyelaran"
    };
    publish(carla, path, written);

    String address = inPaper(carla, path);
    Document article = stranger.get(address).html();
    assertThat(article.select(".byline").text())
        .contains("Greta Oyelaran", "Tom Guest", "Translated by Uma <Guest>");
    assertThat(article.select(".byline__more").getFirst().text())
        .startsWith("Photographs by Petra Novak of the Quay");
    assertThat(article.select(".byline__more a").eachAttr("href"))
        .containsExactly("/authors/petra-novak-of-the-quay", "/authors/greta-oyelaran");
    JsonNode data =
        Program.JSON.readTree(article.select("script[type=application/ld+json]").getFirst().data());
    assertThat(data.get("author").valueStream().map(each -> each.get("name").asString()))
        .containsExactly("Greta Oyelaran", "Tom Guest");
    assertThat(data.get("translator").get(0).get("name").asString()).isEqualTo("Uma <Guest>");
    awaitPage("/authors/petra-novak-of-the-quay", "A byline of many");
    awaitPage("/feeds/rss.xml", "Greta Oyelaran, Tom Guest");
    assertThat(stranger.get("/feeds/rss.xml").body()).doesNotContain("Petra Novak of the Quay");

    Document form = carla.browser.get(path).html();
    assertThat(form.select("#name2").val()).isEqualTo("Petra Novak of the Quay");
    assertThat(form.select("#did3 option[selected]").val()).isEqualTo("translation");
    assertThat(form.select("#name5").val()).isEmpty();
    Page refused = save(carla, path, "name1", "x".repeat(101));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#name1-error")).hasSize(1);
    assertThat(refused.html().select("#name1").val()).hasSize(101);
    assertThat(
            carla
                .browser
                .get("/newsroom/articles/authors?q=novak")
                .html()
                .select("option")
                .eachAttr("value"))
        .containsExactly("Petra Novak of the Quay");
  }

  private static String filed(String headline) {
    var copy =
        new Copy(
            new Copy.Words(headline, "", "", "<p>One.</p>", "en-GB"),
            new Copy.Origin("", "Wire", List.of()),
            new Copy.Place("business", List.of(), Access.OPEN),
            null,
            new Copy.Timing.Now());
    Filing filing = RunningNewsroom.part(Desk.class).file(copy);
    return Long.toString(((Filing.Filed) filing).id().value());
  }

  private void awaitRelated(String address, Consumer<List<String>> expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            expected.accept(
                stranger.get(address).html().select(".related .teaser__headline").eachText()));
  }

  @Test
  void an_article_leads_on_to_chosen_ones_first() {
    String one = filed("Chosen to come second");
    String other = filed("Chosen to come first");
    String path = begin(carla);
    publish(
        carla,
        path,
        "headline",
        "An article that leads on",
        "body",
        "<p>One.</p>",
        "section",
        "business",
        "related",
        LIST + "/" + other + "\n" + one);

    String address = inPaper(carla, path);
    awaitRelated(
        address,
        all ->
            assertThat(all)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .startsWith("Chosen to come first", "Chosen to come second"));
    assertThat(carla.browser.get(path).html().select("#related").text())
        .isEqualTo(other + "\n" + one);

    publish(carla, LIST + "/" + one, "headline", "Called otherwise by now");
    awaitRelated(address, all -> assertThat(all.get(1)).isEqualTo("Called otherwise by now"));

    carla.browser.post(
        LIST + "/" + other + "/publication/withdrawal",
        form(carla.browser.get(LIST + "/" + other)));
    awaitRelated(
        address,
        all ->
            assertThat(all)
                .hasSize(4)
                .startsWith("Called otherwise by now")
                .doesNotContain("Chosen to come first"));
    assertThat(carla.browser.get(path).html().select(".chosen__list").text())
        .contains("Not in the paper");

    for (String wrong : List.of("not a number", "999999999", "1\n2\n3\n4\n5")) {
      Page refused = save(carla, path, "related", wrong);
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.html().select("#related-error")).hasSize(1);
    }
  }

  @Test
  void a_stale_save_is_refused_with_what_it_would_change_and_keeps_the_text() {
    String path = begin(carla);
    save(carla, path, "headline", "Old words stand here");
    Page opened = carla.browser.get(path);
    save(carla, path, "headline", "Their words stand here");

    Page stale = carla.browser.post(path, form(opened, "headline", "My words stand here"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select(".changes del").text()).isEqualTo("Their");
    assertThat(stale.html().select(".changes ins").text()).isEqualTo("My");
    assertThat(stale.html().select("#headline").val()).isEqualTo("My words stand here");
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .isEqualTo("Their words stand here");
    assertThat(carla.browser.post(path, form(stale)).status())
        .as("they have seen it")
        .isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .isEqualTo("My words stand here");
  }

  @Test
  void one_writes_at_a_time_and_another_takes_over_in_sight() {
    var other = Someone.waived(Role.EDITOR);
    String path = begin(carla);
    Page opened = other.browser.get(path);
    assertThat(opened.html().select(".editor__lock").text()).contains("has been writing here");
    assertThat(opened.html().select("#steps:not([hidden])")).isEmpty();

    Page locked = other.browser.post(path, form(opened, "headline", "From the other"));
    assertThat(locked.status()).isEqualTo(409);
    Page taken = other.browser.post(path + "/lock/takeover", form(locked));
    assertThat(taken.html().select("#headline").val()).isEqualTo("From the other");
    assertThat(other.browser.post(path, form(taken)).status()).isEqualTo(303);

    assertThat(carla.browser.get(path).html().select(".editor__lock").text())
        .contains("Ben Okafor");
    assertThat(save(carla, path, "headline", "Mine").status()).isEqualTo(409);
  }

  @Test
  void a_lock_ends_by_itself_and_hides_no_save_made_meanwhile() {
    var other = Someone.waived(Role.EDITOR);
    String path = begin(carla);
    Page early = other.browser.get(path);
    save(carla, path, "headline", "Carla was here");
    RunningNewsroom.part(JdbcClient.class)
        .sql("UPDATE article_locks SET expires_at = now() WHERE article = :id")
        .param("id", Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
        .update();

    assertThat(other.browser.get(path).html().select(".editor__lock")).isEmpty();
    assertThat(other.browser.post(path, form(early, "headline", "Unseen")).status()).isEqualTo(409);
  }

  @Test
  void what_can_not_be_kept_comes_back_in_the_form() {
    String path = begin(carla);
    Page refused =
        save(carla, path, "headline", "H".repeat(501), "slug", "Not A Slug", "lead", "99999999");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactlyInAnyOrder("#headline", "#slug", "#lead");
    assertThat(save(carla, path, "lead", "the ferry").status()).isEqualTo(422);

    Page empty = publish(carla, path, "headline", "Nothing under it");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.html().select("#problems a").attr("href")).isEqualTo("#body");
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .as("saved, though not published")
        .isEqualTo("Nothing under it");
  }

  @Test
  void a_long_article_is_taken_in_whole() {
    String path = begin(carla);
    String body = "<p>Žuvis ir jūra.</p>".repeat(20_000);
    assertThat(save(carla, path, "body", body).status()).isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("#body").text()).isEqualTo(body);
    assertThat(save(carla, path, "body", "x".repeat(1_000_001)).status()).isEqualTo(422);
    assertThat(save(carla, path, "body", "x".repeat(4_100_000)).status()).isEqualTo(413);
  }

  @Test
  void an_article_goes_from_hand_to_hand_with_notes() {
    String path = begin(greta);
    Page opened = greta.browser.get(path);
    assertThat(opened.html().select(".editor__steps button").eachText())
        .containsExactly("Save", "Save and hand to an editor");
    assertThat(opened.html().select(".editor__checks a").eachAttr("href"))
        .contains("#headline", "#body", "#lead");
    Page handed =
        greta.browser.post(
            path + "/submission",
            form(
                opened,
                "headline",
                "From hand to hand",
                "body",
                "<p>x</p>",
                "note",
                "Please look"));
    assertThat(handed.header("location")).isEqualTo(path + "?saved=submission");
    release(path);

    String waiting = LIST + "?stage=SUBMITTED&person=" + greta.id.value();
    assertThat(carla.browser.get(waiting).html().select("tbody a").eachAttr("href"))
        .containsExactly(path);
    Page read = carla.browser.get(path);
    assertThat(read.html().select(".editor__note").text()).contains("Please look", "Ben Okafor");
    carla.browser.post(path + "/return", form(read, "note", "Who says so?"));
    release(path);
    assertThat(greta.browser.get(path).html().select(".editor__standing").text())
        .contains("In progress");
    assertThat(greta.browser.get(path).html().select(".editor__note").getFirst().text())
        .contains("Who says so?");

    assertThat(greta.browser.post(path + "/readiness", form(greta.browser.get(path))).status())
        .isEqualTo(403);
    greta.browser.post(path + "/submission", form(greta.browser.get(path)));
    release(path);
    carla.browser.post(path + "/readiness", form(carla.browser.get(path)));
    assertThat(carla.browser.post(path + "/readiness", form(carla.browser.get(path))).status())
        .isEqualTo(422);
    publish(carla, path);
    assertThat(stranger.get(inPaper(carla, path)).status()).isEqualTo(200);
    assertThat(carla.deeds())
        .containsSubsequence(
            "articles.deed.return", "articles.deed.readiness", "articles.deed.published");
    assertThat(greta.deeds()).contains("articles.deed.submission");
  }

  /// Whoever writes there has gone for a coffee.
  private static void release(String path) {
    RunningNewsroom.part(JdbcClient.class)
        .sql("DELETE FROM article_locks WHERE article = :id")
        .param("id", Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
        .update();
  }

  private String published(String headline) {
    String path = begin(carla);
    publish(carla, path, "headline", headline, "body", "<p>One.</p><p>Two.</p>");
    return path;
  }

  @Test
  void a_correction_says_what_was_wrong_and_an_update_says_nothing() {
    String path = published("Harbour wall is nine metres long");
    String address = inPaper(carla, path);
    publish(carla, path, "kicker", "Harbour");
    assertThat(stranger.get(address).html().select(".corrected")).isEmpty();

    assertThat(correct(path, "").html().select("#problems a").attr("href"))
        .isEqualTo("#correction");
    assertThat(correct(path, "The wall is ninety metres long, not nine.").header("location"))
        .isEqualTo(path + "?saved=corrected");

    awaitPage(address, "ninety metres long");
    Document article = stranger.get(address).html();
    assertThat(article.select(".corrected").text()).contains("ninety metres long, not nine.");
    assertThat(article.select(".article__dates").text()).contains("Updated", "Corrected");
    assertThat(article.select("script[type=application/ld+json]").html())
        .contains("CorrectionComment", "ninety metres long");
    awaitPage("/corrections", "ninety metres long");
    Document all = stranger.get("/corrections").html();
    assertThat(all.select(".corrections__line:contains(ninety) a").attr("href")).isEqualTo(address);
    carla.browser.post(path + "/publication/withdrawal", form(carla.browser.get(path)));
    await()
        .atMost(PATIENCE)
        .until(() -> !stranger.get("/corrections").body().contains("ninety metres"));
  }

  private Page correct(String path, String words) {
    return carla.browser.post(
        path + "/correction", form(carla.browser.get(path), "correction", words));
  }

  @Test
  void what_is_unpublished_comes_back_and_what_is_taken_down_is_gone() {
    String path = published("Here today");
    String address = inPaper(carla, path);
    assertThat(stranger.get(address).status()).isEqualTo(200);

    carla.browser.post(path + "/publication/withdrawal", form(carla.browser.get(path)));
    await().atMost(PATIENCE).until(() -> stranger.get(address).status() == 404);
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .contains("Unpublished");
    publish(carla, path);
    assertThat(stranger.get(address).status()).isEqualTo(200);

    carla.browser.post(path + "/takedown", form(carla.browser.get(path)));
    await().atMost(PATIENCE).until(() -> stranger.get(address).status() == 410);
    assertThat(carla.browser.post(path + "/takedown", form(carla.browser.get(path))).status())
        .isEqualTo(422);
    assertThat(carla.deeds()).contains("articles.deed.unpublished", "articles.deed.taken-down");
  }

  private static String moment(Duration fromNow) {
    ZoneId zone = RunningNewsroom.part(PaperSettings.class).paper().zone();
    return LocalDateTime.now(zone).plus(fromNow).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Page schedule(String path, String... filled) {
    return carla.browser.post(path + "/schedule", form(carla.browser.get(path), filled));
  }

  @Test
  void a_scheduled_article_goes_out_by_itself_at_its_moment_as_it_is_saved_by_then() {
    String path = begin(carla);
    Page scheduled =
        schedule(
            path,
            "headline",
            "By itself",
            "body",
            "<p>One.</p>",
            "due",
            moment(Duration.ofSeconds(4)));
    assertThat(scheduled.header("location")).isEqualTo(path + "?saved=scheduled");
    assertThat(
            carla.browser.get(LIST + "?stage=SCHEDULED").html().select("tbody a").eachAttr("href"))
        .contains(path);
    save(carla, path, "headline", "By itself, and better");

    await().atMost(Duration.ofSeconds(20)).until(() -> !inPaper(carla, path).isEmpty());

    assertThat(stranger.get(inPaper(carla, path)).html().select("h1").text())
        .isEqualTo("By itself, and better");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .contains("Published");
  }

  @Test
  void an_embargo_holds_until_it_ends_and_a_schedule_can_be_left() {
    String path = begin(carla);
    Page early =
        publish(
            carla,
            path,
            "headline",
            "Not yet",
            "body",
            "<p>One.</p>",
            "embargo",
            moment(Duration.ofHours(2)));
    assertThat(early.html().select("#problems a").attr("href")).isEqualTo("#embargo");
    assertThat(
            schedule(path, "due", moment(Duration.ofHours(1)))
                .html()
                .select("#problems a")
                .attr("href"))
        .isEqualTo("#embargo");
    assertThat(
            schedule(path, "due", moment(Duration.ofHours(-1)))
                .html()
                .select("#problems a")
                .attr("href"))
        .isEqualTo("#due");
    assertThat(schedule(path, "due", "soon").status()).isEqualTo(422);
    assertThat(save(carla, path, "embargo", "soon").status()).isEqualTo(422);

    assertThat(schedule(path, "due", moment(Duration.ofHours(3))).status()).isEqualTo(303);
    Page withdrawn =
        carla.browser.post(path + "/schedule/withdrawal", form(carla.browser.get(path)));
    assertThat(withdrawn.header("location")).isEqualTo(path + "?saved=unscheduled");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text()).contains("Ready");
    assertThat(greta.browser.post(path + "/schedule").status()).isEqualTo(403);
  }

  @Test
  void every_save_is_kept_compared_and_put_back() {
    String path = begin(carla);
    save(carla, path, "headline", "First words", "body", "<p>The ferry sails at nine.</p>");
    save(carla, path, "body", "<p>The ferry leaves at nine.</p>");
    save(carla, path, "headline", "");

    Document history = carla.browser.get(path + "/revisions").html();
    assertThat(history.select("tbody th").eachText())
        .containsExactly("No. 4", "No. 3", "No. 2", "No. 1");
    Page changes = carla.browser.get(history.select("tbody th:contains(No. 3) a").attr("href"));
    assertThat(changes.html().select(".changes del").text()).isEqualTo("sails");
    assertThat(changes.html().select(".changes ins").text()).isEqualTo("leaves");
    Page far = carla.browser.get(path + "/changes?from=4&to=2");
    assertThat(far.html().select(".changes__field").eachText()).containsExactly("Headline", "Text");
    assertThat(carla.browser.get(path + "/changes?from=3&to=3").html().select(".empty")).hasSize(1);
    assertThat(carla.browser.get(path + "/changes?from=3&to=9").status()).isEqualTo(404);
    assertThat(greta.browser.get(path + "/revisions").status()).isEqualTo(403);
    assertThat(greta.browser.get(path + "/changes?from=1&to=2").status()).isEqualTo(403);

    Element restoring = far.html().select("form[action$=/revisions/2/restoration]").getFirst();
    String[] edition = {
      "version",
      restoring.select("[name=version]").val(),
      "live",
      restoring.select("[name=live]").val()
    };
    assertThat(carla.browser.post(restoring.attr("action"), edition).header("location"))
        .isEqualTo(path + "?saved=restored");
    Document restored = carla.browser.get(path).html();
    assertThat(restored.select("#headline").val()).isEqualTo("First words");
    assertThat(restored.select("#body").text()).contains("sails");
    assertThat(carla.browser.get(path + "/revisions").html().select("tbody tr")).hasSize(5);
    assertThat(carla.browser.post(restoring.attr("action"), edition).status())
        .as("made on a page that is old by now")
        .isEqualTo(409);
  }

  @Test
  void every_word_of_every_article_is_found_whatever_became_of_it() {
    String draft = begin(greta);
    save(greta, draft, "headline", "Herring", "body", "<p>A <em>quagmirefish</em> swims.</p>");
    String printed = published("About a wall");
    publish(carla, printed, "body", "<p>One.</p>".repeat(20) + "<p>Quagmirefish behind it.</p>");
    String search = LIST + "?q=quagmirefish";

    assertThat(carla.browser.get(search).html().select("tbody a").eachAttr("href"))
        .containsExactly(printed, draft);
    assertThat(carla.browser.get(search + "&stage=DRAFT").html().select("tbody a").eachAttr("href"))
        .containsExactly(draft);
    assertThat(
            carla
                .browser
                .get(search + "&section=world&person=" + greta.id.value())
                .html()
                .select("tbody a")
                .eachAttr("href"))
        .containsExactly(draft);
    assertThat(greta.browser.get(search).html().select("tbody a").eachAttr("href"))
        .containsExactly(draft);
    assertThat(stranger.get("/search?q=quagmirefish").body()).doesNotContain("About a wall");

    save(greta, draft, "body", "<p>It has gone.</p>");
    assertThat(carla.browser.get(search).html().select("tbody a").eachAttr("href"))
        .containsExactly(printed);
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() ->
            !carla.browser.get(LIST + "?q=night+ferry+eleven").html().select("tbody a").isEmpty());
    assertThat(carla.browser.get(LIST + "?q=%27%28%26!&before=x").status()).isEqualTo(200);
  }

  @Test
  void the_stages_say_how_many_there_are() {
    String mine = LIST + "?person=" + greta.id.value();
    String path = begin(greta);
    begin(greta);
    assertThat(carla.browser.get(mine).html().select(".tabs a").eachText())
        .contains("All 2", "In progress 2", "Ready");
    greta.browser.post(path + "/submission", form(greta.browser.get(path)));
    assertThat(carla.browser.get(mine).html().select(".tabs a").eachText())
        .contains("All 2", "In progress 1", "Waiting for an editor 1");
  }

  @Test
  void a_view_is_kept_and_forgotten() {
    Page kept =
        carla.browser.post(
            LIST + "/views", "name", "City desk", "stage", "READY", "section", "city", "q", "tram");
    String path = LIST + "?q=tram&stage=READY&section=city";
    assertThat(kept.header("location")).isEqualTo(path);
    Document list = carla.browser.get(LIST).html();
    assertThat(list.select(".desk__views a:contains(City desk)").attr("href")).isEqualTo(path);
    assertThat(greta.browser.get(LIST).html().select(".desk__views a")).isEmpty();

    String removal = list.select(".desk__views form").attr("action");
    greta.browser.post(removal);
    assertThat(carla.browser.get(LIST).html().select(".desk__views a")).hasSize(1);
    carla.browser.post(removal);
    assertThat(carla.browser.get(LIST).html().select(".desk__views a")).isEmpty();
  }

  @Test
  void an_outsider_reads_by_a_signed_link_until_it_is_taken_back() {
    String path = begin(greta);
    save(greta, path, "headline", "In confidence", "body", "<p>One.</p><p>Quagmirelink.</p>");
    greta.browser.post(path + "/previews", form(greta.browser.get(path)));
    Document page = greta.browser.get(path).html();
    String link = page.select(".editor__preview a").attr("href");

    Page preview = stranger.get(link);
    assertThat(preview.html().select("h1").text()).isEqualTo("In confidence");
    assertThat(preview.html().text()).contains("Quagmirelink", "Not published.");
    assertThat(preview.header("cache-control")).contains("no-store");
    assertThat(preview.header("x-robots-tag")).isEqualTo("noindex, nofollow");
    assertThat(stranger.get(link.substring(0, link.length() - 1)).status()).isEqualTo(404);
    assertThat(stranger.get(link.replaceFirst("/previews/\\d+", "/previews/999999")).status())
        .isEqualTo(404);
    save(greta, path, "body", "<p>One.</p><p>Changed since.</p>");
    assertThat(stranger.get(link).html().text()).contains("Changed since.");

    greta.browser.post(
        page.select("button[formaction$=/removal]").attr("formaction"),
        form(greta.browser.get(path)));
    assertThat(stranger.get(link).status()).isEqualTo(404);
  }

  @Test
  void reporters_write_what_is_theirs_and_publish_nothing() {
    String hers = begin(greta);
    String path = begin(carla);
    assertThat(save(greta, hers, "headline", "Mine to write", "body", "<p>x</p>").status())
        .isEqualTo(303);
    assertThat(greta.browser.get(hers).html().select("[formaction$=publication]")).isEmpty();
    assertThat(publish(greta, hers).status()).isEqualTo(403);
    assertThat(greta.browser.get(path).status()).isEqualTo(403);
    assertThat(greta.browser.post(path, form(carla.browser.get(path))).status()).isEqualTo(403);
    assertThat(greta.browser.post(path + "/lock/takeover").status()).isEqualTo(403);
    assertThat(
            greta
                .browser
                .get(LIST + "?person=" + carla.id.value())
                .html()
                .select("tbody a")
                .eachAttr("href"))
        .containsExactly(hers);
    assertThat(Someone.waived(Role.MODERATOR).browser.get(LIST).status()).isEqualTo(403);
    assertThat(greta.browser.get(LIST + "/999999999").status()).isEqualTo(404);
  }

  @Test
  void the_list_is_narrowed_by_stage_section_and_person_and_turned_page_by_page() {
    for (int i = 0; i < 60; i++) {
      begin(greta);
    }
    String narrowed = LIST + "?stage=DRAFT&person=" + greta.id.value();
    Document first = carla.browser.get(narrowed).html();
    assertThat(first.select("tbody tr")).hasSize(50);
    Document second = carla.browser.get(first.select(".pages__next").attr("href")).html();
    assertThat(second.select("tbody tr")).hasSize(10);
    assertThat(second.select("tbody a").eachAttr("href"))
        .doesNotContainAnyElementsOf(first.select("tbody a").eachAttr("href"));
    assertThat(carla.browser.get(narrowed + "&section=opinion").html().select("tbody tr"))
        .isEmpty();
    assertThat(
            carla
                .browser
                .get(LIST + "?stage=PUBLISHED&section=city")
                .html()
                .select("tbody tr td:nth-child(3)")
                .eachText())
        .isNotEmpty()
        .containsOnly("City");
    assertThat(carla.browser.get(LIST + "?stage=x&section=x&person=x&before=x").status())
        .isEqualTo(200);
  }
}
