package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.articles.Newsroom.CANARY;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesTests {
  private static final Instant MORNING = Instant.parse("2026-02-01T06:00:00Z");
  @TempDir static Path data;
  private static Newsroom newsroom;
  private static Filing.Filed open;
  private static Filing.Filed registered;
  private static Filing.Filed premium;

  @BeforeAll
  static void open() {
    newsroom = new Newsroom(data);
    open = newsroom.file("An open ferry", Access.OPEN, MORNING);
    registered =
        newsroom.file(
            Newsroom.copy(
                "A </script><b>registered</b> & “quoted” ferry",
                Access.REGISTERED,
                new Copy.Timing.At(MORNING.plusSeconds(60)),
                newsroom.picture()));
    premium = newsroom.file("A premium ferry", Access.PREMIUM, MORNING.plusSeconds(120));
    for (int i = 0; i < 45; i++) {
      newsroom.file("Herring number " + i, Access.METERED, MORNING.minusSeconds(i / 7));
    }
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  @Test
  void an_open_article_is_shown_whole_to_a_stranger() throws Exception {
    assertThat(open.path()).isEqualTo("/world/an-open-ferry");
    assertThat(newsroom.page(open.path()))
        .contains("lantern", CANARY, "id=\"read-on\"", "Anna Weir", "Ben Tamm", "/topics/the-sea")
        .doesNotContain("class=\"invitation\"");
  }

  @Test
  void a_walled_article_ends_with_the_invitation() throws Exception {
    for (Filing.Filed each : List.of(registered, premium)) {
      assertThat(newsroom.page(each.path()))
          .contains("lantern", "class=\"invitation\"", "action=\"/register\"", each.path())
          .doesNotContain(CANARY, "read-on\"");
    }
  }

  @Test
  void a_metered_article_is_counted() throws Exception {
    assertThat(newsroom.page("/world/herring-number-3")).contains(CANARY, "2 free articles left");
  }

  @Test
  void walled_words_are_on_no_page_that_lists() throws Exception {
    for (String path :
        List.of(
            "/",
            "/world",
            "/topics/ferries",
            "/authors/anna-weir",
            "/search?q=ferry",
            "/search?q=" + CANARY,
            "/feeds/rss.xml",
            "/feeds/atom.xml",
            "/feeds/feed.json",
            "/world/feeds/rss.xml",
            "/world/feeds/atom.xml",
            "/world/feeds/feed.json",
            "/sitemap.xml",
            "/sitemaps/0.xml",
            "/sitemaps/1.xml",
            "/sitemap-news.xml",
            "/robots.txt",
            registered.path(),
            premium.path())) {
      String page = newsroom.page(path);
      assertThat(page.replace("“" + CANARY, "").replace("value=\"" + CANARY, ""))
          .as(path)
          .doesNotContain(CANARY);
    }
    assertThat(newsroom.page("/search?q=" + CANARY)).contains("Nothing with");
  }

  @Test
  void markup_in_words_is_shown_as_words() throws Exception {
    String page = newsroom.page(registered.path());

    assertThat(page).doesNotContain("<b>registered</b>", "<b>quay</b>");
    Document document = Jsoup.parse(page);
    assertThat(document.expectFirst("h1").text())
        .isEqualTo("A </script><b>registered</b> & “quoted” ferry");
    assertThat(document.expectFirst("meta[property=og:title]").attr("content"))
        .isEqualTo("A </script><b>registered</b> & “quoted” ferry");
  }

  @Test
  void searchers_are_told_of_the_wall() throws Exception {
    Document page = Jsoup.parse(newsroom.page(registered.path()));
    JsonNode data =
        JsonMapper.builder()
            .build()
            .readTree(page.expectFirst("script[type=application/ld+json]").data());

    assertThat(data.get("headline").asString())
        .isEqualTo("A </script><b>registered</b> & “quoted” ferry");
    assertThat(data.get("isAccessibleForFree").asBoolean()).isFalse();
    assertThat(data.at("/hasPart/cssSelector").asString()).isEqualTo(".article__walled");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith(registered.path());
  }

  @Test
  void a_section_is_walked_through_without_holes_or_repeats() throws Exception {
    List<String> seen = walk("/world", "a.pages__next");

    assertThat(seen).hasSize(48).doesNotHaveDuplicates();
    List<String> back = new ArrayList<>();
    String last = lastPage("/world");
    for (String next = last; !next.isEmpty(); ) {
      Document page = Jsoup.parse(newsroom.page(next));
      back.addAll(page.select(".teaser__headline a").eachAttr("href"));
      next = page.select("a.pages__back").attr("href");
    }
    assertThat(new HashSet<>(back)).isEqualTo(new HashSet<>(seen));
  }

  @Test
  void topics_and_authors_list_theirs() throws Exception {
    assertThat(walk("/topics/ferries", "a.pages__next")).hasSize(48).doesNotHaveDuplicates();
    assertThat(walk("/authors/ben-tamm", "a.pages__next")).hasSize(48).doesNotHaveDuplicates();
  }

  @Test
  void search_marks_what_was_asked_for_and_finds_all() throws Exception {
    assertThat(newsroom.page("/search?q=ferry")).contains("<mark>ferry</mark>", "&lt;b&gt;");
    assertThat(newsroom.page("/search?q=tamm+number+44")).contains("Herring <mark>number</mark>");
    assertThat(walk("/search?q=herring+number", "a.pages__next"))
        .hasSize(45)
        .doesNotHaveDuplicates();
  }

  @Test
  void odd_questions_are_answered_too() throws Exception {
    for (String question :
        List.of(
            "",
            "the",
            "%22",
            "-ferry",
            "a%00b",
            "%27%3A*%26%21",
            "%E2%80%AE%F0%9F%98%80",
            "in+0+20485",
            "%3Cscript%3E",
            "or",
            "x".repeat(5000),
            "%5C")) {
      assertThat(newsroom.get("/search?q=" + question).statusCode()).as(question).isEqualTo(200);
    }
    assertThat(newsroom.get("/search?q=%ED%A0%80").statusCode()).isEqualTo(400);
    assertThat(newsroom.page("/search?q=%3Cscript%3Ealert%281%29")).doesNotContain("<script>alert");
  }

  @Test
  void feeds_are_well_formed_and_say_what_is_new() throws Exception {
    for (String feed : List.of("/feeds/rss.xml", "/world/feeds/atom.xml")) {
      HttpResponse<String> answer = newsroom.get(feed);
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
      String entry = feed.endsWith("rss.xml") ? "item" : "entry";
      assertThat(document.getElementsByTagName(entry).getLength()).isEqualTo(30);
      assertThat(document.getElementsByTagName("title").item(1).getTextContent())
          .isEqualTo("A premium ferry");
    }
    JsonNode json = JsonMapper.builder().build().readTree(newsroom.page("/feeds/feed.json"));
    assertThat(json.at("/items/1/title").asString()).contains("</script>");
    assertThat(json.at("/items/1/image").asString()).contains("/media/");
    assertThat(newsroom.get("/feeds/other.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void sitemaps_lead_to_every_article() throws Exception {
    assertThat(newsroom.page("/sitemap.xml")).contains("/sitemaps/1.xml");
    assertThat(newsroom.page("/sitemaps/1.xml")).contains(open.path(), registered.path());
    assertThat(newsroom.page("/sitemaps/0.xml")).contains("/city</loc>");
    assertThat(newsroom.get("/sitemaps/2.xml").statusCode()).isEqualTo(404);
    assertThat(newsroom.page("/robots.txt")).contains("/sitemap-news.xml");
  }

  @Test
  void a_picture_is_served_for_good() throws Exception {
    Matcher src =
        Pattern.compile("/media/[0-9a-f]{40}/800.webp").matcher(newsroom.page(registered.path()));
    assertThat(src.find()).isTrue();
    HttpResponse<String> answer = newsroom.get(src.group());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/webp");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    String etag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(newsroom.get(src.group(), "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(newsroom.get(src.group().replace("800", "801")).statusCode()).isEqualTo(404);
    assertThat(newsroom.get("/media/..%2f..%2fetc/800.webp").statusCode()).isGreaterThan(399);
  }

  @Test
  void what_is_not_there_is_said_kindly() throws Exception {
    for (String path :
        List.of(
            "/nowhere",
            "/world/nothing",
            "/topics/x",
            "/authors/x",
            "/a/b/c/d",
            "/world?before=rubbish",
            "/search?q=x&from=rubbish",
            "/city/an-open-ferry/x")) {
      HttpResponse<String> answer = newsroom.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("There is no page", "action=\"/search\"", "noindex");
    }
  }

  @Test
  void an_article_in_another_section_leads_to_its_place() throws Exception {
    HttpResponse<String> answer = newsroom.get("/city/an-open-ferry");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).hasValue(open.path());
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void pages_change_within_a_second_of_what_they_show() throws Exception {
    Desk desk = newsroom.bean(Desk.class);
    Filing.Filed late = newsroom.file("Late ferry", Access.OPEN, MORNING.minusSeconds(9000));
    assertThat(newsroom.page(late.path())).contains("Late ferry");
    desk.update(late.id(), Newsroom.copy("Later ferry", Access.OPEN, new Copy.Timing.Now(), null));
    await()
        .atMost(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(newsroom.page(late.path())).contains("Later ferry"));
    desk.withdraw(late.id());
    await()
        .atMost(Duration.ofSeconds(1))
        .untilAsserted(() -> {
          assertThat(newsroom.get(late.path()).statusCode()).isEqualTo(410);
          assertThat(newsroom.get(late.path()).body()).contains("withdrawn");
        });
    assertThat(newsroom.page("/search?q=later")).doesNotContain(late.path());
  }

  private static List<String> walk(String start, String link) throws Exception {
    List<String> seen = new ArrayList<>();
    for (String next = start; !next.isEmpty(); ) {
      Document page = Jsoup.parse(newsroom.page(next));
      seen.addAll(page.select(".teaser__headline a").eachAttr("href"));
      next = page.select(link).attr("href");
    }
    return seen;
  }

  private static String lastPage(String start) throws Exception {
    String last = start;
    for (String next = start; !next.isEmpty(); ) {
      last = next;
      next = Jsoup.parse(newsroom.page(next)).select("a.pages__next").attr("href");
    }
    return last;
  }
}
