package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.WritingPage.type;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.readers.Role;

/// Nothing that is typed of an entry of live coverage is lost, and nobody else sees it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveEntryDraftStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone emil = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();
  private String live = "";

  @BeforeEach
  void cover() {
    String article = begin(carla.browser);
    save(carla.browser, article, "headline", "The tide tonight", "body", "<p>One.</p>");
    live = article + "/live";
    carla.browser.post(live);
  }

  private static Document page(Someone who, String path) {
    return who.browser.get(path).html();
  }

  private static String headline(Document page) {
    return page.select("#headline").val();
  }

  private void publish(String headline) {
    carla.browser.post(live + "/entries", "headline", headline);
  }

  private void keep(String path, String headline, String version) {
    assertThat(
            carla.browser.post(path + "/draft", "headline", headline, "version", version).status())
        .isEqualTo(204);
  }

  @Test
  void it_is_there_again_for_whoever_typed_it_until_it_is_published_or_not_wanted() {
    keep(live + "/entries", "Half an ent", "0");
    assertThat(headline(page(carla, live))).isEqualTo("Half an ent");
    assertThat(page(carla, live).select(".editor__draft")).hasSize(1);
    assertThat(headline(page(emil, live))).isEmpty();

    publish("Half an entry");
    assertThat(headline(page(carla, live))).isEmpty();
    assertThat(page(carla, live).select(".editor__draft")).isEmpty();

    keep(live + "/entries", "Not wanted", "0");
    carla.browser.post(live + "/entries/draft/discarding");
    assertThat(headline(page(carla, live))).isEmpty();
    keep(live + "/entries", "", "0");
    assertThat(page(carla, live).select(".editor__draft")).isEmpty();
  }

  @Test
  void what_is_typed_of_an_entry_that_there_is_comes_back_at_that_entry() {
    publish("As it was");
    String entry = page(carla, live).select("th a").attr("href");
    keep(entry, "As it will be", "1");
    assertThat(headline(page(carla, live))).isEmpty();
    assertThat(headline(page(carla, entry))).isEqualTo("As it will be");
    assertThat(headline(page(emil, entry))).isEqualTo("As it was");

    emil.browser.post(entry, "version", "1", "headline", "What he made of it");
    Document stale = page(carla, entry);
    assertThat(stale.select(".changes").text()).contains("What he made of it");
    assertThat(headline(stale)).isEqualTo("As it will be");
    carla.browser.post(
        entry, "version", stale.select("[name=version]").val(), "headline", "Both agree");
    assertThat(headline(page(carla, entry))).isEqualTo("Both agree");
    assertThat(page(carla, entry).select(".editor__draft")).isEmpty();
  }

  /// An entry as a page that is open sends it.
  private static String[] form(Document open, String headline) {
    return new String[] {
      "sitting", open.select("form[data-drafts] [name=sitting]").val(),
      "seen", open.select("form[data-drafts] [name=seen]").val(),
      "version", open.select("form[data-drafts] [name=version]").val(),
      "headline", headline
    };
  }

  private void keepFrom(Document open, String headline) {
    assertThat(carla.browser.post(live + "/entries/draft", form(open, headline)).status())
        .isEqualTo(204);
  }

  @Test
  void what_is_typed_in_two_tabs_is_kept_of_both() {
    Document one = page(carla, live);
    Document other = page(carla, live);
    keepFrom(one, "Typed in one");
    keepFrom(other, "Typed in the other");

    carla.browser.post(live + "/entries", form(other, "Published in the other"));
    assertThat(headline(page(carla, live))).isEqualTo("Typed in one");

    carla.browser.post(live + "/entries/draft/discarding", form(page(carla, live), ""));
    assertThat(headline(page(carla, live))).isEmpty();
  }

  @Test
  void whoever_opens_it_anew_goes_on_from_what_was_typed_before() {
    Document one = page(carla, live);
    keepFrom(one, "Half an ent");
    Document anew = page(carla, live);
    assertThat(headline(anew)).isEqualTo("Half an ent");
    keepFrom(anew, "Half an entry, and on");
    keepFrom(page(carla, live), "Half an entry, and on to its end");

    carla.browser.post(live + "/entries", form(page(carla, live), "A whole entry"));
    assertThat(headline(page(carla, live))).isEmpty();

    keepFrom(one, "The tab before has more to say");
    assertThat(headline(page(carla, live))).isEqualTo("The tab before has more to say");
  }

  @Test
  void only_editors_keep_drafts_and_only_where_there_is_something_to_write_on() {
    Browsing greta = Someone.waived(Role.REPORTER).browser;
    assertThat(greta.post(live + "/entries/draft", "headline", "Mine").status()).isEqualTo(403);
    assertThat(carla.browser.post(live + "/entries/999999999/draft").status()).isEqualTo(404);
    assertThat(carla.browser.post("/newsroom/articles/999999999/live/entries/draft").status())
        .isEqualTo(404);
    keep(live + "/entries", "a\0b", "0");
    assertThat(headline(page(carla, live))).isEqualTo("ab");
  }

  private Page open(String path) {
    return WritingPage.openWithClock(windows.page(carla), path);
  }

  @Test
  void a_crash_in_mid_typing_loses_five_seconds_at_the_most() {
    Page page = open(live);
    page.waitForResponse(
        "**/draft",
        () -> {
          type(page, "All of this was typed.");
          page.clock().runFor(5_000);
        });
    assertThat(page.locator("#kept")).containsText("Kept for you alone");

    Page again = open(live);
    assertThat(again.locator("#body-words")).containsText("All of this was typed.");
    assertThat(again.locator(".editor__draft")).isVisible();
    again
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish the entry"))
        .click();
    assertThat(again.locator("th a")).hasText("All of this was typed.");
    assertThat(again.locator(".editor__draft")).hasCount(0);
    assertThat(again.locator("#body-words")).hasText("");
  }

  @Test
  void the_last_words_are_kept_when_something_else_is_done_on_the_page() {
    publish("To be removed");
    Page page = open(live);
    type(page, "Typed meanwhile.");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove “To be removed”"))
        .click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The entry is removed");
    assertThat(page.locator("#body-words")).containsText("Typed meanwhile.");
  }

  @Test
  void what_can_not_be_kept_stays_on_the_page_whatever_is_pressed_beside_it() {
    publish("Removed later");
    Page page = open(live);
    page.route("**/draft", Route::abort);
    type(page, "Typed in a tunnel.");
    var removal =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove “Removed later”"));
    removal.click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Not kept");
    assertThat(page.locator("#body-words")).containsText("Typed in a tunnel.");
    assertThat(removal).isVisible();

    page.unroute("**/draft");
    removal.click();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The entry is removed");
    assertThat(page.locator("#body-words")).containsText("Typed in a tunnel.");
  }

  @Test
  void what_is_sent_on_leaving_is_never_what_was_there_before() {
    for (String words : List.of("One. ", "Two. ", "Three. ", "Four. ", "Five. ", "Six. ")) {
      Page page = open(live);
      type(page, words);
      assertThat(page.locator("#body-words")).containsText(words);
      page.navigate(RunningNewsroom.address() + "/newsroom/articles");
      await()
          .atMost(PATIENCE)
          .until(() -> page(carla, live).select("#body").text().contains(words.strip()));
    }
  }
}
