package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.IssueForms.article;
import static org.standfirst.stories.IssueForms.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.newsletters.IssueFiling;
import org.standfirst.newsletters.PastIssue;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// Newsletters as they are found and read on the web, each article behind its wall.
class NewsletterArchiveStories {
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final Browsing stranger = new Browsing();

  private String page(String desk) {
    return ada.browser
        .get(desk)
        .html()
        .select(".editor__standing a[href^=/newsletters/]")
        .attr("href");
  }

  private String issue(String page, List<Filing.Filed> articles) {
    List<PastIssue.Piece> pieces = new ArrayList<>();
    pieces.add(new PastIssue.Piece.Words("<p>Good morning.</p>"));
    articles.forEach(each -> pieces.add(new PastIssue.Piece.Story(each.path(), "whole")));
    String slug = page.substring(page.lastIndexOf('/') + 1);
    var outcome =
        RunningNewsroom.part(IssueFiling.class)
            .take(new PastIssue(slug, "An issue of " + slug, "Opening", pieces, Instant.now()));
    assertThat(outcome).isInstanceOf(IssueFiling.Outcome.Taken.class);
    return stranger.get(page).html().select(".newsletter-issues h3 a").attr("href");
  }

  @Test
  void all_newsletters_are_listed_and_linked_and_each_has_issues_to_read() {
    Document list = stranger.get("/newsletters").html();
    assertThat(list.select(".newsletter-list h2 a").eachAttr("href"))
        .contains("/newsletters/morning-lamp", "/newsletters/harbour-notes");
    assertThat(list.select(".newsletter-list__how").text()).contains("Read and sign up");
    assertThat(ada.browser.get("/newsletters").html().select(".newsletter-list__how").text())
        .contains("Read and choose")
        .doesNotContain("sign up");
    assertThat(stranger.get("/").html().select("footer a[href=/newsletters]")).hasSize(1);
    assertThat(stranger.get("/sitemaps/0.xml").body()).contains("/newsletters/harbour-notes</loc>");
    Document one = stranger.get("/newsletters/morning-lamp").html();
    assertThat(one.select("h1").text()).isEqualTo("The Morning Lamp");
    String issue = one.select(".newsletter-issues h3 a").attr("href");
    assertThat(stranger.get(issue).html().select("h1").text())
        .isEqualTo("Quay Street closes to cars, by two votes");
    assertThat(stranger.get("/newsletters/no-such").status()).isEqualTo(404);
    assertThat(stranger.get("/newsletters/morning-lamp/1999-01-01").status()).isEqualTo(404);
  }

  @Test
  void an_issue_on_the_web_opens_no_more_than_its_mail_does() {
    String run = "a" + System.nanoTime();
    String page = page(newsletter(ada.browser));
    String issue =
        issue(
            page,
            List.of(
                article(Access.OPEN, run + "open"),
                article(Access.METERED, run + "metered"),
                article(Access.REGISTERED, run + "registered"),
                article(Access.PREMIUM, run + "premium")));
    Browsing reader = Registering.pendingReader();
    for (int i = 0; i < 2; i++) {
      assertThat(stranger.get(issue).body())
          .contains("walled" + run + "open", "Headline of " + run + "premium")
          .doesNotContain(
              "walled" + run + "metered",
              "walled" + run + "registered",
              "walled" + run + "premium");
      assertThat(reader.get(issue).body())
          .contains("walled" + run + "metered", "walled" + run + "registered")
          .doesNotContain("walled" + run + "premium");
      assertThat(ada.browser.get(issue).body()).contains("walled" + run + "premium");
      var anna = Someone.with();
      anna.signIn("/");
      assertThat(anna.browser.get(issue).body())
          .contains("walled" + run + "registered")
          .doesNotContain("walled" + run + "premium");
    }
  }

  @Test
  void what_is_killed_is_in_no_issue_any_more() {
    String run = "d" + System.nanoTime();
    var killed = article(Access.OPEN, run);
    String issue = issue(page(newsletter(ada.browser)), List.of(killed));
    assertThat(stranger.get(issue).body()).contains("walled" + run);

    RunningNewsroom.part(Desk.class).kill(killed.id(), "", "");

    await().atMost(Duration.ofSeconds(10)).until(() -> !stranger.get(issue).body().contains(run));
  }

  @Test
  void a_picture_leads_where_it_does_in_the_mail_and_the_better_subject_stands_above() {
    String desk = newsletter(ada.browser);
    String draft = IssueForms.begin(ada.browser, desk);
    IssueForms.step(ada.browser, draft, "/blocks", "kind", "image");
    IssueForms.save(
        ada.browser,
        draft,
        "subject",
        "The one",
        "otherSubject",
        "The better one",
        "picture-2",
        "1",
        "alt-2",
        "Boats",
        "address-2",
        "https://merrow.example/boats");
    ada.browser.post(draft + "/sending", "share", "20", "minutes", "1");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> !ada.browser.get(page(desk)).html().select(".newsletter-issues h3 a").isEmpty());
    JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
    sql.sql("UPDATE issues SET winner = 'B' WHERE id = :id")
        .param("id", IssueForms.number(draft))
        .update();

    var list = ada.browser.get(page(desk)).html().select(".newsletter-issues h3 a");
    assertThat(list.text()).isEqualTo("The better one");
    Document read = ada.browser.get(list.attr("href")).html();
    assertThat(read.select("h1").text()).isEqualTo("The better one");
    assertThat(read.select("figure a[href=https://merrow.example/boats] img").attr("alt"))
        .isEqualTo("Boats");
  }

  @Test
  void a_newsletter_for_subscribers_invites_the_others() {
    String run = "p" + System.nanoTime();
    String page = page(newsletter(ada.browser, "access", "premium"));
    String issue = issue(page, List.of(article(Access.OPEN, run)));
    assertThat(stranger.get(issue).body()).doesNotContain("walled" + run, "Good morning.");
    assertThat(stranger.get(issue).html().select(".invitation")).hasSize(1);
    assertThat(Registering.pendingReader().get(issue).body()).doesNotContain("walled" + run);
    assertThat(ada.browser.get(issue).body()).contains("walled" + run);
  }

  @Test
  void a_newsletter_without_an_archive_shows_no_issue() {
    String desk = newsletter(ada.browser);
    String page = page(desk);
    String issue = issue(page, List.of(article(Access.OPEN, "h" + System.nanoTime())));
    assertThat(stranger.get(issue).status()).isEqualTo(200);
    String version = ada.browser.get(desk + "/settings").html().select("[name=version]").val();
    ada.browser.post(desk + "/settings", "version", version, "name", "Hidden", "promise", "x");
    await().atMost(Duration.ofSeconds(10)).until(() -> stranger.get(issue).status() == 404);
    assertThat(stranger.get(page).html().select(".newsletter-issues")).isEmpty();
  }
}
