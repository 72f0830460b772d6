package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// A newsroom that has chosen a third party's check for robots.
class RobotsStories {
  private static final String OPEN = "script-src 'self' https://challenges.cloudflare.com; ";
  private final Browsing stranger = PublishedNewsroom.browsing();

  @Test
  void a_token_is_verified_with_the_third_party_and_nobody_waits() {
    PublishedNewsroom.TURNSTILE.expect(
        "a-persons-token",
        """
        {"success": true, "hostname": "paper.example", "action": "account"}
        """);

    Page answer =
        stranger.post(
            "/register",
            Registering.fieldsWith("token@readers.example", "/", "proof", "a-persons-token"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(PublishedNewsroom.TURNSTILE.asked())
        .contains("secret=hush&response=a-persons-token");
  }

  @Test
  void who_has_no_token_registers_all_the_same() {
    Page answer = stranger.post("/register", Registering.fields("none@readers.example", "/"));

    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void the_pages_script_is_told_what_to_get() {
    assertThat(stranger.get("/register/challenge").body())
        .isEqualTo("{\"check\":\"turnstile\",\"siteKey\":\"site-1\",\"action\":\"account\"}");
  }

  @Test
  void only_pages_with_a_checked_form_let_the_third_party_in() {
    String closed = PublishedNewsroom.article("Gulls return early", Access.REGISTERED);
    String open = PublishedNewsroom.article("Gulls return late", Access.OPEN);

    for (int printedOrHandedOut = 0; printedOrHandedOut < 2; printedOrHandedOut++) {
      for (String path : List.of("/register", closed)) {
        Page page = stranger.get(path);
        assertThat(page.html().select("form[data-proof]")).as(path).hasSize(1);
        assertThat(page.header("Content-Security-Policy"))
            .as(path)
            .contains(OPEN, "frame-src https://challenges.cloudflare.com");
        assertThat(page.body()).as(path).doesNotContain("cloudflare.com");
      }
      for (String path : List.of("/", open, "/sign-in", "/legal/cookies", "/feeds/rss.xml")) {
        assertThat(stranger.get(path).header("Content-Security-Policy"))
            .as(path)
            .contains("script-src 'self'; ")
            .doesNotContain("cloudflare");
      }
    }
    Page refused = stranger.post("/register", "email", "x");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.header("Content-Security-Policy")).contains(OPEN);
  }
}
