package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;

/// An authenticator, at the door and after.
class SecondFactorStories {
  private static final String PAGE = "/account/second-factor";
  private static final String STEP = "/sign-in/second-factor?returnTo=%2Fworld%2Fx";
  private final Post post = new Post(RunningNewsroom.part(JdbcClient.class));
  private final Someone anna = Someone.with();

  private Authenticator switchedOn() {
    anna.signIn("/");
    Page page = anna.browser.get(PAGE);
    var authenticator = Authenticator.readFrom(page.html());
    anna.switchOn(authenticator, page);
    return authenticator;
  }

  private static Page give(Browsing browser, String field, String code) {
    return browser.post("/sign-in/second-factor", "returnTo", "/world/x", field, code);
  }

  @Test
  void a_reader_switches_it_on_and_keeps_ten_recovery_codes() {
    anna.signIn("/");
    var elsewhere = new Browsing();
    anna.signIn(elsewhere, "/");
    Page page = anna.browser.get(PAGE);
    assertThat(page.html().select("svg.second-factor__square path")).hasSize(2);
    var authenticator = Authenticator.readFrom(page.html());
    String before = anna.browser.cookies().get(Visitors.SESSION_COOKIE);

    Page on = anna.switchOn(authenticator, page);

    assertThat(Someone.codes(on)).hasSize(10).doesNotHaveDuplicates();
    assertThat(on.header("cache-control")).contains("no-store");
    assertThat(anna.browser.cookies().get(Visitors.SESSION_COOKIE)).isNotEqualTo(before);
    assertThat(elsewhere.get("/account").status()).isEqualTo(303);
    assertThat(anna.browser.get(PAGE).html().text()).contains("10 recovery codes are left");
    assertThat(post.last(anna.email).subject()).contains("second factor");
    assertThat(anna.deeds()).contains("readers.deed.second-factor-on");
  }

  @Test
  void a_wrong_code_switches_nothing_on_and_offers_the_same_secret_again() {
    anna.signIn("/");
    Page page = anna.browser.get(PAGE);
    var authenticator = Authenticator.readFrom(page.html());
    Page refused =
        anna.browser.post(
            PAGE,
            "offer",
            page.html().select("[name=offer]").val(),
            "code",
            authenticator.wrongCode());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#code");
    assertThat(Authenticator.readFrom(refused.html()).code()).isEqualTo(authenticator.code());
    assertThat(anna.browser.post(PAGE, "offer", "x", "code", "123456").status()).isEqualTo(303);
    assertThat(new Post(RunningNewsroom.part(JdbcClient.class)).to(anna.email)).isEmpty();
  }

  @Test
  void the_old_password_proves_nothing_of_someone_with_a_second_factor() {
    switchedOn();
    anna.aQuarterOfAnHourPasses();

    Page asked =
        anna.browser.post(
            "/account/password", "oldPassword", Someone.PASSWORD, "newPassword", "Quay17street");

    assertThat(asked.header("location")).startsWith("/account/proof");
    assertThat(anna.browser.get(PAGE).header("location")).startsWith("/account/proof");
    assertThat(anna.deeds()).doesNotContain("readers.deed.password-changed");
  }

  @Test
  void the_password_alone_is_worth_nothing_but_the_next_step() {
    var authenticator = switchedOn();
    var browser = new Browsing();
    Page signedIn = anna.signIn(browser, "/world/x");
    assertThat(signedIn.header("location")).isEqualTo(STEP);
    String half = browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, "");

    for (int i = 0; i < 3; i++) {
      assertThat(browser.get("/account").header("location"))
          .isEqualTo("/sign-in?returnTo=%2Faccount");
      assertThat(browser.get("/").html().select("a[href=/account]")).isEmpty();
      assertThat(browser.get(MainJobStories.RUKLA).html().select("#invitation")).isNotEmpty();
    }
    assertThat(browser.get("/sign-in?returnTo=/world/x").header("location")).isEqualTo(STEP);
    assertThat(browser.get(PAGE).header("location")).startsWith("/sign-in/second-factor");
    assertThat(browser.post(PAGE + "/removal").header("location"))
        .startsWith("/sign-in/second-factor");
    assertThat(browser.post("/account/profile", "firstName", "X", "lastName", "Y").status())
        .isEqualTo(303);

    Page in = give(browser, "code", authenticator.code().replaceAll("(...)(...)", "$1 $2"));
    assertThat(in.header("location")).isEqualTo("/world/x");
    assertThat(in.header("set-cookie")).contains("Max-Age=15552000");
    assertThat(browser.cookies().get(Visitors.SESSION_COOKIE)).isNotEqualTo(half);
    assertThat(browser.get("/account").html().select("#firstName").val()).isEqualTo("Ben");
    assertThat(browser.get(MainJobStories.RUKLA).html().select("#invitation")).isEmpty();

    var thief = new Browsing();
    thief.cookies().put(Visitors.SESSION_COOKIE, half);
    assertThat(thief.get("/account").status()).isEqualTo(303);
    assertThat(give(thief, "code", authenticator.code()).header("location"))
        .isEqualTo("/sign-in?returnTo=%2Fworld%2Fx");
  }

  @Test
  void a_code_that_was_seen_over_the_shoulder_is_used_up() {
    var authenticator = switchedOn();
    String code = authenticator.code();
    var browser = new Browsing();
    anna.signIn(browser, "/world/x");
    assertThat(give(browser, "code", code).status()).isEqualTo(303);

    var shoulder = new Browsing();
    anna.signIn(shoulder, "/world/x");
    Page refused = give(shoulder, "code", code);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("[role=alert]").text()).contains("used already");
    assertThat(anna.deeds()).contains("readers.deed.proof-refused.mistaken");
  }

  @Test
  void a_recovery_code_opens_the_door_once() {
    anna.signIn("/");
    Page page = anna.browser.get(PAGE);
    List<String> codes = Someone.codes(anna.switchOn(Authenticator.readFrom(page.html()), page));
    var browser = new Browsing();
    anna.signIn(browser, "/world/x");
    assertThat(give(browser, "recovery", codes.getFirst()).header("location"))
        .isEqualTo("/world/x");
    assertThat(browser.get(PAGE).html().text()).contains("9 recovery codes are left");
    assertThat(post.last(anna.email).text()).contains("You have 9 left");
    assertThat(anna.deeds()).contains("readers.deed.recovery-code-used");

    var other = new Browsing();
    anna.signIn(other, "/world/x");
    assertThat(give(other, "recovery", codes.getFirst()).status()).isEqualTo(422);
    Page renewed = browser.post(PAGE + "/recovery-codes");
    assertThat(Someone.codes(renewed)).hasSize(10).doesNotContainAnyElementsOf(codes);
    assertThat(give(other, "recovery", codes.getLast()).status()).isEqualTo(422);
    assertThat(give(other, "recovery", Someone.codes(renewed).getLast()).status()).isEqualTo(303);
  }

  @Test
  void whoever_guesses_is_stopped_and_the_reader_is_told_and_gets_in() {
    anna.signIn("/");
    Page page = anna.browser.get(PAGE);
    var authenticator = Authenticator.readFrom(page.html());
    List<String> codes = Someone.codes(anna.switchOn(authenticator, page));
    Page last = page;
    for (int i = 0; i < 11; i++) {
      var guesser = new Browsing();
      anna.signIn(guesser, "/");
      last = give(guesser, "code", authenticator.wrongCode());
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("retry-after"))).isPositive();
    assertThat(post.last(anna.email).subject()).contains("guessing");
    assertThat(anna.deeds()).contains("readers.deed.proof-refused.too-often");

    var browser = new Browsing();
    anna.signIn(browser, "/");
    assertThat(give(browser, "recovery", codes.getFirst()).status()).isEqualTo(303);
    anna.timePasses();
    var again = new Browsing();
    anna.signIn(again, "/");
    assertThat(give(again, "code", authenticator.code()).status()).isEqualTo(303);
  }

  @Test
  void one_code_sent_at_once_from_many_browsers_lets_one_in() throws InterruptedException {
    var authenticator = switchedOn();
    String code = authenticator.code();
    List<Browsing> browsers = Stream.generate(Browsing::new).limit(8).toList();
    browsers.forEach(each -> anna.signIn(each, "/"));
    List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads =
        browsers.stream()
            .map(each ->
                Thread.ofVirtual().start(() -> answers.add(give(each, "code", code).status())))
            .toList();
    for (Thread each : threads) {
      each.join();
    }

    assertThat(answers).hasSize(8).containsOnlyOnce(303);
  }

  @Test
  void it_is_switched_off_with_a_proof_of_the_last_ten_minutes() {
    var authenticator = switchedOn();
    anna.aQuarterOfAnHourPasses();
    Page asked = anna.browser.post(PAGE + "/removal");
    assertThat(asked.header("location"))
        .isEqualTo("/account/proof?returnTo=%2Faccount%2Fsecond-factor");
    Page proof = anna.browser.get(asked.header("location"));
    assertThat(proof.html().select("#code")).hasSize(1);
    assertThat(proof.html().select("#password")).isEmpty();
    assertThat(
            anna.browser
                .post("/account/proof/password", "password", Someone.PASSWORD, "returnTo", PAGE)
                .header("location"))
        .startsWith("/account/proof");
    assertThat(anna.browser.post(PAGE + "/removal").header("location"))
        .startsWith("/account/proof");

    String before = anna.browser.cookies().get(Visitors.SESSION_COOKIE);
    Page proved =
        anna.browser.post("/sign-in/second-factor", "returnTo", PAGE, "code", authenticator.code());
    assertThat(proved.header("location")).isEqualTo(PAGE);
    assertThat(anna.browser.cookies().get(Visitors.SESSION_COOKIE)).isNotEqualTo(before);
    assertThat(anna.browser.post(PAGE + "/removal").header("location")).startsWith("/account");

    assertThat(anna.signIn(new Browsing(), "/world/x").header("location")).isEqualTo("/world/x");
    assertThat(post.last(anna.email).subject()).endsWith("is off");
  }

  @Test
  void without_a_second_factor_the_password_is_asked_once_more() {
    anna.signIn("/");
    anna.aQuarterOfAnHourPasses();
    Page asked = anna.browser.get(PAGE);
    assertThat(asked.header("location"))
        .isEqualTo("/account/proof?returnTo=%2Faccount%2Fsecond-factor");
    assertThat(anna.browser.get(asked.header("location")).html().select("#password")).hasSize(1);
    Page wrong =
        anna.browser.post("/account/proof/password", "returnTo", PAGE, "password", "Wrong1-x");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(anna.browser.get(PAGE).status()).isEqualTo(303);

    assertThat(
            anna.browser
                .post("/account/proof/password", "returnTo", PAGE, "password", Someone.PASSWORD)
                .header("location"))
        .isEqualTo(PAGE);
    assertThat(anna.browser.get(PAGE).status()).isEqualTo(200);
    assertThat(anna.deeds())
        .contains("readers.deed.proof-refused.mistaken", "readers.deed.proved-again");
  }

  @Test
  void a_password_chosen_anew_by_letter_does_not_go_around_it() {
    var authenticator = switchedOn();
    var browser = new Browsing();
    browser.post("/reset", "email", anna.email);
    String link = post.awaited(anna.email, 2).path("/reset/");
    browser.post(link, "password", "Quay17street");

    assertThat(browser.get("/account").status()).isEqualTo(303);
    assertThat(browser.get("/sign-in?returnTo=/account").header("location"))
        .startsWith("/sign-in/second-factor");
    assertThat(give(browser, "code", authenticator.code()).status()).isEqualTo(303);
    assertThat(browser.get("/account").status()).isEqualTo(200);
    assertThat(anna.deeds()).contains("readers.deed.password-changed");
  }

  @Test
  void staff_are_led_to_set_one_up_and_work_when_they_have() {
    var editor = Someone.with(Role.EDITOR);
    assertThat(editor.signIn("/newsroom").header("location"))
        .isEqualTo(PAGE + "?returnTo=%2Fnewsroom");
    assertThat(editor.browser.get("/newsroom").header("location"))
        .isEqualTo(PAGE + "?returnTo=%2Fnewsroom");
    Page page = editor.browser.get(PAGE + "?returnTo=/newsroom");
    assertThat(page.html().text()).contains("Whoever works in the newsroom");
    var authenticator = Authenticator.readFrom(page.html());
    Page on = editor.switchOn(authenticator, page);
    assertThat(on.html().select("a.button").attr("href")).isEqualTo("/newsroom");
    assertThat(editor.browser.get("/newsroom").status()).isEqualTo(200);

    assertThat(editor.browser.post(PAGE + "/removal").header("location")).isEqualTo(PAGE);
    assertThat(editor.browser.get(PAGE).html().select("[role=status]").text()).contains("stays on");
  }

  @Test
  void strangers_and_the_unconfirmed_have_none() {
    assertThat(new Browsing().get(PAGE).header("location"))
        .isEqualTo("/sign-in?returnTo=%2Faccount%2Fsecond-factor");
    assertThat(new Browsing().get("/sign-in/second-factor").header("location"))
        .isEqualTo("/sign-in");
    assertThat(new Browsing().get("/account/proof").header("location")).isEqualTo("/sign-in");
    assertThat(give(new Browsing(), "code", "123456").status()).isEqualTo(303);
    assertThat(Registering.pendingReader().get(PAGE).header("location")).isEqualTo("/account");
  }

  @Test
  void the_pages_lead_to_no_other_site() {
    anna.signIn("/");
    anna.aQuarterOfAnHourPasses();
    for (String away : List.of("https://evil.example/", "//evil.example", "/\\evil.example")) {
      assertThat(
              anna.browser
                  .post("/account/proof/password", "returnTo", away, "password", Someone.PASSWORD)
                  .header("location"))
          .isEqualTo("/");
    }
  }
}
