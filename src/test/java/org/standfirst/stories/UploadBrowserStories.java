package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;

/// What hinders pictures on their way into the library, and passes: none that was chosen is lost.
class UploadBrowserStories {
  private static final AtomicInteger NUMBER = new AtomicInteger(900);
  private static final String ADDITIONS = "**/newsroom/media/additions";
  @RegisterExtension static final Windows WINDOWS = new Windows();
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final BrowserContext window;
  private final Page page;

  UploadBrowserStories() {
    window = WINDOWS.of(carla, new Browser.NewContextOptions());
    page = window.newPage();
  }

  @BeforeEach
  void open() {
    page.navigate(RunningNewsroom.address() + "/newsroom/media");
  }

  private void choose(String... names) {
    FilePayload[] files = new FilePayload[names.length];
    for (int i = 0; i < names.length; i++) {
      byte[] photograph = Photographs.jpeg(NUMBER.incrementAndGet(), 301);
      files[i] = new FilePayload(names[i], "image/jpeg", photograph);
    }
    page.getByLabel("Add pictures").setInputFiles(files);
  }

  private Locator halted() {
    return page.locator(".uploads__halt [data-why]:visible");
  }

  private Locator again() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"));
  }

  private void isAdded(String name) {
    assertThat(page.locator(".picture-card", new Page.LocatorOptions().setHasText(name)))
        .isVisible();
  }

  @Test
  void whoever_is_signed_out_signs_in_in_another_tab_and_goes_on() {
    List<Cookie> cookies = window.cookies();
    window.clearCookies();
    choose("ended-1.jpg", "ended-2.jpg");

    assertThat(halted()).containsText("You are signed out. Your files are still here");
    assertThat(halted().getByRole(AriaRole.LINK)).hasAttribute("target", "_blank");
    assertThat(page.locator(".uploads__state")).hasText("0 added, 2 waiting.");
    assertThat(again()).isFocused();
    assertThat(page.locator(".pictures h1")).hasCount(0);
    window.addCookies(cookies);
    again().click();

    isAdded("ended-1.jpg");
    isAdded("ended-2.jpg");
    assertThat(halted()).hasCount(0);
    assertThat(page.locator(".uploads__state")).hasText("Done: 2 added, 0 refused.");
  }

  @Test
  void a_line_that_breaks_costs_no_file() {
    page.route(ADDITIONS, Route::abort);
    choose("broken.jpg");
    assertThat(halted()).containsText("Check the connection and try again");
    page.unroute(ADDITIONS);
    again().click();
    isAdded("broken.jpg");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 504})
  void a_server_in_trouble_costs_no_file(int status) {
    page.route(ADDITIONS, route -> route.fulfill(answer(status)));
    choose("troubled-%d-1.jpg".formatted(status), "troubled-%d-2.jpg".formatted(status));
    assertThat(halted()).containsText("Check the connection and try again");
    assertThat(page.locator(".uploads__state")).hasText("0 added, 2 waiting.");
    page.unroute(ADDITIONS);
    again().click();
    isAdded("troubled-%d-1.jpg".formatted(status));
    isAdded("troubled-%d-2.jpg".formatted(status));
  }

  private static Route.FulfillOptions answer(int status) {
    return new Route.FulfillOptions().setStatus(status);
  }

  @Test
  void whoever_may_not_add_pictures_any_more_is_not_sent_to_sign_in() {
    page.route(ADDITIONS, route -> route.fulfill(answer(403)));
    choose("forbidden.jpg");
    assertThat(halted()).containsText("Your account may not add pictures any more");
    assertThat(halted().getByRole(AriaRole.LINK)).hasCount(0);
  }

  @Test
  void a_file_that_gets_no_further_is_given_up_and_may_be_tried_again() {
    page.clock().install();
    open();
    page.route(ADDITIONS, _ -> {});
    choose("stalled.jpg");
    assertThat(page.locator(".uploads__state")).containsText("Adding 1 of 1: stalled.jpg");
    page.clock().runFor(200_000);
    assertThat(halted()).containsText("didn’t arrive");
    page.unroute(ADDITIONS);
    again().click();
    isAdded("stalled.jpg");
  }

  @Test
  void a_storage_that_takes_nothing_holds_the_others_back_too() {
    try (var _ = new StorageAway()) {
      choose("storm-1.jpg", "storm-2.jpg");
      assertThat(halted()).containsText("couldn’t be kept just now");
    }
    again().click();
    isAdded("storm-1.jpg");
    isAdded("storm-2.jpg");
  }

  @Test
  void files_that_wait_may_be_left_out() {
    page.route(ADDITIONS, Route::abort);
    choose("unwanted.jpg");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave them out")).click();
    assertThat(page.locator(".uploads__refusal")).hasText("unwanted.jpg Left out.");
    assertThat(halted()).hasCount(0);
    assertThat(page.getByLabel("Add pictures")).isFocused();
  }
}
