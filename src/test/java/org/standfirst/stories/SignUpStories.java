package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.stories.Browsing.Page;

/// Strangers sign up for newsletters by an address, and readers by a press.
class SignUpStories {
  private static final String SLUG = "harbour-notes";
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final Browsing stranger = new Browsing();

  private Page wish(String email, String... further) {
    List<String> fields = new ArrayList<>(List.of("email", email, "newsletters", SLUG));
    fields.addAll(List.of(further));
    return stranger.post(Addressee.SIGN_UP, fields.toArray(String[]::new));
  }

  private static String address(Page page, String email) {
    return page.html().select("main").text().replace(email, "…");
  }

  @Test
  void a_stranger_gets_nothing_before_the_link_in_the_letter_is_pressed() {
    String email = Addressee.freshAddress();
    assertThat(wish(email).html().select("main").text())
        .contains("Please look at your mail", email);

    Post.Letter letter = post.awaited(email);
    assertThat(letter.purpose()).isEqualTo("newsletter-confirmation");
    assertThat(letter.text()).contains("Harbour Notes").doesNotContain("Zoë");
    String link = letter.path("/newsletters/confirmations/");
    assertThat(addressees(email)).isZero();

    var elsewhere = new Browsing();
    elsewhere.head(link);
    assertThat(elsewhere.get(link).html().select("main form button").text())
        .isEqualTo("Yes, send it to me");
    assertThat(addressees(email)).isZero();

    assertThat(elsewhere.post(link).header("location")).isEqualTo(link);
    assertThat(elsewhere.get(link).html().select("main").text())
        .contains("Thank you, it is on its way", email, "Harbour Notes");
    assertThat(addressees(email)).isOne();
    assertThat(elsewhere.cookies()).isEmpty();
  }

  @Test
  void a_link_confirms_once() {
    var zoe = Addressee.of(SLUG);
    String link = post.awaited(zoe.email).path("/newsletters/confirmations/");
    zoe.browser.postRaw(zoe.leaveLink(SLUG), "from=page", "same-origin");

    assertThat(zoe.browser.post(link).status()).isEqualTo(303);

    assertThat(zoe.gets()).isEmpty();
    assertThat(stranger.get(link + "x").status()).isEqualTo(404);
    assertThat(stranger.post("/newsletters/confirmations/" + "A".repeat(43)).status())
        .isEqualTo(303);
  }

  @Test
  void only_the_hash_of_the_links_secret_is_kept() {
    String email = Addressee.freshAddress();
    wish(email);
    String link = post.awaited(email).path("/newsletters/confirmations/");
    String secret = link.substring(link.lastIndexOf('/') + 1);

    assertThat(new PersonalTraces(sql).naming(secret)).containsExactly("letters");
  }

  @Test
  void an_old_link_is_worth_nothing() {
    String email = Addressee.freshAddress();
    wish(email);
    String link = post.awaited(email).path("/newsletters/confirmations/");
    sql.sql("UPDATE newsletter_wishes SET expires_at = now() WHERE address = :email")
        .param("email", email)
        .update();

    assertThat(stranger.get(link).status()).isEqualTo(404);
    stranger.post(link);

    assertThat(addressees(email)).isZero();
  }

  @Test
  void known_addresses_and_unknown_ones_are_answered_alike() {
    var reader = Someone.with();
    var addressee = Addressee.of(SLUG);
    String nobody = Addressee.freshAddress();

    Page toNobody = wish(nobody);
    Page toReader =
        new Browsing().post(Addressee.SIGN_UP, "email", reader.email, "newsletters", SLUG);
    Page toAddressee =
        new Browsing().post(Addressee.SIGN_UP, "email", addressee.email, "newsletters", SLUG);

    assertThat(List.of(toReader.status(), toAddressee.status())).containsOnly(toNobody.status());
    assertThat(address(toReader, reader.email)).isEqualTo(address(toNobody, nobody));
    assertThat(address(toAddressee, addressee.email)).isEqualTo(address(toNobody, nobody));
    assertThat(post.awaited(reader.email).purpose()).isEqualTo("newsletter-known");
    assertThat(post.awaited(reader.email).path("/account")).isEqualTo("/account#letters");
    assertThat(post.awaited(addressee.email, 2).purpose()).isEqualTo("newsletter-had");
  }

  @Test
  void a_form_that_can_not_be_taken_comes_back_with_what_was_typed() {
    Page page = wish("zoe.merrow.example", "name", "Zoë");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html().select("#email-error").text()).contains("there is no @ in it");
    assertThat(page.html().select("[name=name]").val()).isEqualTo("Zoë");
    assertThat(page.html().select("[value=" + SLUG + "]").hasAttr("checked")).isTrue();

    Page nothing = stranger.post(Addressee.SIGN_UP, "email", Addressee.freshAddress());
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.html().select("#problems").text()).contains("at least one newsletter");
  }

  @Test
  void whoever_asks_again_and_again_is_asked_to_wait() {
    String email = Addressee.freshAddress();
    wish(email);
    wish(email);

    Page third = wish(email);

    assertThat(third.status()).isEqualTo(429);
    assertThat(third.header("retry-after")).isNotEmpty();
  }

  @Test
  void strangers_have_no_premium_newsletter() {
    sql.sql("UPDATE newsletters SET access = 'premium' WHERE slug = 'morning-lamp'").update();
    try {
      Page page =
          stranger.post(
              Addressee.SIGN_UP, "email", Addressee.freshAddress(), "newsletters", "morning-lamp");
      assertThat(page.status()).isEqualTo(422);

      var reader = Someone.with();
      reader.signIn("/");
      reader.browser.post("/newsletters/morning-lamp/choice");
      assertThat(chosen(reader)).isEmpty();
    } finally {
      sql.sql("UPDATE newsletters SET access = 'open' WHERE slug = 'morning-lamp'").update();
    }
  }

  @Test
  void a_reader_chooses_and_leaves_with_one_press_and_the_ledger_says_where() {
    var anna = Someone.with();
    anna.signIn("/");

    assertThat(anna.browser.post("/newsletters/" + SLUG + "/choice").header("location"))
        .isEqualTo("/newsletters/" + SLUG);
    assertThat(chosen(anna)).containsExactly(SLUG);
    anna.browser.post("/newsletters/" + SLUG + "/leaving");

    assertThat(chosen(anna)).isEmpty();
    assertThat(
            sql.sql("SELECT form || ' ' || allowed FROM choices WHERE reader = :reader ORDER BY id")
                .param("reader", anna.id.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list())
        .containsExactly("NEWSLETTER_PAGE true", "NEWSLETTER_PAGE false");
    assertThat(stranger.post("/newsletters/" + SLUG + "/choice").header("location"))
        .startsWith("/sign-in?returnTo=");
    assertThat(anna.browser.postRaw("/newsletters/" + SLUG + "/choice", "", "cross-site").status())
        .isEqualTo(403);
  }

  @Test
  void what_came_to_an_address_alone_is_the_readers_when_they_register_with_it() {
    var zoe = Addressee.of(SLUG);
    String oldLink = zoe.leaveLink(SLUG);
    zoe.browser.postRaw(oldLink + "/pause", "", "same-origin");
    zoe.browser.post("/register", Registering.fields(zoe.email, "/"));
    assertThat(zoe.gets()).containsExactly(SLUG);

    String link =
        post.to(zoe.email).stream()
            .filter(each -> each.purpose().equals("confirmation"))
            .findFirst()
            .orElseThrow()
            .path("/confirmations/");
    assertThat(zoe.browser.post(link).status()).isEqualTo(303);

    assertThat(addressees(zoe.email)).isZero();
    assertThat(
            sql.sql("SELECT newsletter FROM newsletter_readers WHERE address = :email")
                .param("email", zoe.email)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list())
        .containsExactly(SLUG);
    assertThat(zoe.browser.get("/account").html().select("#pauses").text())
        .contains("Harbour Notes", "It is paused until");
    assertThat(zoe.browser.get(oldLink).html().select("main h1").text())
        .isEqualTo("Leave Harbour Notes");
  }

  private List<String> chosen(Someone someone) {
    return sql.sql("SELECT newsletter FROM newsletter_choices WHERE reader = :reader")
        .param("reader", someone.id.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private long addressees(String email) {
    return sql.sql("SELECT count(*) FROM addressees WHERE address = :email")
        .param("email", email)
        .query(Long.class)
        .single();
  }
}
