package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.wall.Access;

/// Taking part in a discussion in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentBrowserStories {
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Someone ben = Someone.with();
  private final Someone anna = Someone.with();
  private final List<String> complaints = new ArrayList<>();
  @RegisterExtension final Windows windows = new Windows();

  @BeforeAll
  void signIn() {
    ben.signIn("/");
    anna.signIn("/");
  }

  private Page open(Page page, String path) {
    complaints.clear();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.navigate(RunningNewsroom.address() + path);
    return page;
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  @Test
  void a_reply_is_written_below_what_it_answers() {
    Discussed article = Discussed.article("A reply is due", Access.OPEN);
    long number = article.write(anna.browser, "Who answers?", 0);
    Page page = open(windows.page(ben), article.path());
    Locator comment = page.locator("#comment-" + number);

    comment.locator("[data-reply]").click();
    Locator field = comment.locator("textarea");
    assertThat(field).isFocused();
    assertThat(Axe.serious(page)).isEmpty();
    field.fill("I do.");
    button(comment, "Publish").click();

    page.waitForURL("**/yours");
    assertThat(page.locator("[role=status]").first()).containsText("Your comment is published");
    assertThat(article.shown(anna.browser, 2).text()).contains("I do.");
    assertThat(complaints).isEmpty();
  }

  @Test
  void what_is_typed_outlives_a_dead_line_and_a_closed_page() {
    Discussed article = Discussed.article("A line is dead", Access.OPEN);
    BrowserContext window = windows.of(ben, new Browser.NewContextOptions());
    Page page = open(window.newPage(), article.path());
    Locator field = page.locator("#comment-text");
    field.fill("It took me an hour to write this.");
    window.setOffline(true);
    button(page.locator(".discussion"), "Publish").click();
    assertThat(page.locator(".remark__state")).containsText("Your words are kept");
    page.close();

    window.setOffline(false);
    Page again = open(window.newPage(), article.path());
    assertThat(again.locator("#comment-text")).hasValue("It took me an hour to write this.");
    button(again.locator(".discussion"), "Publish").click();
    again.waitForURL("**/yours");
    Page after = open(window.newPage(), article.path());
    assertThat(after.locator("#comment-text")).hasValue("");
    assertThat(complaints).isEmpty();
  }

  @Test
  void recommending_takes_one_press_and_stays_on_the_page() {
    Discussed article = Discussed.article("A press is enough", Access.OPEN);
    long number = article.write(anna.browser, "Worth a press.", 0);
    Page page = open(windows.page(ben), article.path() + "/comments");
    Locator press = page.locator("#comment-" + number + " [data-recommend]");

    press.click();
    assertThat(press).hasAttribute("aria-pressed", "true");
    assertThat(press).hasText("Recommended1");
    press.click();
    assertThat(press).hasAttribute("aria-pressed", "false");
    press.click();
    assertThat(press).hasAttribute("aria-pressed", "true");
    Page later = open(windows.page(ben), article.path() + "/comments");
    assertThat(later.locator("#comment-" + number + " [data-recommend]"))
        .hasAttribute("aria-pressed", "true");
    assertThat(later.url()).endsWith("/comments");
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_printed_page_shows_each_reader_what_is_theirs_and_what_is_new() {
    Discussed article = Discussed.article("A page is shared", Access.OPEN);
    long own = article.write(ben.browser, "Mine.", 0);
    Page first = open(windows.page(ben), article.path() + "/comments");
    assertThat(first.getByText("Yours: change or delete")).hasCount(1);
    sql.sql("UPDATE discussion_visits SET at = at - interval '2 hours'").update();
    long fresh = article.write(anna.browser, "Hers.", 0);

    Page page = open(windows.page(ben), article.path() + "/comments?sort=newest");
    assertThat(page.locator("#comment-" + fresh + " .comment__new")).isVisible();
    assertThat(page.locator("#comment-" + own + " .comment__new")).hasCount(0);
    page.getByText("Yours: change or delete").click();
    assertThat(page.locator("form[action$='/edition'] textarea")).hasValue("Mine.");
    assertThat(complaints).isEmpty();
  }

  /// Of what people have written to break pages: nothing runs, nothing leaves its place, and no
  /// page is wider than the screen.
  @Test
  void hostile_text_runs_nothing_and_breaks_no_page() {
    Discussed article = Discussed.article("A page is attacked", Access.OPEN);
    List<String> hostile =
        List.of(
            "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>",
            "<svg><animate onbegin=window.hacked=1 attributeName=x dur=1s>",
            "[click](javascript:window.hacked=1) ![x](javascript:window.hacked=1)",
            "\"><iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
            "</article></li></ol></section><h1>Broken</h1>",
            "Z" + "\u0300\u0301\u0302\u0303\u0304\u0305".repeat(80) + "algo",
            "\u202eolleh\u202d \u2066x\u2069 \u200f\u200e مرحبا بالعالم",
            "W".repeat(2900),
            "﷽".repeat(300),
            "👩‍👩‍👧‍👦".repeat(60),
            "a\u0000b\u0007c\ufffe x",
            ">".repeat(500) + " deep",
            "- ".repeat(400) + "deep",
            "*".repeat(900) + "x",
            "https://a.example/" + "x".repeat(1500));
    for (String each : hostile) {
      assertThat(article.send(ben.browser, each, 0).status()).as(each).isIn(303, 422);
    }
    for (int width : new int[] {320, 768, 1280}) {
      BrowserContext window =
          windows.of(
              anna,
              // without the page's policy, which would hold back what gets through
              new Browser.NewContextOptions().setViewportSize(width, 800).setBypassCSP(true));
      Page page = open(window.newPage(), article.path() + "/comments");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
      assertThat(page.locator("main h1")).hasCount(1);
      Number tallest =
          (Number)
              page.evaluate(
                  "Math.max(...[...document.querySelectorAll('.comment')].map(e => e.scrollHeight - e.clientHeight))");
      assertThat(tallest.intValue()).isLessThan(40);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_discussion_is_in_order_for_those_who_listen_and_on_narrow_screens() {
    String path = "/city/the-night-ferry-is-back-after-eleven-years";
    for (int width : new int[] {360, 1280}) {
      BrowserContext window =
          windows.of(anna, new Browser.NewContextOptions().setViewportSize(width, 800));
      Page page = open(window.newPage(), path);
      assertThat(page.locator("#comments .comment").first()).isVisible();
      assertThat(Axe.serious(page)).isEmpty();
      page.locator(".thread__summary").first().click();
      assertThat(page.locator(".replies").first()).isHidden();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }
}
