package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.newsletters.deliveries.DeliveryToken;
import org.standfirst.newsletters.figures.SentIssue;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// Readers follow the links of a newsletter, and audience editors see what became of it.
class FiguresStories {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final DeliveryToken tokens = RunningNewsroom.part(DeliveryToken.class);
  private final SentIssue issue = new SentIssue(sql);
  private final Someone editor = Someone.waived(Role.AUDIENCE_EDITOR);
  private final String figures = "/newsroom/newsletters/issues/" + issue.id + "/figures";

  private static Page follow(String path) {
    return new Browsing().get(path, "User-Agent", FIREFOX);
  }

  private String link(long copy, Object number) {
    return "/newsletters/go/" + tokens.clicks(copy) + "/" + number;
  }

  private void awaitClicks(long many) {
    await()
        .atMost(PATIENCE)
        .until(() ->
            sql.sql(
                        """
                        SELECT coalesce(sum(many), 0)::bigint FROM issue_figures
                        WHERE issue = ? AND what IN ('clicked', 'scanned')
                        """)
                    .param(issue.id)
                    .query(Long.class)
                    .single()
                == many);
  }

  private String figure(String name) {
    return editor.browser.get(figures).html().select("tr:has(th:contains(" + name + "))").text();
  }

  @Test
  void a_link_leads_where_the_issue_says_and_is_counted() {
    long copy = issue.copy("A");
    Page led = follow(link(copy, 1));

    assertThat(led.status()).isEqualTo(302);
    assertThat(led.header("Location")).isEqualTo(SentIssue.FIRST_LINK);
    assertThat(led.header("Cache-Control")).isEqualTo("no-store");
    assertThat(led.answer().headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(led.header("Set-Cookie")).isEmpty();
    assertThat(follow(link(copy, 2)).header("Location"))
        .isEqualTo("https://elsewhere.example/stra%C3%9Fe");
    assertThat(follow(link(copy, 1)).status()).isEqualTo(302);
    awaitClicks(1);
  }

  @Test
  void machines_are_led_on_and_not_taken_for_readers() throws Exception {
    long probed = issue.copy("A");
    long scanned = issue.copy("A");
    long read = issue.copy("A");

    assertThat(new Browsing().head(link(probed, 1)).status()).isEqualTo(302);
    var all = new ConcurrentLinkedQueue<>(List.of(link(scanned, 1), link(scanned, 2)));
    assertThat(ReadersStories.atOnce(2, () -> follow(all.remove()).status())).containsOnly(302);
    follow(link(read, 2));
    awaitClicks(3);

    assertThat(figure("Followed a link")).contains("Followed a link", "2 copies", " 1 33.3%");
  }

  @Test
  void a_number_that_the_issue_hasnt_leads_to_the_issue() {
    long copy = issue.copy("A");
    for (Object each : List.of(3, 0, -1, "x", "99999999999", "1%20")) {
      Page led = follow(link(copy, each));
      assertThat(led.status()).isEqualTo(302);
      assertThat(led.header("Location"))
          .startsWith("/newsletters/" + issue.newsletter + "/2026-02-");
    }
    sql.sql("UPDATE newsletters SET has_archive = false WHERE slug = ?")
        .param(issue.newsletter)
        .update();
    assertThat(follow(link(copy, 3)).header("Location")).isEqualTo("/");
  }

  @Test
  void nobody_is_led_to_what_isnt_an_address_of_the_web() {
    long copy = issue.copy("A");
    sql.sql("UPDATE issue_links SET address = 'javascript:alert(1)' WHERE issue = ? AND number = 1")
        .param(issue.id)
        .update();

    assertThat(follow(link(copy, 1)).header("Location")).startsWith("/newsletters/");
  }

  @Test
  void who_makes_up_a_token_is_told_kindly_and_led_nowhere() {
    long copy = issue.copy("A");
    String token = tokens.clicks(copy);
    String other = tokens.clicks(copy + 1);
    var random = new Random(copy);
    for (int i = 0; i < 200; i++) {
      var bent = new StringBuilder(token);
      int at = random.nextInt(token.length());
      char now = "0123456789abcdefghijklmnopqrstuvwxyz.-_~".charAt(random.nextInt(40));
      if (token.charAt(at) == now) {
        continue;
      }
      bent.setCharAt(at, now);
      Page refused = follow("/newsletters/go/" + bent + "/1");
      assertThat(refused.status()).as(bent.toString()).isEqualTo(404);
      assertThat(refused.header("Location")).isEmpty();
    }
    for (String each :
        List.of(
            "x",
            "%00",
            "..%2f",
            token.substring(0, token.indexOf('.')) + other.substring(other.indexOf('.')),
            "1." + "0".repeat(9000))) {
      assertThat(follow("/newsletters/go/" + each + "/1").status()).as(each).isBetween(400, 499);
    }
    assertThat(follow("/newsletters/go/" + tokens.returnPath(copy) + "/1").status()).isEqualTo(404);
    assertThat(follow("/newsletters/go/" + tokens.clicks(Long.MAX_VALUE / 64) + "/1").status())
        .isEqualTo(404);
    Page told = follow("/newsletters/go/forged/1");
    assertThat(told.html().select("h1").text()).isEqualTo("This link leads nowhere");
    assertThat(follow("/newsletters/go/" + token + "/1").status()).isEqualTo(302);
  }

  @Test
  void copies_of_erased_readers_lead_on() {
    long whom = issue.addressee("erased-figures@merrow.example");
    long copy = issue.copyTo("addressee", whom, "A");
    sql.sql("DELETE FROM addressees WHERE id = ?").param(whom).update();

    assertThat(follow(link(copy, 1)).header("Location")).isEqualTo(SentIssue.FIRST_LINK);
    awaitClicks(1);
  }

  @Test
  void the_picture_is_the_same_for_all_and_none_is_counted_unless_the_paper_wants_it() {
    long copy = issue.copy("A");
    for (String each : List.of(tokens.clicks(copy), "forged", "0.0")) {
      Page seen = follow("/newsletters/seen/" + each + ".gif");
      assertThat(seen.status()).isEqualTo(200);
      assertThat(seen.header("Content-Type")).isEqualTo("image/gif");
      assertThat(seen.header("Content-Length")).isEqualTo("43");
      assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
      assertThat(seen.answer().headers().allValues("Cross-Origin-Resource-Policy"))
          .containsExactly("cross-origin");
      assertThat(seen.header("Set-Cookie")).isEmpty();
    }
    follow(link(copy, 1));
    awaitClicks(1);
    assertThat(
            sql.sql("SELECT opens FROM delivery_signs WHERE delivery = ?")
                .param(copy)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(new Browsing().get("/legal/privacy").body())
        .contains("There is no picture that tells us");
  }

  @Test
  void an_audience_editor_sees_what_became_of_an_issue() {
    for (int i = 0; i < 10; i++) {
      issue.copy(i < 5 ? "A" : "B");
    }
    long copy = issue.copy("A");
    sql.sql("UPDATE deliveries SET return_kind = 'hard', returned_at = now() WHERE id = ?")
        .param(issue.copy("B"))
        .update();
    sql.sql("UPDATE issues SET test_share = 50, winner = 'A' WHERE id = ?")
        .param(issue.id)
        .update();
    follow(link(copy, 1));
    awaitClicks(1);
    Page page = editor.browser.get(figures);

    assertThat(figure("Arrived")).contains(" 11 91.7%");
    assertThat(figure("Came back for good")).contains(" 1 8.3%");
    assertThat(page.html().select("svg.bars__drawing rect")).hasSize(48);
    assertThat(page.html().select("#trial").text()).isEqualTo("Both subjects");
    assertThat(page.html().select("table:contains(Subject A)").text())
        .contains("Went to all others", "Copies 6 6", "Followed a link 1 16.7% 0 0.0%");
    assertThat(page.html().select("table:contains(elsewhere.example)").text())
        .contains(SentIssue.FIRST_LINK + " 1 9.1%");
    assertThat(page.html().select("main").text()).contains("Nobody complained", "Postmaster Tools");
    Page sheet = editor.browser.get(figures + ".csv");
    assertThat(sheet.header("Content-Type")).startsWith("text/csv");
    assertThat(sheet.body())
        .contains(
            "link,A,1," + SentIssue.FIRST_LINK + ",1\r\n", "hour,A,1,,1\r\n", "sent,,,,12\r\n");
    assertThat(Someone.waived(Role.EDITOR).browser.get(figures).status()).isEqualTo(403);
    assertThat(editor.browser.get("/newsroom/newsletters/issues/999999999/figures").status())
        .isEqualTo(404);
  }

  @Test
  void an_audience_editor_sees_how_a_newsletter_fares_issue_by_issue() {
    follow(link(issue.copy("A"), 1));
    for (int i = 0; i < 30; i++) {
      issue.another();
    }
    awaitClicks(1);
    String path = "/newsroom/newsletters/" + issue.newsletterId + "/figures";

    Page latest = editor.browser.get(path);
    assertThat(latest.html().select("tbody tr")).hasSize(24);
    String older = latest.html().select(".pages__next").attr("href");
    Page earliest = editor.browser.get(older);
    assertThat(earliest.html().select("tbody tr")).hasSize(7);
    assertThat(latest.html().select("tbody").text() + earliest.html().select("tbody").text())
        .contains("1 100.0%");
    assertThat(editor.browser.get("/newsroom/newsletters/figures").html().select("tbody").text())
        .contains("Figures");
    assertThat(Someone.waived(Role.EDITOR).browser.get("/newsroom/newsletters/figures").status())
        .isEqualTo(403);
  }

  @Test
  void the_demos_past_issues_have_been_read() {
    Page all = editor.browser.get("/newsroom/newsletters/figures");
    Element line = all.html().select("tbody tr:contains(Harbour Notes)").getFirst();
    assertThat(line.select("td.figures").eachText()).contains("1,173", "14.6%");

    Page page = editor.browser.get(line.select("td a").attr("href"));

    assertThat(page.html().select("table:contains(mosaic) tbody tr").getFirst().text())
        .contains("/culture/piece-by-piece-the-harbour-mosaic-goes-back-on-its-wall", "113");
    assertThat(page.html().select("svg.bars__drawing rect")).hasSize(48);
  }

  @Test
  void an_audience_editor_looks_up_what_happened_to_a_readers_copy() {
    var anna = Someone.with();
    long copy = issue.copyTo("reader", anna.id.value(), "A");
    follow(link(copy, 1));
    sql.sql(
            """
            UPDATE deliveries SET return_kind = 'soft', returned_at = now(), attempts = 3,
              return_words = '452 mailbox is full' WHERE id = ?
            """)
        .param(copy)
        .update();
    sql.sql(
            """
            INSERT INTO newsletter_departures (reader, newsletter, reason, departed_at)
            VALUES (?, ?, 'one_click', now())
            """)
        .params(anna.id.value(), issue.newsletter)
        .update();
    awaitClicks(1);

    String search = "/newsroom/newsletters/figures/copies?address=";
    Page found =
        editor.browser.get(
            search
                + URLEncoder.encode(
                    " " + anna.email.toUpperCase(Locale.ROOT), StandardCharsets.UTF_8));
    assertThat(found.html().select(".copy li").eachText())
        .hasSize(4)
        .anyMatch(
            each -> each.endsWith("The mail server took it. It took 3 tries. By the relay “main”."))
        .anyMatch(each -> each.endsWith("They followed a link: " + SentIssue.FIRST_LINK))
        .anyMatch(each -> each.endsWith("It came back for now. 452 mailbox is full"))
        .anyMatch(each -> each.endsWith("They left Figures by the button of their mail program."));
    assertThat(editor.browser.get(search + "nobody@nowhere.example").html().select("main").text())
        .contains("Nothing was sent to that address");
    assertThat(Someone.waived(Role.EDITOR).browser.get(search).status()).isEqualTo(403);
  }

  @Test
  void what_readers_followed_is_in_the_download_of_everything() {
    var ben = Someone.with();
    follow(link(issue.copyTo("reader", ben.id.value(), "A"), 2));
    awaitClicks(1);

    for (String name : List.of("newsletter-clicks", "newsletter-opens")) {
      assertThat(RunningNewsroom.parts(PersonalData.class))
          .filteredOn(each -> each.name().equals(name))
          .singleElement()
          .satisfies(each -> assertThat(each.rows(ben.id).rows()).hasSize(1));
    }
  }
}
