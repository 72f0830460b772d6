package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.stories.Browsing.Page;

/// Addresses that are nearly right, and those that browsers try of themselves.
class MistypedAddressStories {
  private final Browsing browser = new Browsing();

  private void leads(String from, String to) {
    Page page = browser.get(from);
    assertThat(page.status()).as(from).isEqualTo(301);
    assertThat(page.header("Location")).as(from).isEqualTo(to);
  }

  @Test
  void a_slash_at_the_end_is_taken_off() {
    leads("/world/", "/world");
    leads("/world/?utm_source=x", "/world?utm_source=x");
    leads(MainJobStories.RUKLA + "/", MainJobStories.RUKLA);
    leads("/register/", "/register");
  }

  @Test
  void capitals_lead_to_the_page_that_is_there() {
    leads("/World", "/world");
    leads(MainJobStories.RUKLA.toUpperCase(Locale.ROOT), MainJobStories.RUKLA);
    leads("/Topics/Harbour/", "/topics/harbour");
    leads("/Authors/Greta-Oyelaran", "/authors/greta-oyelaran");
    leads("/Legal/Terms", "/legal/terms");
    leads("/Sign-In", "/sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Nowhere",
        "/World/No-Such-Article",
        "/Topics/No-Such-Topic",
        "/WORLD/%41",
        "/Sign-Out",
        "/demo/mail/a",
        "/demo/mail/99999999999999999999"
      })
  void what_is_nowhere_is_said_to_be_nowhere(String path) {
    assertThat(browser.get(path).status()).isEqualTo(404);
  }

  @Test
  void browsers_find_an_icon_of_the_kind_they_can_draw() {
    Page icon = browser.get("/favicon.ico");
    assertThat(icon.status()).isEqualTo(200);
    assertThat(icon.header("Content-Type")).isEqualTo("image/vnd.microsoft.icon");
    assertThat(icon.header("Cache-Control")).contains("max-age=86400");

    for (String kind : List.of("icon", "apple-touch-icon")) {
      String path = browser.get("/").html().select("link[rel=" + kind + "]").attr("href");
      assertThat(browser.get(path).status()).as(kind).isEqualTo(200);
      assertThat(browser.get(path).header("Content-Type")).as(kind).startsWith("image/");
    }
  }
}
