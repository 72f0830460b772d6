package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;

/// Choosing a picture where the network takes its time.
class ChooserStories {
  private static final String CHOICE = "/newsroom/media/choice";
  @RegisterExtension static final Windows WINDOWS = new Windows();
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final List<Route> held = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Page page = WINDOWS.of(carla, new Browser.NewContextOptions()).newPage();

  private void open() {
    page.navigate(RunningNewsroom.address() + Manuscripts.begin(carla.browser));
    page.locator("#lead").click();
    page.locator("#chooser-q").waitFor();
  }

  private Locator cards() {
    return page.locator("dialog .picture-card");
  }

  private void add(String name, int width) {
    carla.browser.upload("/newsroom/media", Map.of(name, Photographs.jpeg(width, 301)));
  }

  private void search(String words) {
    page.locator("#chooser-q").fill(words);
    page.locator("#chooser-q").press("Enter");
  }

  private void release() {
    held.forEach(Route::resume);
    held.clear();
  }

  @Test
  void a_picture_that_arrives_late_is_not_taken_for_another_choice() {
    open();
    page.route("**" + CHOICE + "/additions", held::add);
    page.locator("#chooser-files")
        .setInputFiles(new FilePayload("late.jpg", "image/jpeg", Photographs.jpeg(951, 301)));
    page.waitForCondition(() -> !held.isEmpty());
    page.keyboard().press("Escape");
    page.locator("#lead").click();
    page.locator("#chooser-q").waitFor();

    page.waitForResponse("**" + CHOICE + "/additions", this::release);
    search("late.jpg");

    assertThat(cards()).hasCount(1);
    assertThat(page.locator("dialog")).isVisible();
    assertThat(page.locator("[name=lead]")).hasValue("");
    cards().click();
    assertThat(page.locator("[name=lead]")).not().hasValue("");
  }

  @Test
  void a_file_is_added_once_however_often_the_library_was_opened() {
    open();
    List<String> sent = new ArrayList<>();
    page.onRequest(request -> {
      if (request.url().endsWith("/choice/additions")) {
        sent.add(request.url());
      }
    });
    page.keyboard().press("Escape");
    page.locator("#lead").click();
    page.locator("#chooser-q").waitFor();
    page.evaluate(
        """
        base64 => {
          const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], "once.jpg", { type: "image/jpeg" }));
          document.querySelector("dialog .pictures").dispatchEvent(
            new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        Base64.getEncoder().encodeToString(Photographs.jpeg(952, 301)));
    assertThat(page.locator(".lead__shown img")).isVisible();
    assertThat(sent).hasSize(1);
  }

  @Test
  void files_that_are_held_up_wait_for_the_next_choice_and_are_not_taken_for_it() {
    open();
    page.route("**" + CHOICE + "/additions", Route::abort);
    page.locator("#chooser-files")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("waits-1.jpg", "image/jpeg", Photographs.jpeg(957, 301)),
              new FilePayload("waits-2.jpg", "image/jpeg", Photographs.jpeg(958, 301))
            });
    Locator state = page.locator("dialog .uploads__state");
    assertThat(state).hasText("0 added, 2 waiting.");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).isHidden();
    page.unroute("**" + CHOICE + "/additions");

    page.locator("#lead").click();
    assertThat(state).hasText("0 added, 2 waiting.");
    assertThat(page.locator("dialog .uploads__halt [data-why]:visible"))
        .containsText("Check the connection");
    page.locator("dialog .uploads__halt [data-does=again]").click();

    assertThat(state).hasText("Done: 2 added, 0 refused.");
    assertThat(page.locator("[name=lead]")).hasValue("");
    cards().first().click();
    assertThat(page.locator("[name=lead]")).not().hasValue("");
  }

  @Test
  void a_file_that_is_held_up_only_after_closing_waits_too() {
    open();
    page.route("**" + CHOICE + "/additions", held::add);
    page.locator("#chooser-files")
        .setInputFiles(new FilePayload("later.jpg", "image/jpeg", Photographs.jpeg(959, 301)));
    page.waitForCondition(() -> !held.isEmpty());
    page.keyboard().press("Escape");
    page.onRequestFailed(_ -> complaints.add("failed"));
    held.removeFirst().abort();
    page.waitForCondition(() -> !complaints.isEmpty());

    page.locator("#lead").click();

    assertThat(page.locator("dialog .uploads__state")).hasText("0 added, 1 waiting.");
  }

  @Test
  void a_file_that_was_dropped_where_the_library_could_not_be_reached_waits_too() {
    open();
    page.keyboard().press("Escape");
    page.route("**" + CHOICE, Route::abort);
    page.evaluate(
        """
        base64 => {
          const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], "dropped.jpg", { type: "image/jpeg" }));
          document.querySelector(".lead").dispatchEvent(
            new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        Base64.getEncoder().encodeToString(Photographs.jpeg(960, 301)));
    assertThat(page.locator("dialog [data-state]")).not().hasText("");
    page.keyboard().press("Escape");
    page.unroute("**" + CHOICE);

    page.locator("#lead").click();

    assertThat(page.locator("dialog .uploads__state")).hasText("0 added, 1 waiting.");
  }

  @Test
  void an_answer_to_words_that_were_typed_before_does_not_replace_the_later_one() {
    add("harbour-slow.jpg", 953);
    add("harbour-quick.jpg", 954);
    open();
    page.route("**" + CHOICE + "?q=harbour-slow*", held::add);
    search("harbour-slow");
    page.waitForCondition(() -> !held.isEmpty());
    search("harbour-quick");
    assertThat(cards()).containsText(new String[] {"harbour-quick.jpg"});

    release();
    page.waitForResponse("**" + CHOICE + "?q=", () -> search(""));
    search("harbour-quick");
    assertThat(cards()).containsText(new String[] {"harbour-quick.jpg"});
    assertThat(page.locator("dialog [data-state]")).hasText("One picture");
  }

  @Test
  void older_pictures_are_asked_for_once_however_often_the_button_is_pressed() {
    add("many.jpg", 955);
    RunningNewsroom.part(JdbcClient.class)
        .sql(
            """
            INSERT INTO images (hash, format, width, height, full_width, full_height, alt, caption,
              credit, file_name)
            SELECT hash, format, width, height, full_width, full_height, 'Gulls', caption,
              credit, 'gulls.jpg'
            FROM images, generate_series(1, 60) WHERE file_name = 'many.jpg'
            """)
        .update();
    open();
    search("gulls");
    assertThat(cards()).hasCount(48);
    page.route("**before=*", held::add);
    page.locator("dialog [data-older]").dblclick();
    page.waitForCondition(() -> !held.isEmpty());
    page.locator("dialog [data-older]").press("Enter");
    assertThat(held).hasSize(1);

    release();
    assertThat(cards()).hasCount(60);
    assertThat(page.locator("dialog [data-older]")).hasCount(0);
  }

  @Test
  void whoever_is_signed_out_is_told_so_and_goes_on() {
    open();
    page.keyboard().press("Escape");
    List<Cookie> cookies = page.context().cookies();
    page.context().clearCookies();
    page.locator("#lead").click();
    assertThat(page.locator(".chooser__away")).isVisible();
    assertThat(page.locator(".chooser__away")).containsText("You are signed out.");

    page.context().addCookies(cookies);
    page.locator(".chooser__away button").click();

    assertThat(page.locator("#chooser-q")).isFocused();
    assertThat(page.locator(".chooser__away")).isHidden();
  }
}
