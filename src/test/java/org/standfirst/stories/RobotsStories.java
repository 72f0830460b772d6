package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// The check for robots, and newsrooms that have chosen a third party's.
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

  @ParameterizedTest
  @ValueSource(strings = {"/reset", "/confirmations"})
  void a_letter_is_asked_for_with_a_token_too(String path) {
    String token = "a-persons-token-for" + path;
    PublishedNewsroom.TURNSTILE.expect(
        token,
        """
        {"success": true, "hostname": "paper.example", "action": "account"}
        """);

    Page answer = stranger.post(path, "email", "letter@readers.example", "proof", token);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(PublishedNewsroom.TURNSTILE.asked())
        .contains("secret=hush&response=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    assertThat(stranger.post(path, "email", "other@readers.example").status()).isEqualTo(200);
  }

  @Test
  void a_letter_is_asked_for_with_some_work_which_is_spent() throws Exception {
    var sql = RunningNewsroom.part(JdbcClient.class);
    for (String path : List.of("/reset", "/confirmations")) {
      var browser = new Browsing();
      assertThat(
              browser.get(path).html().select("form[data-proof=/register/challenge] [name=proof]"))
          .hasSize(1);
      String proof = Challenges.solve(browser.get("/register/challenge").body());
      String salt = proof.substring(0, proof.indexOf(':'));

      assertThat(browser.post(path, "email", "work@readers.example", "proof", proof).status())
          .isEqualTo(200);
      assertThat(
              sql.sql("SELECT count(*) FROM spent_proofs WHERE salt = :salt")
                  .param("salt", salt)
                  .query(Long.class)
                  .single())
          .isOne();
      assertThat(browser.post(path, "email", "work2@readers.example", "proof", proof).status())
          .as("a second time it is worth nothing, and its sender waits like those without")
          .isEqualTo(200);
    }
  }

  @Test
  void a_newsroom_that_asks_google_says_so_and_checks_letters_by_it() {
    PublishedNewsroom.TURNSTILE.expect(
        "googles-token",
        """
        {"success": true, "hostname": "paper.example", "action": "account", "score": 0.9}
        """);
    try (var node = PublishedNewsroom.start("recaptcha")) {
      var browser = new Browsing(PublishedNewsroom.address(node));

      Page page = browser.get("/reset");
      assertThat(page.header("Content-Security-Policy"))
          .contains("https://www.google.com/recaptcha/");
      assertThat(
              browser
                  .post("/reset", "email", "g@readers.example", "proof", "googles-token")
                  .status())
          .isEqualTo(200);
      assertThat(PublishedNewsroom.TURNSTILE.asked())
          .contains("secret=hush&response=googles-token");
      for (String path : List.of("/legal/cookies", "/legal/privacy")) {
        assertThat(browser.get(path).html().select(".legal").text())
            .as(path)
            .contains("Google", "reCAPTCHA")
            .doesNotContain("Cloudflare");
      }
    }
  }

  @Test
  void the_small_print_names_who_checks() {
    for (String path : List.of("/legal/cookies", "/legal/privacy")) {
      assertThat(stranger.get(path).html().select(".legal").text())
          .as(path)
          .contains("Cloudflare", "Turnstile")
          .doesNotContain("reCAPTCHA", "arithmetic", "another company.");
      assertThat(new Browsing().get(path).html().select(".legal").text())
          .as(path)
          .contains("arithmetic")
          .doesNotContain("reCAPTCHA", "Turnstile");
    }
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
      for (String path :
          List.of("/register", "/sign-in/code", "/reset", "/confirmations", closed)) {
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
