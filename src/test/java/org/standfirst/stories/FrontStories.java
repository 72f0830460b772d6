package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.media.Photographs;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Fronts as editors arrange them, and as readers see them.
class FrontStories {
  private static final String FRONTS = "/newsroom/fronts";
  private static final String CULTURE = FRONTS + "/section-culture";
  private static final String PAGE = FRONTS + "/front-page";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone emil = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();
  private final Desk desk = RunningNewsroom.part(Desk.class);

  @AfterEach
  void everyFrontFillsItselfAgain() {
    clear();
  }

  static void clear() {
    for (String table : List.of("front_pictures", "front_launches", "fronts")) {
      RunningNewsroom.part(JdbcClient.class).sql("DELETE FROM " + table).update();
    }
    RunningNewsroom.part(Press.class).spoil(Set.of(Subject.EVERYTHING));
  }

  static Filing.Filed file(String headline) {
    return (Filing.Filed)
        RunningNewsroom.part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words(
                        headline, "A standfirst.", "Own kicker", "<p>One.</p><p>Two.</p>", "en"),
                    new Copy.Origin("", "Continental Wire", List.of()),
                    new Copy.Place("business", List.of(), Access.OPEN),
                    null,
                    new Copy.Timing.Now()));
  }

  private static String version(Page page) {
    return page.html().select("[name=version]").attr("value");
  }

  private static Page post(Someone who, String front, String path, String... fields) {
    return send(who, front + path, version(who.browser.get(front)), fields);
  }

  private static Page send(Someone who, String path, String version, String... fields) {
    String[] all = new String[fields.length + 2];
    all[0] = "version";
    all[1] = version;
    System.arraycopy(fields, 0, all, 2, fields.length);
    return who.browser.post(path, all);
  }

  private static Page put(Someone who, String front, String slot, Filing.Filed article) {
    return post(who, front, "/slots/" + slot, "article", Long.toString(article.id().value()));
  }

  private static String at(String slot, Filing.Filed article) {
    return "/slots/" + slot + "/articles/" + article.id().value();
  }

  private static List<String> top(Document section) {
    return section.select(".band--open .teaser__headline").eachText();
  }

  @Test
  void an_article_is_placed_dressed_looked_at_and_launched_and_leaves_by_itself() {
    Filing.Filed article = file("Lighthouse keepers meet in Merrow");
    Page choice = carla.browser.get(CULTURE + "/slots/top-2?q=lighthouse+keepers");
    assertThat(choice.html().select(".arrangement__found .story__headline").text())
        .contains("Lighthouse keepers meet in Merrow");

    Page placed = put(carla, CULTURE, "top-2", article);
    assertThat(placed.header("location")).isEqualTo(CULTURE + "?at=top-2&did=put");
    Page dressed =
        post(
            carla,
            CULTURE,
            at("top-2", article),
            "kicker",
            " Exclusive ",
            "headline",
            "Keepers of the light meet");
    assertThat(dressed.status()).isEqualTo(303);

    assertThat(carla.browser.get(CULTURE).html().select("#top-2").text())
        .contains("Second 1", "By hand", "Exclusive", "Keepers of the light meet");
    Page preview = carla.browser.get(CULTURE + "/preview");
    assertThat(top(preview.html()).get(1)).isEqualTo("Keepers of the light meet");
    assertThat(preview.header("Cache-Control")).isEqualTo("no-store");
    assertThat(preview.header("X-Robots-Tag")).contains("noindex");
    assertThat(stranger.get(CULTURE + "/preview").body()).doesNotContain("Keepers of the light");
    assertThat(stranger.get("/culture").body()).doesNotContain("Keepers of the light");

    assertThat(post(carla, CULTURE, "/launches").header("location")).isEqualTo(CULTURE);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          Document culture = stranger.get("/culture").html();
          assertThat(top(culture).get(1)).isEqualTo("Keepers of the light meet");
          assertThat(culture.select(".band--open .kicker").eachText()).contains("Exclusive");
        });
    assertThat(carla.browser.get(CULTURE).html().select("[role=status]").text())
        .isEqualTo("It is launched: readers see it now.");
    assertThat(carla.deeds()).contains("articles.deed.front-launched");

    desk.withdraw(article.id());
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(top(stranger.get("/culture").html()))
                .hasSize(3)
                .doesNotContain("Keepers of the light meet"));
    assertThat(carla.browser.get(CULTURE).html().select("#top-2 .slot__absent").text())
        .contains("Lighthouse keepers meet in Merrow", "is not in the paper now");

    desk.publish(article.id());
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(top(stranger.get("/culture").html())).contains("Keepers of the light meet"));
    desk.withdraw(article.id());
  }

  @Test
  void what_was_never_in_the_paper_is_not_placed() {
    String article = Manuscripts.begin(carla.browser);
    Manuscripts.save(carla.browser, article, "headline", "Still being written");

    String number = Long.toString(Manuscripts.number(article));
    Page refused = post(carla, CULTURE, "/slots/top-1", "article", number);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems").text()).contains("never been in the paper");
    assertThat(carla.browser.get(CULTURE).html().select(".slot__absent")).isEmpty();
  }

  @Test
  void the_front_page_leads_with_what_was_placed_there_and_says_nothing_twice() {
    Filing.Filed article = file("Rope makers of Merrow");
    put(carla, PAGE, "top-1", article);
    put(carla, PAGE, "band-opinion-1", article);
    put(carla, PAGE, "top-1", article);
    post(carla, PAGE, "/launches");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          Document front = stranger.get("/").html();
          assertThat(front.select(".teaser--lead h2").text()).isEqualTo("Rope makers of Merrow");
          assertThat(front.select(".teaser__headline a").eachAttr("href")).doesNotHaveDuplicates();
        });
    desk.withdraw(article.id());
  }

  @Test
  void nobody_overwrites_or_launches_what_they_have_not_seen() {
    Filing.Filed article = file("Two editors in Merrow");
    Filing.Filed other = file("One front in Merrow");
    String seen = version(emil.browser.get(CULTURE));
    put(carla, CULTURE, "top-1", article);

    String number = Long.toString(other.id().value());
    Page stale = send(emil, CULTURE + "/slots/top-1", seen, "article", number);

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select("#problems").text())
        .contains("Somebody has changed this front meanwhile", "An article placed", "Ben Okafor");
    assertThat(stale.html().select("#top-1 .story__headline").text())
        .contains("Two editors in Merrow");
    assertThat(send(emil, CULTURE + "/launches", seen).status()).isEqualTo(409);
    assertThat(send(emil, CULTURE + "/changes/removal", seen).status()).isEqualTo(409);
    assertThat(stranger.get("/culture").body()).doesNotContain("Two editors in Merrow");

    Page typed =
        send(emil, CULTURE + at("top-1", article), seen, "kicker", "Typed", "headline", "Words");
    assertThat(typed.status()).isEqualTo(409);
    assertThat(typed.html().select("#kicker").val()).isEqualTo("Typed");
    assertThat(
            send(emil, CULTURE + at("top-1", article), version(typed), "kicker", "Typed").status())
        .as("they have seen it")
        .isEqualTo(303);
    assertThat(carla.browser.get(FRONTS).html().select("tr:contains(Culture)").text())
        .contains("An article’s look changed", "Ben Okafor", "Not launched yet", "Never");
    desk.withdraw(article.id());
    desk.withdraw(other.id());
  }

  @Test
  void what_was_launched_before_is_brought_back_and_changes_are_dropped() {
    Filing.Filed first = file("First on the front of Merrow");
    Filing.Filed second = file("Second on the front of Merrow");
    put(carla, CULTURE, "top-1", first);
    post(carla, CULTURE, "/launches");
    put(carla, CULTURE, "top-1", second);
    assertThat(carla.browser.get(CULTURE).html().select("#top-2 .story__headline").text())
        .as("made room")
        .contains("First on the front of Merrow");
    post(carla, CULTURE, "/slots/top-2/articles/" + first.id().value() + "/removal");
    post(carla, CULTURE, "/launches");
    put(carla, CULTURE, "top-3", first);

    post(carla, CULTURE, "/changes/removal");
    Document discarded = carla.browser.get(CULTURE).html();
    assertThat(discarded.select(".arrangement__steps").text())
        .contains("The paper shows just this");
    assertThat(post(carla, CULTURE, "/launches").status()).as("nothing new").isEqualTo(409);

    Document history = carla.browser.get(CULTURE + "/launches").html();
    assertThat(history.select("tbody tr").eachText())
        .satisfiesExactly(
            line ->
                assertThat(line).contains("No. 2", "Second on the front of Merrow", "In the paper"),
            line ->
                assertThat(line)
                    .contains("No. 1", "First on the front of Merrow", "Bring no. 1 back"));
    post(carla, CULTURE, "/launches/1/restoration");
    assertThat(stranger.get("/culture").body()).contains("Second on the front of Merrow");
    post(carla, CULTURE, "/launches");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(top(stranger.get("/culture").html()).getFirst())
                .isEqualTo("First on the front of Merrow"));
    assertThat(carla.deeds())
        .containsSubsequence(
            "articles.deed.front-launched",
            "articles.deed.front-discarded",
            "articles.deed.front-restored",
            "articles.deed.front-launched");
    desk.withdraw(first.id());
    desk.withdraw(second.id());
  }

  @Test
  void what_can_not_be_done_comes_back_in_the_form() {
    Filing.Filed article = file("Kickers of Merrow");
    String path = CULTURE + at("top-1", article);
    Page refused =
        send(
            carla,
            path,
            "0",
            "kicker",
            "k".repeat(41),
            "headline",
            "h".repeat(161),
            "picture",
            "the quay",
            "until",
            "2020-01-01T10:00");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactlyInAnyOrder("#kicker", "#headline", "#picture", "#until");
    assertThat(refused.html().select("#kicker").val()).isEqualTo("k".repeat(41));
    assertThat(refused.html().select("#picture").val()).isEqualTo("the quay");
    assertThat(send(carla, path, "0", "until", "soon").status()).isEqualTo(422);
    for (String nowhere :
        List.of(
            FRONTS + "/section-nowhere",
            FRONTS + "/world",
            CULTURE + "/slots/top-4",
            CULTURE + "/slots/band-world-1",
            CULTURE + "/slots/top-1/articles/999999999")) {
      assertThat(carla.browser.get(nowhere).status()).as(nowhere).isEqualTo(404);
    }
    assertThat(send(carla, CULTURE + "/slots/top-1", "0", "article", "999999999").status())
        .isEqualTo(404);
    assertThat(Someone.waived(Role.REPORTER).browser.get(CULTURE).status()).isEqualTo(403);
    desk.withdraw(article.id());
  }

  @Test
  void another_picture_is_looked_for_shown_and_not_lost() {
    String picture =
        carla
            .browser
            .upload("/newsroom/media", Map.of("quay-at-dawn.jpg", Photographs.jpeg(911, 607)))
            .header("location")
            .replaceAll("\\?.*", "");
    String number = picture.substring(picture.lastIndexOf('/') + 1);
    Filing.Filed article = file("Pictures of Merrow");
    String path = CULTURE + at("top-1", article);

    Page found = send(carla, path + "/pictures", "0", "kicker", "Typed", "words", "quay-at-dawn");
    assertThat(found.html().select("[name=chosen]").eachAttr("value")).containsExactly(number);
    assertThat(found.html().select("#kicker").val()).isEqualTo("Typed");
    assertThat(send(carla, path, "0", "picture", "", "chosen", number).status()).isEqualTo(303);
    String shown =
        carla
            .browser
            .get(CULTURE + "/preview")
            .html()
            .select(".band--open .teaser__image img")
            .attr("src");
    assertThat(carla.browser.get(picture).body())
        .contains(shown.substring(0, shown.indexOf('/', "/media/".length())), CULTURE);
    assertThat(carla.browser.post(picture + "/deletion").status()).isEqualTo(409);
    desk.withdraw(article.id());
  }
}
