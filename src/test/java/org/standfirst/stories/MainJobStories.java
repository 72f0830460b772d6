package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.stories.Browsing.Page;

/// A stranger meets the wall, registers, and reads on, without JavaScript.
class MainJobStories {
  static final String RUKLA = "/world/lithuania-to-ask-washington-for-a-permanent-garrison";
  private final Browsing stranger = new Browsing();

  @Test
  void a_stranger_sees_the_beginning_and_is_invited_in_place() {
    Document page = stranger.get(RUKLA).html();

    assertThat(page.select("h1").text())
        .isEqualTo("Lithuania to ask Washington for a permanent garrison");
    assertThat(page.select("article").text()).contains("Continental Wire").contains("9 Feb 2022");
    assertThat(page.select(".article__body p").size()).isBetween(2, 4);
    assertThat(page.select("form[action^=/register] button[type=submit]").text())
        .contains("Create my account");
    assertThat(page.select("#read-on")).isEmpty();
    assertThat(stranger.cookies()).isEmpty();
  }

  @Test
  void they_register_and_the_same_page_comes_back_at_the_paragraph_they_had_reached() {
    Document before = stranger.get(RUKLA).html();
    String returnTo = before.select("input[name=returnTo]").attr("value");

    Page answer =
        stranger.post("/register", Registering.fields(Registering.freshAddress(), returnTo));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(RUKLA + "#read-on");
    Document after = stranger.follow(answer).html();
    Element reached = after.getElementById("read-on");
    assertThat(reached).isNotNull();
    assertThat(after.select("article").text()).contains("Geoană");
    assertThat(after.select("form[action^=/register]")).isEmpty();
  }

  @Test
  void a_mistake_is_said_at_its_field_on_the_same_page_and_what_was_typed_is_kept() {
    Page answer =
        stranger.post(
            "/register",
            Registering.fieldsWith(Registering.freshAddress(), RUKLA, "password", "short"));

    assertThat(answer.status()).isEqualTo(422);
    Document page = answer.html();
    assertThat(page.select("h1").text()).contains("Lithuania");
    assertThat(page.select("[role=alert] a[href]")).isNotEmpty();
    assertThat(page.select("input[name=password]").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("input[name=password]").attr("value")).isEmpty();
    assertThat(page.select("input[name=lastName]").attr("value")).isEqualTo("O’Neill-Šimkutė");
    assertThat(answer.body()).doesNotContain("Geoană");
  }

  @Test
  void the_mail_that_waits_confirms_the_address_by_a_button() {
    String email = Registering.freshAddress();
    stranger.post("/register", Registering.fields(email, RUKLA));
    String link = Letters.linkTo(email, "/confirmations/");

    assertThat(stranger.get(link).html().select("form[method=post] button")).isNotEmpty();
    assertThat(stranger.get(link).status()).as("a look spends nothing").isEqualTo(200);
    Page confirmed = stranger.post(link);

    assertThat(confirmed.status()).isIn(200, 303);
    assertThat(new Browsing().post(link).status()).as("once only").isNotEqualTo(303);
    Browsing elsewhere = new Browsing();
    Page signedIn =
        elsewhere.post(
            "/sign-in", "email", email, "password", Registering.PASSWORD, "returnTo", RUKLA);
    assertThat(signedIn.status()).isEqualTo(303);
    assertThat(elsewhere.get(RUKLA).body()).contains("Geoană");
    elsewhere.post("/sign-out");
    assertThat(elsewhere.get(RUKLA).body()).doesNotContain("Geoană");
  }

  @Test
  void the_strangers_readings_become_the_readers() {
    Page first = stranger.get("/world/the-ship-that-mends-the-internet");
    assertThat(first.html().text()).contains("2 free articles left");

    stranger.post("/register", Registering.fields(Registering.freshAddress(), "/"));

    assertThat(stranger.cookies()).doesNotContainKey("standfirst-meter");
  }

  @Test
  void a_reader_has_three_premium_articles_and_then_another_invitation() {
    Browsing reader = Registering.pendingReader();
    List<String> premium = Paths.withAccess("premium");
    assertThat(premium).hasSizeGreaterThan(3);

    for (int i = 0; i < 3; i++) {
      assertThat(reader.get(premium.get(i)).html().select("#read-on")).isNotEmpty();
    }
    Document fourth = reader.get(premium.get(3)).html();

    assertThat(fourth.select("#read-on")).isEmpty();
    assertThat(fourth.select(".invitation")).isNotEmpty();
    assertThat(fourth.select("form[action^=/register]")).isEmpty();
    assertThat(reader.get(premium.getFirst()).html().select("#read-on"))
        .as("what was counted stays open")
        .isNotEmpty();
  }
}
