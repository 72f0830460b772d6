package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.newsletters.figures.SentIssue;
import org.standfirst.readers.Role;

/// The figures of newsletters, in a real browser.
class FiguresLooksStories {
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Someone editor = Someone.waived(Role.AUDIENCE_EDITOR);
  private final SentIssue issue = new SentIssue(sql);
  private final Someone anna = Someone.with();

  private List<String> pages() {
    long copy = issue.copyTo("reader", anna.id.value(), "A");
    sql.sql("UPDATE issues SET test_share = 20, winner = 'A' WHERE id = ?")
        .param(issue.id)
        .update();
    sql.sql(
            """
            INSERT INTO issue_figures (issue, what, variant, number, many)
            VALUES (?, 'clicked', 'A', 0, 1), (?, 'hour', 'A', 0, 1), (?, 'hour', 'A', 7, 1)
            """)
        .params(issue.id, issue.id, issue.id)
        .update();
    sql.sql(
            "INSERT INTO delivery_clicks (delivery, link, first_at, many, scans) VALUES (?, 1, now(), 2, 0)")
        .param(copy)
        .update();
    return List.of(
        "/newsroom/newsletters/figures",
        "/newsroom/newsletters/" + issue.newsletterId + "/figures",
        "/newsroom/newsletters/issues/" + issue.id + "/figures",
        "/newsroom/newsletters/figures/copies?address=" + anna.email.replace("@", "%40"),
        "/newsroom/newsletters/figures/copies?address=nobody",
        "/newsletters/go/forged/1");
  }

  @Test
  void axe_and_nu_find_nothing_and_no_page_is_wider_than_the_screen() throws Exception {
    List<String> pages = pages();
    Map<String, String> bodies = new LinkedHashMap<>();
    pages.forEach(each -> bodies.put(each, editor.browser.get(each).body()));
    assertThat(Nu.errors(bodies)).isEmpty();
    try (BrowserContext context = Chromium.browser().newContext()) {
      editor
          .browser
          .cookies()
          .forEach((name, value) ->
              context.addCookies(
                  List.of(new Cookie(name, value).setUrl(RunningNewsroom.address()))));
      Page page = context.newPage();
      for (String each : pages) {
        page.navigate(RunningNewsroom.address() + each);
        looks(page, each, ColorScheme.LIGHT, 1280);
        looks(page, each, ColorScheme.DARK, 320);
      }
    }
  }

  private static void looks(Page page, String path, ColorScheme scheme, int width) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 800);
    assertThat(Axe.serious(page)).as(path + " " + scheme).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(path + " at " + width)
        .isEqualTo(width);
  }
}
