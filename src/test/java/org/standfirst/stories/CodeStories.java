package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;

/// Signing in by a code from a letter, or by the link in it, and back to the paragraph.
class CodeStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final Browsing browser = new Browsing();
  private final String email = "cody" + NUMBER.incrementAndGet() + "@readers.example";

  private void enrol() {
    RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Cody", "Reads", PASSWORD, Set.of(), false, false));
  }

  private Page ask(Browsing with, String address) {
    return with.post(
        "/sign-in/code", "email", address, "stay", "true", "returnTo", MainJobStories.RUKLA);
  }

  private static String wrong(String code) {
    return code.equals("111 111") ? "222 222" : "111 111";
  }

  @Test
  void a_reader_signs_in_by_a_code_and_reads_on_where_they_were() {
    enrol();
    String form =
        browser
            .get("/sign-in?returnTo=" + MainJobStories.RUKLA)
            .html()
            .select("a[href^=/sign-in/code]")
            .attr("href");
    assertThat(browser.get(form).html().select("input[name=returnTo]").val())
        .isEqualTo(MainJobStories.RUKLA);

    Page asked = ask(browser, email);
    assertThat(asked.status()).isEqualTo(303);
    String place = asked.header("location");
    assertThat(browser.get(place).html().text()).contains(email);
    Page typed = browser.post(place, "code", post.awaited(email).code());

    assertThat(typed.status()).isEqualTo(303);
    assertThat(typed.header("location")).isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(typed.header("set-cookie")).contains("Max-Age=15552000");
    assertThat(browser.cookies()).containsOnlyKeys(Visitors.SESSION_COOKIE);
    assertThat(browser.follow(typed).body()).contains("Geoană");
    assertThat(browser.get(place).header("location")).isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(
            sql.sql(
                    "SELECT proofs FROM sessions s JOIN readers r ON r.id = reader WHERE email = :e")
                .param("e", email)
                .query(String.class)
                .list())
        .containsExactly("CODE");
  }

  @Test
  void the_box_decides_whether_the_browser_is_remembered() {
    enrol();
    String place = browser.post("/sign-in/code", "email", email).header("location");
    Page typed = browser.post(place, "code", post.awaited(email).code());

    assertThat(typed.header("location")).isEqualTo("/");
    assertThat(typed.header("set-cookie")).doesNotContain("Max-Age");
  }

  @Test
  void the_link_signs_in_by_its_button_once_and_leads_to_the_same_paragraph() {
    enrol();
    String place = ask(browser, email).header("location");
    Post.Letter letter = post.awaited(email);
    String link = letter.path("/sign-in/link/");

    assertThat(link).doesNotContain("returnTo", "world");
    assertThat(browser.get(link).html().select("main strong").text()).isEqualTo(email);
    assertThat(browser.get(link).status()).as("a look spends nothing").isEqualTo(200);
    Page pressed = browser.post(link, "stay", "true");
    assertThat(pressed.header("location")).isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(browser.get("/account").html().text()).contains(email);

    var thief = new Browsing();
    assertThat(thief.post(link).status()).isEqualTo(404);
    assertThat(thief.get(link).status()).isEqualTo(404);
    assertThat(thief.post(place, "code", letter.code()).status()).isEqualTo(404);
    assertThat(browser.post(place, "code", letter.code()).status()).isEqualTo(422);
  }

  @Test
  void known_and_unknown_addresses_are_answered_alike() {
    enrol();
    String waiting = "waiting-" + email;
    new Browsing().post("/register", Registering.fields(waiting, "/"));
    List<String> forms = new ArrayList<>();
    List<List<String>> guesses = new ArrayList<>();
    for (String each : List.of(email, "nobody-" + email, waiting)) {
      var guesser = new Browsing();
      Page asked = ask(guesser, each);
      assertThat(asked.status()).isEqualTo(303);
      assertThat(asked.header("set-cookie")).matches("standfirst-asking=.{43}; .*HttpOnly.*");
      assertThat(asked.body()).isEmpty();
      String place = asked.header("location");
      assertThat(place).hasSize("/sign-in/code/".length() + 43);
      forms.add(guesser.get(place).body().replace(each, "?").replace(place, "!"));
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Page guess = guesser.post(place, "code", "98765" + i);
        answers.add(guess.status() + guess.html().select("#code-error").text());
      }
      guesses.add(answers);
    }

    assertThat(forms).containsOnly(forms.getFirst());
    assertThat(guesses).containsOnly(guesses.getFirst());
    assertThat(post.awaited(email).purpose()).isEqualTo("sign-in");
    assertThat(post.awaited(waiting, 2).purpose()).isEqualTo("confirmation");
    assertThat(post.to("nobody-" + email)).isEmpty();
  }

  @Test
  void whoever_has_not_confirmed_yet_types_the_code_too_and_reads_on() {
    browser.post("/register", Registering.fields(email, MainJobStories.RUKLA));
    post.awaited(email);
    String place = ask(browser, email).header("location");
    Post.Letter letter = post.awaited(email, 2);
    assertThat(letter.purpose()).isEqualTo("confirmation");
    assertThat(letter.text()).contains("where you asked for it");

    Page typed = browser.post(place, "code", letter.code());
    assertThat(typed.status()).isEqualTo(303);
    assertThat(typed.header("location")).startsWith("/confirmations/");
    assertThat(browser.follow(typed).html().select("#password")).isEmpty();
    Page pressed = browser.post(typed.header("location"));
    assertThat(browser.follow(pressed).html().select("main .button").attr("href"))
        .isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(browser.get("/account").html().text()).doesNotContain("not confirmed yet");
  }

  @Test
  void the_code_confirms_nobody_elses_registration_without_its_password() {
    new Browsing().post("/register", Registering.fields(email, "/"));
    post.awaited(email);
    String place = ask(browser, email).header("location");
    Page typed = browser.post(place, "code", post.awaited(email, 2).code());
    String link = typed.header("location");

    assertThat(browser.get(link).html().select("#password")).hasSize(1);
    assertThat(browser.post(link).status()).isEqualTo(422);
    assertThat(browser.get("/account").status()).isEqualTo(303);
    assertThat(browser.post(link, "password", Registering.PASSWORD).status()).isEqualTo(303);
    assertThat(browser.get("/account").html().text()).contains(email);
  }

  @Test
  void a_code_that_went_to_one_address_confirms_no_other() {
    String victim = "victim-" + email;
    browser.post("/register", Registering.fields(email, "/"));
    post.awaited(email);
    String first = ask(browser, email).header("location");
    String link = browser.post(first, "code", post.awaited(email, 2).code()).header("location");
    String second = ask(browser, email).header("location");
    String code = post.awaited(email, 3).code();

    assertThat(browser.post("/confirmations/address", "email", victim).status()).isEqualTo(303);
    assertThat(browser.post(link).status()).isEqualTo(404);
    assertThat(browser.post(second, "code", code).status()).isEqualTo(422);
  }

  @Test
  void a_code_is_of_no_use_where_it_was_not_asked_for() {
    enrol();
    String mine = ask(browser, email).header("location");
    String code = post.awaited(email).code();
    var thief = new Browsing();
    String theirs = ask(thief, email).header("location");
    post.awaited(email, 2);

    String second = post.last(email).code();
    if (!second.equals(code)) {
      assertThat(thief.post(theirs, "code", code).status()).isEqualTo(422);
    }
    assertThat(thief.post("/sign-in/code/" + "A".repeat(43), "code", code).status()).isEqualTo(404);
    assertThat(thief.post(mine, "code", code).status())
        .as("the page’s address is of no use in another browser")
        .isEqualTo(404);
    assertThat(thief.get(mine).body()).doesNotContain(email);
    assertThat(thief.post(mine + "/again").status()).isEqualTo(404);
    assertThat(browser.post(mine, "code", code).status())
        .as("a stranger who asks elsewhere doesn't replace the reader's code")
        .isEqualTo(303);
  }

  @Test
  void a_newer_code_replaces_the_older() {
    enrol();
    String first = ask(browser, email).header("location");
    String old = post.awaited(email).code();
    String second = ask(browser, email).header("location");
    String fresh = post.awaited(email, 2).code();

    assertThat(browser.get(first).status()).isEqualTo(404);
    assertThat(browser.post(first, "code", old).status()).isEqualTo(404);
    if (!old.equals(fresh)) {
      assertThat(browser.post(second, "code", old).status()).isEqualTo(422);
    }
    assertThat(browser.post(second, "code", fresh).status()).isEqualTo(303);
  }

  @Test
  void a_new_code_is_sent_to_the_same_page_and_not_without_end() {
    enrol();
    String place = ask(browser, email).header("location");
    String old = post.awaited(email).code();
    Page again = browser.post(place + "/again");
    assertThat(again.header("location")).isEqualTo(place);
    assertThat(browser.get(place).html().select("[role=status]").text())
        .contains("no longer works");
    assertThat(browser.get(place).html().select("[role=status]")).as("said once").isEmpty();
    String fresh = post.awaited(email, 2).code();
    Page third = browser.post(place + "/again");

    assertThat(third.status()).isEqualTo(429);
    assertThat(Integer.parseInt(third.header("retry-after"))).isPositive();
    if (!old.equals(fresh)) {
      assertThat(browser.post(place, "code", old).status()).isEqualTo(422);
    }
    assertThat(browser.post(place, "code", fresh).status()).isEqualTo(303);
  }

  @Test
  void after_five_mistakes_the_link_is_left() {
    enrol();
    String place = ask(browser, email).header("location");
    Post.Letter letter = post.awaited(email);
    for (int i = 0; i < 5; i++) {
      assertThat(browser.post(place, "code", wrong(letter.code())).status()).isEqualTo(422);
    }

    assertThat(
            sql.sql(
                    "SELECT deed FROM audit_trail JOIN readers r ON r.id = subject WHERE email = :e")
                .param("e", email)
                .query(String.class)
                .list())
        .as("a line a minute")
        .containsExactly("readers.deed.sign-in-refused.code");
    Page right = browser.post(place, "code", letter.code());
    assertThat(right.status()).isEqualTo(422);
    assertThat(right.html().select("#code-error").text()).contains("The link in the mail");
    assertThat(browser.post(letter.path("/sign-in/link/")).status()).isEqualTo(303);
  }

  @Test
  void a_code_typed_and_a_link_pressed_fifty_times_at_once_sign_in_once() throws Exception {
    enrol();
    String place = ask(browser, email).header("location");
    Post.Letter letter = post.awaited(email);
    var number = new AtomicInteger();
    Map<String, String> cookies = Map.copyOf(browser.cookies());

    List<Integer> answers =
        ReadersStories.atOnce(
            50,
            () -> {
              var same = new Browsing();
              same.cookies().putAll(cookies);
              return number.incrementAndGet() % 2 == 0
                  ? same.post(place, "code", letter.code()).status()
                  : new Browsing().post(letter.path("/sign-in/link/")).status();
            });

    assertThat(answers).filteredOn(each -> each == 303).hasSize(1);
    assertThat(answers).filteredOn(each -> each != 303).containsOnly(422, 404);
  }

  @Test
  void what_is_wrong_with_the_address_is_said_and_too_many_wishes_wait() {
    Page odd = browser.post("/sign-in/code", "email", "cody@", "returnTo", "/world/x");
    assertThat(odd.status()).isEqualTo(422);
    assertThat(odd.html().select("#email-error").text()).contains("nothing after the @");
    assertThat(odd.html().select("input[name=returnTo]").val()).isEqualTo("/world/x");
    assertThat(
            browser
                .post("/sign-in/code", "returnTo", "//evil.example")
                .html()
                .select("input[name=returnTo]")
                .val())
        .isEqualTo("/");

    ask(browser, email);
    ask(browser, email);
    Page third = ask(browser, email);
    assertThat(third.status()).isEqualTo(429);
    assertThat(Integer.parseInt(third.header("retry-after"))).isPositive();
  }

  @Test
  void a_forgotten_password_leads_back_to_the_paragraph_too() {
    enrol();
    String form =
        browser
            .get("/sign-in?returnTo=" + MainJobStories.RUKLA)
            .html()
            .select("a[href^=/reset]")
            .attr("href");
    String returnTo = browser.get(form).html().select("input[name=returnTo]").val();
    assertThat(returnTo).isEqualTo(MainJobStories.RUKLA);
    browser.post("/reset", "email", email, "returnTo", returnTo);
    String link = post.awaited(email).path("/reset/");
    assertThat(link).doesNotContain("world");

    assertThat(browser.post(link, "password", "Quay17street").header("location"))
        .isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(browser.get(MainJobStories.RUKLA).body()).contains("Geoană");
  }
}
