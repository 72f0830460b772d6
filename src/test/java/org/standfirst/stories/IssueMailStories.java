package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.begin;
import static org.standfirst.stories.IssueForms.newsletter;
import static org.standfirst.stories.IssueForms.number;
import static org.standfirst.stories.IssueForms.save;
import static org.standfirst.stories.IssueForms.step;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// The mails of an issue: what each kind of recipient gets, by which marks it is filled, and what
/// is looked over before.
class IssueMailStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private record Sheet(String html, String text) {
    String all() {
      return html + text;
    }
  }

  private static Sheet its(Map<String, Sheet> sheets, String kind) {
    return Objects.requireNonNull(sheets.get(kind));
  }

  private Map<String, Sheet> sheets(String issue) {
    await().atMost(Duration.ofSeconds(20)).until(() -> !read(issue).isEmpty());
    return read(issue);
  }

  private Map<String, Sheet> read(String issue) {
    return sql
        .sql("SELECT kind, html, text FROM issue_sheets WHERE issue = :issue AND variant = 'A'")
        .param("issue", number(issue))
        .query((row, _) ->
            Map.entry(
                String.valueOf(row.getString(1)),
                new Sheet(String.valueOf(row.getString(2)), String.valueOf(row.getString(3)))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// An issue that holds those articles, each whole.
  private String whole(String newsletter, List<Filing.Filed> articles) {
    String issue = begin(ada.browser, newsletter);
    step(ada.browser, issue, "/blocks/1/removal");
    for (Filing.Filed each : articles) {
      step(
          ada.browser,
          issue,
          "/blocks",
          "kind",
          "story",
          "article",
          Long.toString(each.id().value()));
    }
    Document page = ada.browser.get(issue).html();
    for (String name : page.select("select[name^=extent]").eachAttr("name")) {
      save(ada.browser, issue, name, "whole");
    }
    save(ada.browser, issue, "subject", "Everything, whole");
    return issue;
  }

  @Test
  void each_kind_of_recipient_gets_what_the_wall_opens_to_it_and_no_word_more() {
    String run = "x" + System.nanoTime();
    var open = article(Access.OPEN, run + "open");
    var metered = article(Access.METERED, run + "metered");
    var registered = article(Access.REGISTERED, run + "registered");
    var premium = article(Access.PREMIUM, run + "premium");
    String issue = whole(newsletter(ada.browser), List.of(open, metered, registered, premium));

    ada.browser.post(issue + "/sending");
    Map<String, Sheet> sheets = sheets(issue);

    assertThat(sheets.keySet()).containsExactlyInAnyOrder("stranger", "reader", "subscriber");
    assertThat(its(sheets, "stranger").html()).contains("walled" + run + "open");
    assertThat(its(sheets, "stranger").text()).contains("walled" + run + "open");
    assertThat(its(sheets, "stranger").all())
        .contains("Headline of " + run + "metered")
        .doesNotContain(
            "walled" + run + "metered", "walled" + run + "registered", "walled" + run + "premium");
    assertThat(its(sheets, "reader").all())
        .contains("walled" + run + "metered", "walled" + run + "registered")
        .doesNotContain("walled" + run + "premium");
    assertThat(its(sheets, "subscriber").html()).contains("walled" + run + "premium");
    assertThat(its(sheets, "subscriber").text()).contains("walled" + run + "premium");
  }

  @Test
  void what_is_killed_or_closed_while_copies_leave_is_in_none_that_leaves_after_that() {
    String run = "k" + System.nanoTime();
    var killed = article(Access.OPEN, run + "killed");
    var kept = article(Access.OPEN, run + "kept");
    String issue = whole(newsletter(ada.browser), List.of(killed, kept));
    ada.browser.post(issue + "/sending");
    assertThat(its(sheets(issue), "reader").all()).contains("walled" + run + "killed");
    staysUnderWay(issue);

    RunningNewsroom.part(Desk.class).kill(killed.id(), "", "");

    assertThat(sheets(issue).values())
        .allSatisfy(each ->
            assertThat(each.all())
                .doesNotContain(run + "killed")
                .contains("walled" + run + "kept"));
  }

  /// Nobody gets it, so it would be over at once.
  private void staysUnderWay(String issue) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            sql.sql(
                        """
                        UPDATE issues SET state = 'paused', finished_at = NULL
                        WHERE id = :id AND state = 'sent'
                        """)
                    .param("id", number(issue))
                    .update()
                == 1);
  }

  @Test
  void links_and_what_is_the_recipients_own_stand_as_slots() {
    String run = "s" + System.nanoTime();
    var filed = article(Access.OPEN, run);
    String issue = whole(newsletter(ada.browser), List.of(filed));
    ada.browser.post(issue + "/sending");
    Sheet sheet = its(sheets(issue), "reader");
    List<String> links = Jsoup.parse(sheet.html()).select("a").eachAttr("href");

    assertThat(links)
        .isNotEmpty()
        .allMatch(each -> each.startsWith("\uE000") && each.endsWith("\uE001"));
    assertThat(links).contains("\uE000leave\uE001", "\uE000preferences\uE001", "\uE000read\uE001");
    assertThat(sheet.html()).contains("prefers-color-scheme");
    assertThat(sheet.text())
        .contains("\uE000leave\uE001", "\uE000preferences\uE001", "\uE000read\uE001");
    assertThat(
            sql.sql("SELECT address FROM issue_links WHERE issue = :issue ORDER BY number")
                .param("issue", number(issue))
                .query(String.class)
                .list())
        .anyMatch(each -> String.valueOf(each).endsWith(filed.path()))
        .allMatch(each -> String.valueOf(each).startsWith("http"));
  }

  @Test
  void the_mail_is_made_for_programs_of_every_age() {
    String issue =
        begin(ada.browser, newsletter(ada.browser, "ownAccent", "true", "accent", "#004488"));
    save(ada.browser, issue, "subject", "For all", "opening", "The first words");
    Page mail = ada.browser.get(issue + "/preview/mail?kind=reader");

    Document html = mail.html();
    assertThat(mail.header("content-security-policy"))
        .contains("default-src 'none'", "frame-ancestors 'self'", "style-src 'unsafe-inline'")
        .doesNotContain("script-src");
    assertThat(mail.body()).contains("<!--[if mso]>", "@media", "[data-ogsc]", "color-scheme");
    assertThat(html.select("table:not([role=presentation]):not(.data)")).isEmpty();
    assertThat(html.select("img:not([alt])")).isEmpty();
    assertThat(html.select(".more a").attr("style")).contains("#004488");
    assertThat(html.body().text()).startsWith("The first words");
  }

  @Test
  void the_check_list_stops_what_must_not_leave() {
    String issue = begin(ada.browser, newsletter(ada.browser));
    step(ada.browser, issue, "/blocks", "kind", "button");
    save(ada.browser, issue, "words-2", "Press", "address-2", "/world/no-such-article");
    Page page = ada.browser.get(issue + "/preview");
    assertThat(page.html().select(".checks__stop").eachText())
        .anyMatch(each -> each.contains("There is no subject"))
        .anyMatch(each -> each.contains("Nothing stands at"));
    assertThat(ada.browser.post(issue + "/sending").status()).isEqualTo(422);

    save(
        ada.browser,
        issue,
        "subject",
        "x".repeat(80),
        "address-2",
        "http://elsewhere.example/page");
    assertThat(ada.browser.get(issue + "/preview").html().select(".checks__advice").eachText())
        .anyMatch(each -> each.contains("80 letters"))
        .anyMatch(each -> each.contains("http://elsewhere.example/page"));
    assertThat(ada.browser.get(issue + "/preview").html().select(".checks__stop")).isEmpty();
  }

  @Test
  void the_check_list_finds_links_that_lead_nowhere_wherever_they_are_meant_to() {
    String own = newsletter(ada.browser);
    String issue = begin(ada.browser, own);
    step(ada.browser, issue, "/blocks", "kind", "button");
    step(ada.browser, issue, "/blocks", "kind", "words");
    save(ada.browser, issue, "subject", "Links", "words-2", "Press", "html-3", "<p>x</p>");
    for (String dead :
        List.of(
            "www.merrow.example/page",
            "javascript:alert(1)",
            "mailto:nobody",
            "/newsletters/no-such-letter",
            "/newsletters/morning-lamp/1999-01-01",
            "https://nowhere")) {
      save(ada.browser, issue, "address-2", dead);
      assertThat(ada.browser.get(issue + "/preview").html().select(".checks__stop").text())
          .contains(dead.startsWith("javascript:") ? "whole address: Press" : dead);
    }
    String page =
        ada.browser.get(own).html().select(".editor__standing a[href^=/newsletters/]").attr("href");
    save(
        ada.browser,
        issue,
        "address-2",
        page,
        "html-3",
        "<p><a href='mailto:letters@merrow.example'>Write</a> to us</p>");
    assertThat(ada.browser.get(issue + "/preview").html().select(".checks__stop")).isEmpty();
  }

  @Test
  void letters_that_slots_are_known_by_are_taken_out_of_what_comes_from_elsewhere() {
    String issue =
        whole(newsletter(ada.browser), List.of(article(Access.OPEN, "odd\uE000leave\uE001\uE000")));
    ada.browser.post(issue + "/sending");
    assertThat(sheets(issue).values())
        .allSatisfy(each ->
            assertThat(
                    each.all()
                        .replaceAll("\uE000(leave|preferences|read|pixel|link:\\d+)\uE001", ""))
                .contains("Headline of odd")
                .doesNotContain("\uE000", "\uE001"));
    assertThat(its(sheets(issue), "reader").html()).contains("Headline of oddleave");
  }

  @Test
  void a_test_goes_to_a_few_and_says_that_it_is_one() {
    String issue = begin(ada.browser, newsletter(ada.browser));
    save(ada.browser, issue, "subject", "Try me");
    String address = "tester" + System.nanoTime() + "@merrow.example";
    assertThat(ada.browser.post(issue + "/tests", "addresses", "no address").status())
        .isEqualTo(422);
    assertThat(
            ada.browser
                .post(issue + "/tests", "addresses", address + ", x@merrow.example")
                .status())
        .isEqualTo(303);

    Post.Letter letter = new Post(sql).to(address).getFirst();
    assertThat(ada.deeds()).contains("newsletters.deed.issue-tried");
    assertThat(letter.subject()).isEqualTo("[Test] Try me");
    assertThat(letter.html() + letter.text()).doesNotContain("\uE000", "\uE001");
    assertThat(ada.browser.get(issue + "/preview").html().select("#addresses").text())
        .contains(address);
  }
}
