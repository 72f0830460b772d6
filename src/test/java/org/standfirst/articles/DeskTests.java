package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.Copy.Timing;
import org.standfirst.articles.Filing.Filed;
import org.standfirst.articles.Filing.Reason;
import org.standfirst.articles.Filing.Refused;
import org.standfirst.articles.Selection.Everything;
import org.standfirst.articles.Selection.OfAuthor;
import org.standfirst.articles.Selection.OfSection;
import org.standfirst.articles.Selection.OfTopic;
import org.standfirst.media.ImageId;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;

class DeskTests {
  private static final Instant DAY = Instant.parse("2025-06-01T08:00:00Z");
  @TempDir static Path data;
  private static Newsroom newsroom;
  private static Desk desk;

  @BeforeAll
  static void open() {
    newsroom = new Newsroom(data);
    desk = newsroom.bean(Desk.class);
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  @Test
  void a_draft_is_nowhere_until_it_is_published() {
    Filed draft = newsroom.file(copy("A quiet draft", new Timing.Draft()));
    assertThat(listed(new OfTopic("ferries"))).doesNotContain(draft.id());
    assertThat(found("quiet draft")).isEmpty();

    desk.publish(draft.id());

    for (Selection selection :
        List.of(
            new Everything(),
            new OfSection("world"),
            new OfTopic("ferries"),
            new OfAuthor("anna-weir"))) {
      assertThat(listed(selection)).contains(draft.id());
    }
    assertThat(found("quiet draft")).containsExactly(draft.id());
  }

  @Test
  void a_withdrawn_article_leaves_every_list_and_comes_back_in_its_place() {
    Filed filed = newsroom.file(copy("Soon withdrawn", new Timing.At(DAY)));
    desk.withdraw(filed.id());
    assertThat(listed(new Everything())).doesNotContain(filed.id());
    assertThat(listed(new OfAuthor("ben-tamm"))).doesNotContain(filed.id());
    assertThat(found("soon withdrawn")).isEmpty();

    desk.publish(filed.id());

    assertThat(teaser(filed.id()).publishedAt()).isEqualTo(DAY);
    assertThat(listed(new OfAuthor("ben-tamm"))).contains(filed.id());
  }

  @Test
  void an_update_changes_words_topics_and_section_but_not_the_address() {
    Filed filed = newsroom.file(copy("Before the change", new Timing.At(DAY)));
    var changed =
        new Copy(
            new Copy.Words("After it", "", "", "<p>Only words.</p>", "en"),
            new Copy.Origin("By wire", "Wire", List.of()),
            new Copy.Place("city", List.of("Bread"), Access.OPEN),
            null,
            new Timing.Now());

    assertThat(desk.update(filed.id(), changed))
        .isEqualTo(new Filed(filed.id(), "/city/before-the-change"));

    Teaser teaser = teaser(filed.id());
    assertThat(teaser.headline()).isEqualTo("After it");
    assertThat(teaser.byline()).isEqualTo("By wire");
    assertThat(teaser.publishedAt()).isEqualTo(DAY);
    assertThat(teaser.updatedAt()).isNotNull();
    assertThat(listed(new OfTopic("bread"))).containsExactly(filed.id());
    assertThat(listed(new OfAuthor("anna-weir"))).doesNotContain(filed.id());
    assertThat(newsroom.bean(Articles.class).at("world", "before-the-change"))
        .isEqualTo(new Finding.Moved("/city/before-the-change"));
  }

  @Test
  void two_that_name_the_same_new_topics_do_not_wait_for_each_other() throws Exception {
    var copy =
        new Copy(
            new Copy.Words("Two topics", "", "", "<p>Only words.</p>", "en"),
            new Copy.Origin("By wire", "Wire", List.of()),
            new Copy.Place("city", List.of("Zithers", "Accordions"), Access.OPEN),
            null,
            new Timing.Now());
    var filing = new ArrayList<Future<Filing>>();
    try (var other = Executors.newSingleThreadExecutor()) {
      newsroom
          .bean(TransactionTemplate.class)
          .executeWithoutResult(_ -> {
            topic("accordions", "Accordions");
            filing.add(other.submit(() -> desk.file(copy)));
            await().until(() -> newsroom.waits("INSERT INTO topics"));
            topic("zithers", "Zithers");
          });
      ArticleId filed = ((Filed) filing.getFirst().get()).id();
      assertThat(newsroom.bean(Credits.class).topics(filed))
          .extracting(Topic::name)
          .containsExactly("Zithers", "Accordions");
    }
  }

  private static void topic(String slug, String name) {
    newsroom
        .sql()
        .sql("INSERT INTO topics (slug, name, description) VALUES (:slug, :name, '')")
        .param("slug", slug)
        .param("name", name)
        .update();
  }

  @Test
  void who_waits_for_another_change_of_an_article_sees_it_as_that_has_left_it() throws Exception {
    Filed filed = newsroom.file(copy("Two at once", new Timing.At(DAY)));
    var moved =
        new Copy(
            new Copy.Words("Two at once", "", "", "<p>Moved.</p>", "en"),
            new Copy.Origin("", "Wire", List.of()),
            new Copy.Place("city", List.of("Bread"), Access.OPEN),
            null,
            new Timing.Now());
    var transactions = newsroom.bean(TransactionTemplate.class);
    try (var other = Executors.newSingleThreadExecutor()) {
      var waiting = new ArrayList<Future<Filing>>();
      transactions.executeWithoutResult(_ -> {
        desk.update(filed.id(), moved);
        waiting.add(other.submit(() -> desk.touch(filed.id())));
        await().until(() -> newsroom.waits("FROM articles"));
      });
      assertThat(waiting.getFirst().get()).isEqualTo(new Filed(filed.id(), "/city/two-at-once"));
    }
  }

  @Test
  void an_update_from_elsewhere_leaves_the_wall_where_an_editor_has_set_it() {
    String marked =
        "<p>One.</p><p>Two.</p><p>Three.</p><hr class=\"wall\"><p>Four.</p><p>Five.</p>";
    Filed filed = newsroom.file(worded("Walled by hand", marked));
    assertThat(opening(filed)).isEqualTo("<p>One.</p><p>Two.</p><p>Three.</p>");

    desk.update(filed.id(), worded("Walled", "<p>One.</p><p>Two.</p><p>3.</p><p>Four.</p>"));
    assertThat(opening(filed)).isEqualTo("<p>One.</p><p>Two.</p><p>3.</p>");

    desk.update(filed.id(), worded("Walled", "<p>One.</p><p>3.</p><p>And four.</p><p>Six.</p>"));
    assertThat(opening(filed)).isEqualTo("<p>One.</p><p>3.</p>");

    desk.print(filed.id(), worded("Walled", "<p>One.</p><p>3.</p><p>4.</p>"), Dressing.PLAIN);
    assertThat(opening(filed)).as("the newsroom has taken it away").isEqualTo("<p>One.</p>");
  }

  private static Copy worded(String headline, String body) {
    return new Copy(
        new Copy.Words(headline, "", "", body, "en"),
        new Copy.Origin("", "Wire", List.of()),
        new Copy.Place("world", List.of(), Access.REGISTERED),
        null,
        new Timing.Now());
  }

  private static String opening(Filed filed) {
    return newsroom
        .sql()
        .sql("SELECT opening FROM articles WHERE id = :id")
        .param("id", filed.id().value())
        .query(String.class)
        .single();
  }

  @Test
  void equal_headlines_get_addresses_of_their_own() {
    assertThat(newsroom.file(copy("Weather", new Timing.Now())).path()).endsWith("/weather");
    assertThat(newsroom.file(copy("Weather!", new Timing.Now())).path()).endsWith("/weather-2");
    assertThat(newsroom.file(copy("天気", new Timing.Now())).path()).endsWith("/article");
    assertThat(newsroom.file(copy("Žiemelytė’s œuvre: 100 %", new Timing.Now())).path())
        .endsWith("/ziemelytes-oeuvre-100");
  }

  @Test
  void a_moment_to_come_counts_as_now() {
    Instant later = Instant.parse("2999-01-01T00:00:00Z");
    Filed filed = newsroom.file(copy("From the future", new Timing.At(later)));
    assertThat(teaser(filed.id()).publishedAt()).isBefore(later.minus(Duration.ofDays(1)));
  }

  @Test
  void what_no_article_can_be_without_is_asked_for() {
    assertThat(refused("\u0000 \u202E", "<p>x</p>", "world", null)).isEqualTo(Reason.NO_HEADLINE);
    assertThat(refused("x", "<script>x</script>", "world", null)).isEqualTo(Reason.NO_BODY);
    assertThat(refused("x".repeat(501), "<p>x</p>", "world", null)).isEqualTo(Reason.TOO_LONG);
    assertThat(refused("x", "x".repeat(1_000_001), "world", null)).isEqualTo(Reason.TOO_LONG);
    assertThat(refused("x", "<p>x</p>", "sports", null)).isEqualTo(Reason.NO_SUCH_SECTION);
    assertThat(refused("x", "<p>x</p>", "world", new ImageId(99)))
        .isEqualTo(Reason.NO_SUCH_PICTURE);
    assertThat(desk.publish(new ArticleId(999_999))).isEqualTo(new Refused(Reason.NO_SUCH_ARTICLE));
  }

  @Test
  void nothing_hostile_in_a_field_breaks_the_filing() {
    var copy =
        new Copy(
            new Copy.Words(
                "A\u0000b\uD800\u202Ec\n\td", "x\u0001", "k\r\nX", "<p>\u0000y</p>", "?"),
            new Copy.Origin("b\u0000", "c\uFFFF", List.of()),
            new Copy.Place("world", List.of("\u0000", "T\u0000 opic", "天気"), Access.OPEN),
            null,
            new Timing.Now());

    Teaser teaser = teaser(newsroom.file(copy).id());

    assertThat(teaser.headline()).isEqualTo("A b c d");
    assertThat(teaser.kicker()).isEqualTo("k X");
  }

  @Test
  void search_goes_on_past_what_is_ranked_together() {
    for (int i = 0; i < 620; i++) {
      newsroom.file(copy("Lighthouse " + i, new Timing.At(DAY.minus(Duration.ofHours(9L * i)))));
    }
    List<ArticleId> all = found("lighthouse");
    assertThat(all).hasSize(620).doesNotHaveDuplicates();
    assertThat(found("lighthouse 619")).hasSize(1);
  }

  @Test
  void a_renamed_author_is_found_by_the_new_name() {
    newsroom
        .bean(Rubrics.class)
        .introduce(new Author("carla-moreno", "Carla Moreno", "", "", null));
    var copy =
        new Copy(
            new Copy.Words("Written by one", "", "", "<p>x</p>", "en"),
            new Copy.Origin("", "", List.of("carla-moreno")),
            new Copy.Place("city", List.of(), Access.OPEN),
            null,
            new Timing.Now());
    Filed filed = newsroom.file(copy);
    newsroom
        .bean(Rubrics.class)
        .introduce(new Author("carla-moreno", "Carla Zimmermann", "", "", null));

    assertThat(found("zimmermann")).containsExactly(filed.id());
    assertThat(found("moreno")).isEmpty();
  }

  private static Copy copy(String headline, Timing timing) {
    return Newsroom.copy(headline, Access.METERED, timing, null);
  }

  private static Reason refused(
      String headline, String body, String section, @Nullable ImageId lead) {
    Filing filing =
        desk.file(
            new Copy(
                new Copy.Words(headline, "", "", body, "en"),
                new Copy.Origin("", "", List.of()),
                new Copy.Place(section, List.of(), Access.OPEN),
                lead,
                new Timing.Now()));
    return ((Refused) filing).reason();
  }

  private static Teaser teaser(ArticleId id) {
    return newsroom.bean(Teasers.class).of(List.of(id)).values().iterator().next();
  }

  @Test
  void an_admission_opens_no_later_version() {
    Filed filed = newsroom.file("A ferry that changes", Access.OPEN, DAY);
    Articles articles = newsroom.bean(Articles.class);
    var found = (Finding.Found) articles.at("world", "a-ferry-that-changes");
    var proof = new Admission.Open(found.article().teaser().piece());
    assertThat(articles.body(proof)).isNotNull();
    Copy premium = Newsroom.copy("A ferry that changes", Access.PREMIUM, new Timing.Draft(), null);
    desk.update(filed.id(), premium);
    assertThat(articles.body(proof)).isNull();
  }

  @Test
  void a_topic_of_drafts_only_has_no_page() throws Exception {
    newsroom.bean(Rubrics.class).describe(new Topic("whales", "Whales", ""));
    assertThat(newsroom.get("/topics/whales").statusCode()).isEqualTo(404);
  }

  private static List<ArticleId> listed(Selection selection) {
    return newsroom.bean(Teasers.class).below(selection, Cursor.TOP, 10_000).stream()
        .map(Teaser::id)
        .toList();
  }

  private static List<ArticleId> found(String question) {
    Search search = newsroom.bean(Search.class);
    List<ArticleId> all = new ArrayList<>();
    for (SearchPlace place = SearchPlace.TOP; place != null; ) {
      Search.Results results = search.find(question, place, 50);
      results.results().forEach(result -> all.add(result.teaser().id()));
      SearchPlace next = results.next();
      place = next == null ? null : SearchPlace.of(next.word());
    }
    return all;
  }
}
