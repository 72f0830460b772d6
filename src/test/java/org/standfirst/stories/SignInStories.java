package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;

/// Signing in and out, forgotten passwords, and the doors that stay shut.
class SignInStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final Post post = new Post(RunningNewsroom.part(JdbcClient.class));
  private final Browsing browser = new Browsing();
  private final String email = "ben" + NUMBER.incrementAndGet() + "@readers.example";

  private void enrol(Role... roles) {
    RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Ben", "Comments", PASSWORD, Set.of(roles), false, true));
  }

  private Page signIn(Browsing with, String password) {
    return with.post("/sign-in", "email", email, "password", password, "returnTo", "/world/x");
  }

  @Test
  void a_reader_signs_in_with_a_new_token_each_time_and_out_for_good() {
    enrol();
    assertThat(signIn(browser, PASSWORD).header("location")).isEqualTo("/world/x");
    String first = browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, "");
    signIn(browser, PASSWORD);
    String second = browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, "");
    assertThat(second).isNotEqualTo(first);

    for (String ended : List.of(first, second)) {
      if (ended.equals(second)) {
        assertThat(browser.get("/account").html().text()).contains(email);
        assertThat(browser.post("/sign-out").status()).isEqualTo(303);
        assertThat(browser.cookies()).doesNotContainKey(Visitors.SESSION_COOKIE);
      }
      var thief = new Browsing();
      thief.cookies().put(Visitors.SESSION_COOKIE, ended);
      assertThat(thief.get("/account").status()).isEqualTo(303);
    }
  }

  private String wayOn(String returnTo) {
    return new Browsing()
        .post("/sign-in", "email", email, "password", PASSWORD, "returnTo", returnTo)
        .header("Location");
  }

  @Test
  void a_reader_comes_back_to_a_page_and_to_nothing_else() {
    enrol();
    for (String nowhere : List.of("/sign-out", "/confirmations/abc", "/reset/abc", "/demo/mail")) {
      assertThat(wayOn(nowhere)).as(nowhere).isEqualTo("/");
    }
    String open = Paths.withAccess("open").getFirst();
    String closed = Paths.withAccess("premium").getFirst();
    for (String page : List.of(open, "/world", "/search?q=harbour", "/account")) {
      assertThat(wayOn(page)).isEqualTo(page);
    }
    assertThat(wayOn(closed)).isEqualTo(closed + "#read-on");
  }

  @Test
  void the_mistaken_learn_nothing_of_who_is_registered() {
    enrol();
    String waiting = "waiting-" + email;
    new Browsing().post("/register", Registering.fields(waiting, "/"));

    Page wrong = signIn(new Browsing(), "Wrong7x-light");
    Page unknown =
        new Browsing()
            .post("/sign-in", "email", "x" + email, "password", PASSWORD, "returnTo", "/world/x");
    Page unconfirmed =
        new Browsing()
            .post(
                "/sign-in",
                "email",
                waiting,
                "password",
                Registering.PASSWORD,
                "returnTo",
                "/world/x");

    for (Page each : List.of(wrong, unknown, unconfirmed)) {
      assertThat(each.status()).isEqualTo(422);
      assertThat(each.header("set-cookie")).isEmpty();
      assertThat(each.html().select("#password").hasAttr("value")).isFalse();
    }
    String expected = wrong.body().replace(email, "?");
    assertThat(unknown.body().replace("x" + email, "?")).isEqualTo(expected);
    assertThat(unconfirmed.body().replace(waiting, "?")).isEqualTo(expected);
    assertThat(wrong.html().text()).contains("If you have only just registered");
  }

  @Test
  void where_an_account_is_tried_from_all_sides_a_proof_takes_the_place_of_waiting()
      throws Exception {
    enrol();
    for (int i = 0; i < 30; i++) {
      assertThat(signIn(new Browsing(), "Wrong7x-light").html().select("form[data-proof]"))
          .isEmpty();
    }

    var form = signIn(browser, "Wrong8x-light").html();
    assertThat(form.select("form[data-proof=/register/challenge] input[name=proof]")).hasSize(1);
    assertThat(form.select("script[src*=proof]")).hasSize(1);
    String proof = Challenges.solve(browser.get("/register/challenge").body());
    for (String password : List.of("Wrong9x-light", PASSWORD)) {
      Page tried =
          browser.post(
              "/sign-in", "email", email, "password", password, "returnTo", "/", "proof", proof);
      assertThat(tried.status()).isEqualTo(password.equals(PASSWORD) ? 303 : 422);
      assertThat(spent(proof)).as("each try takes a proof of its own").isOne();
    }
  }

  private int spent(String proof) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT count(*) FROM spent_proofs WHERE position(salt IN :proof) = 1")
        .param("proof", proof)
        .query(Integer.class)
        .single();
  }

  @Test
  void whoever_guesses_is_asked_to_wait_and_the_reader_elsewhere_is_not() {
    enrol();
    Page last = signIn(browser, "Guess0x-light");
    for (int i = 1; i <= 5; i++) {
      last = signIn(browser, "Guess%dx-light".formatted(i));
    }

    assertThat(last.status()).isEqualTo(429);
    int seconds = Integer.parseInt(last.header("retry-after"));
    assertThat(seconds).isPositive();
    String said = last.html().select("#problems p").text();
    var wait =
        Pattern.compile("Please wait (?:(\\d+) (second|minute|hour)s|an? (second|minute|hour)) ")
            .matcher(said);
    assertThat(wait.find()).as(said).isTrue();
    long number = wait.group(1) == null ? 1 : Long.parseLong(wait.group(1));
    String unit = wait.group(1) == null ? wait.group(3) : wait.group(2);
    long promised = number * (unit.equals("second") ? 1 : unit.equals("minute") ? 60 : 3600);
    assertThat(promised).as(said).isGreaterThanOrEqualTo(seconds);
    assertThat(signIn(new Browsing(), PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void a_forgotten_password_is_chosen_anew_by_letter_and_signs_out_everyone_else() {
    enrol();
    var other = new Browsing();
    signIn(other, PASSWORD);
    Page known = browser.post("/reset", "email", email);
    Page unknown = browser.post("/reset", "email", "nobody-" + email);
    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(200);
    assertThat(known.body()).isEqualTo(unknown.body());

    String link = post.awaited(email).path("/reset/");
    assertThat(browser.post(link, "password", "short").status()).isEqualTo(422);
    assertThat(browser.post(link, "password", "Quay17street").status()).isEqualTo(303);

    assertThat(browser.get("/account").html().text()).contains(email);
    assertThat(other.get("/account").status()).isEqualTo(303);
    assertThat(browser.post(link, "password", "Quay18street").status()).isEqualTo(404);
    assertThat(signIn(new Browsing(), PASSWORD).status()).isEqualTo(422);
    assertThat(signIn(new Browsing(), "Quay17street").status()).isEqualTo(303);
    assertThat(post.to("nobody-" + email)).isEmpty();
  }

  @Test
  void many_networks_cannot_flood_a_mailbox_nor_keep_its_owner_out() {
    enrol();
    for (int i = 0; i < 8; i++) {
      assertThat(new Browsing().post("/reset", "email", email).status()).isEqualTo(200);
    }
    awaitNoWishes();
    assertThat(post.to(email)).filteredOn(each -> each.purpose().equals("new-password")).hasSize(5);

    String link = post.last(email).path("/reset/");
    assertThat(browser.post(link, "password", "Quay17street").status()).isEqualTo(303);
    browser.post("/reset", "email", email);
    awaitNoWishes();
    assertThat(post.to(email)).filteredOn(each -> each.purpose().equals("new-password")).hasSize(6);
  }

  private void awaitNoWishes() {
    JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() ->
            sql.sql("SELECT count(*) FROM letter_wishes WHERE email = :email AND attempts = 0")
                    .param("email", email)
                    .query(Long.class)
                    .single()
                == 0);
  }

  @Test
  void the_confirmation_mail_can_be_had_again() {
    browser.post("/register", Registering.fields(email, "/"));
    post.awaited(email);
    assertThat(new Browsing().post("/confirmations", "email", email).status()).isEqualTo(200);
    post.awaited(email, 2);
    assertThat(browser.post("/account/confirmation").header("location"))
        .isEqualTo("/account#confirmation");
    post.awaited(email, 3);

    assertThat(browser.post(post.last(email).path("/confirmations/")).status()).isEqualTo(303);
  }

  @Test
  void whoever_asks_for_the_confirmation_mail_too_often_is_told_how_long_to_wait() {
    browser.post("/register", Registering.fields(email, "/"));
    browser.post("/account/confirmation");
    browser.post("/account/confirmation");

    Page later = browser.post("/account/confirmation");

    assertThat(later.status()).isEqualTo(429);
    assertThat(Integer.parseInt(later.header("Retry-After"))).isPositive();
    assertThat(later.html().select("#confirmation [role=alert]").text())
        .contains("a few times already", "or wait", "before you ask");
    assertThat(later.html().select("[role=status]")).isEmpty();
  }

  @Test
  void names_newsletters_and_offers_are_changed_in_the_account() {
    enrol();
    signIn(browser, PASSWORD);

    assertThat(
            browser
                .post("/account/profile", "firstName", "Benedikt", "lastName", "O’Neill")
                .header("location"))
        .isEqualTo("/account#profile");
    browser.post("/account/newsletters", "newsletters", "harbour-notes", "newsletters", "nonsense");
    var page = browser.get("/account").html();
    assertThat(page.select("#firstName").val()).isEqualTo("Benedikt");
    assertThat(page.select("input[name=newsletters][checked]").eachAttr("value"))
        .containsExactly("harbour-notes");
    assertThat(page.select("[role=status]").text()).isEqualTo("Your choices are saved.");
    assertThat(browser.get("/account").html().select("[role=status]")).as("said once").isEmpty();

    Page refused = browser.post("/account/profile", "firstName", "<b>", "lastName", "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").eachAttr("href"))
        .containsExactly("#firstName", "#lastName");
  }

  @Test
  void a_session_elsewhere_can_be_ended() {
    enrol();
    var other = new Browsing();
    signIn(other, PASSWORD);
    signIn(browser, PASSWORD);
    String ending = browser.get("/account").html().select("form[action$=/ending]").attr("action");

    assertThat(browser.post(ending).status()).isEqualTo(303);
    assertThat(other.get("/account").status()).isEqualTo(303);
    assertThat(browser.get("/account").status()).isEqualTo(200);
  }

  @Test
  void nothing_is_changed_from_another_site() {
    for (String site : List.of("cross-site", "same-site", "none", "")) {
      assertThat(browser.postRaw("/register", "email=x", site).status()).isEqualTo(403);
      assertThat(browser.postRaw("/sign-out", "", site).status()).isEqualTo(403);
    }
  }

  @Test
  void the_newsroom_is_for_staff() {
    assertThat(browser.get("/newsroom/desk").header("location"))
        .isEqualTo("/sign-in?returnTo=%2Fnewsroom%2Fdesk");

    enrol();
    signIn(browser, PASSWORD);
    assertThat(browser.get("/newsroom/desk").status()).isEqualTo(403);

    enrol(Role.REPORTER);
    assertThat(browser.get("/newsroom/desk").header("location")).startsWith("/sign-in?");
    signIn(browser, PASSWORD);
    assertThat(browser.get("/newsroom/desk").status()).isEqualTo(404);
  }

  @Test
  void pages_of_a_reader_are_kept_by_no_cache() {
    enrol();
    signIn(browser, PASSWORD);

    for (String path : List.of("/account", "/register", "/sign-in", "/confirmations", "/reset")) {
      assertThat(browser.get(path).header("cache-control")).as(path).contains("no-store");
    }
  }
}
