package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;

/// Registering, confirming, signing in and out, seen from outside and beside the main job.
class ReadersStories {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final Browsing browser = new Browsing();
  private final String email = "anna" + NUMBER.incrementAndGet() + "@readers.example";

  private String[] form(String... changes) {
    List<String> fields = new ArrayList<>(List.of(Registering.fields(email, MainJobStories.RUKLA)));
    for (int i = 0; i < changes.length; i += 2) {
      int at = fields.indexOf(changes[i]);
      if (at >= 0) {
        fields.remove(at);
        fields.remove(at);
      }
      fields.addAll(List.of(changes[i], changes[i + 1]));
    }
    return fields.toArray(String[]::new);
  }

  private void registerAndConfirm() {
    browser.post("/register", form());
    browser.post(post.last(email).path("/confirmations/"));
  }

  @Test
  void nobody_is_given_a_cookie_before_it_is_needed() {
    Page page = browser.get("/register");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("set-cookie")).isEmpty();
    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(
            Set.copyOf(page.html().select("form[action=/register] input[name]").eachAttr("name")))
        .containsExactlyInAnyOrder(
            "returnTo",
            "proof",
            "email",
            "password",
            "firstName",
            "lastName",
            "birthDay",
            "birthMonth",
            "birthYear",
            "newsletters",
            "optOut");
    assertThat(page.html().select("input[checked]")).isEmpty();
  }

  @Test
  void a_stranger_registers_and_is_recognised_at_once_at_the_paragraph_they_had_reached() {
    browser.cookies().put(Visitors.METER_COOKIE, "202602.meter.of." + email);
    Page answer = browser.post("/register", form());

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(answer.header("set-cookie"))
        .startsWith("standfirst-session=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=15552000")
        .doesNotContain("Secure");
    assertThat(browser.get("/account").html().text()).contains(email, "not confirmed yet");
    assertThat(browser.cookies()).doesNotContainKey(Visitors.METER_COOKIE);
  }

  @Test
  void the_letter_confirms_by_a_button_and_not_by_looking_at_it() {
    browser.post("/register", form());
    String link = post.last(email).path("/confirmations/");
    String before = browser.cookies().get(Visitors.SESSION_COOKIE);

    assertThat(browser.get(link).html().text()).contains(email, "Zoë");
    assertThat(browser.get(link).html().select("form[method=post] button").text())
        .isEqualTo("Confirm my address");
    assertThat(browser.get("/account").html().text()).contains("not confirmed yet");

    assertThat(browser.post(link).status()).isEqualTo(303);
    assertThat(browser.cookies().get(Visitors.SESSION_COOKIE)).isNotEqualTo(before);
    assertThat(browser.get(link).html().text()).contains("the address is confirmed");
    assertThat(browser.get("/account").html().text()).doesNotContain("not confirmed yet");

    var old = new Browsing();
    old.cookies().put(Visitors.SESSION_COOKIE, before);
    assertThat(old.get("/account").status()).isEqualTo(303);
  }

  @Test
  void nobody_is_led_to_confirm_what_another_has_registered() {
    browser.post("/register", form());
    post.awaited(email);
    var attacker = new Browsing();
    attacker.post("/register", form("password", "Another1password"));
    String attackers = post.awaited(email, 2).path("/confirmations/");

    assertThat(browser.get(attackers).html().select("#password")).isNotEmpty();
    assertThat(browser.post(attackers).status()).isEqualTo(422);
    Page wrong = browser.post(attackers, "password", Registering.PASSWORD);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.html().select("#password-error").text()).contains("do nothing");
    assertThat(attacker.get("/account").html().text()).contains("not confirmed yet");
  }

  @Test
  void another_browser_confirms_with_the_password_and_ends_the_other_sessions() {
    browser.post("/register", form());
    String link = post.last(email).path("/confirmations/");
    var elsewhere = new Browsing();

    assertThat(elsewhere.post(link, "password", Registering.PASSWORD).status()).isEqualTo(303);
    assertThat(elsewhere.get("/account").html().text()).doesNotContain("not confirmed yet");
    assertThat(browser.get("/account").status()).isEqualTo(303);
  }

  @Test
  void the_mail_that_is_sent_again_is_for_the_registration_that_asked() {
    assertThat(browser.post("/register", form()).status()).isEqualTo(303);
    Page other = new Browsing().post("/register", form("password", "Another1password"));
    assertThat(other.status()).as(other.body()).isEqualTo(303);
    post.awaited(email, 2);
    assertThat(browser.post("/account/confirmation").header("Location"))
        .isEqualTo("/account#confirmation");

    // The call wakes the writer: its round of every thirty seconds would be too late.
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(post.to(email)).hasSize(3));
    assertThat(browser.post(post.last(email).path("/confirmations/")).status()).isEqualTo(303);
  }

  @Test
  void registering_ends_what_the_browser_was_signed_in_to_before() {
    browser.post("/register", form());
    var old = new Browsing();
    old.cookies().putAll(browser.cookies());
    browser.post("/register", form());

    assertThat(old.get("/account").status()).isEqualTo(303);
  }

  @Test
  void a_link_made_up_confirms_nothing() {
    String madeUp = "/confirmations/" + "A".repeat(43);

    assertThat(browser.get(madeUp).status()).isEqualTo(404);
    assertThat(browser.post(madeUp).status()).isEqualTo(404);
    assertThat(browser.post("/confirmations/%00").status()).isBetween(400, 404);
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept() {
    Page page =
        browser.post(
            "/register",
            form(
                "email", "anna@",
                "password", "lamp",
                "firstName", "<b>Anna</b>",
                "birthDay", "31",
                "birthMonth", "4",
                "newsletters", "harbour-notes",
                "optOut", "true"));

    assertThat(page.status()).isEqualTo(422);
    var document = page.html();
    assertThat(document.select("#problems[role=alert][autofocus][tabindex=-1] a").eachAttr("href"))
        .containsExactly("#email", "#password", "#firstName", "#birthDay");
    assertThat(document.select("[aria-invalid=true]").eachAttr("id"))
        .containsExactly("email", "password", "firstName", "birthDay", "birthMonth", "birthYear");
    for (String each : document.select("[aria-describedby]").eachAttr("aria-describedby")) {
      for (String id : each.split(" ", -1)) {
        assertThat(document.getElementById(id)).as(id).isNotNull();
      }
    }
    assertThat(document.select("#email-error").text()).contains("nothing after the @");
    assertThat(document.select("#email").val()).isEqualTo("anna@");
    assertThat(document.select("#firstName").val()).isEqualTo("<b>Anna</b>");
    assertThat(document.select("#birthDay").val()).isEqualTo("31");
    assertThat(document.select("#password").hasAttr("value")).isFalse();
    assertThat(document.select("input[checked]").eachAttr("value"))
        .containsExactly("harbour-notes", "true");
    assertThat(page.header("set-cookie")).isEmpty();
  }

  @Test
  void a_form_that_stood_on_another_page_comes_back_on_that_page() {
    Page page =
        browser.post("/register", form("returnTo", MainJobStories.RUKLA, "password", "lamp"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.html().select("h1").text())
        .isEqualTo("Lithuania to ask Washington for a permanent garrison");
    assertThat(page.html().select("#problems h3")).hasSize(1);
    assertThat(page.html().select("input[name=returnTo]").val()).isEqualTo(MainJobStories.RUKLA);
  }

  @Test
  void nobody_is_led_to_another_site() {
    assertThat(browser.post("/register", form("returnTo", "//evil.example")).header("location"))
        .isEqualTo("/");
  }

  @Test
  void a_known_address_gets_the_same_answer_and_another_letter() {
    registerAndConfirm();
    var second = new Browsing();
    var third = new Browsing();
    Page known = second.post("/register", form("email", email.toUpperCase(Locale.ROOT)));
    Page unknown = third.post("/register", form("email", "new-" + email));

    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
    assertThat(known.answer().headers().map().keySet())
        .isEqualTo(unknown.answer().headers().map().keySet());
    assertThat(known.header("location")).isEqualTo(unknown.header("location"));
    assertThat(known.header("set-cookie")).hasSameSizeAs(unknown.header("set-cookie"));
    assertThat(second.get("/account").html().text()).contains("not confirmed yet");
    assertThat(second.get("/account").status()).isEqualTo(third.get("/account").status());

    assertThat(post.awaited(email, 2).purpose()).isEqualTo("known");
    assertThat(post.last(email).text()).contains("/sign-in", "/reset/").doesNotContain("/confirm");
    assertThat(post.last("new-" + email).purpose()).isEqualTo("confirmation");
  }

  @Test
  void registering_an_address_again_and_again_floods_no_mailbox() {
    for (int i = 0; i < 8; i++) {
      assertThat(new Browsing().post("/register", form()).status()).isEqualTo(303);
    }

    assertThat(post.to(email)).hasSize(5);
  }

  @Test
  void a_letter_that_cannot_be_written_holds_up_no_other() {
    sql.sql(
            "ALTER TABLE letters ADD CONSTRAINT no_letter CHECK (to_address <> '%s')"
                .formatted(email))
        .update();
    try {
      browser.post("/register", form());
      new Browsing().post("/register", form("email", "new-" + email));

      assertThat(post.last("new-" + email).purpose()).isEqualTo("confirmation");
      await().atMost(Duration.ofSeconds(10)).until(() -> attempts() == 1);
    } finally {
      sql.sql("ALTER TABLE letters DROP CONSTRAINT no_letter").update();
    }
    sql.sql("UPDATE letter_wishes SET due_at = wished_at").update();
    new Browsing().post("/register", form("email", "third-" + email));
    assertThat(post.last(email).purpose()).isEqualTo("confirmation");
  }

  private int attempts() {
    return sql.sql("SELECT attempts FROM letter_wishes WHERE email = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  @Test
  void letters_carry_no_words_of_whoever_typed_the_address() {
    browser.post("/register", form("firstName", "Visit evil.example"));

    assertThat(post.last(email).text()).doesNotContain("evil");
    assertThat(post.last(email).html()).doesNotContain("evil");
  }

  @Test
  void what_was_agreed_to_is_kept_and_the_date_of_birth_is_not() {
    browser.post("/register", form("newsletters", "long-evening", "optOut", "true"));
    long reader =
        sql.sql("SELECT id FROM readers WHERE email = :email")
            .param("email", email)
            .query(Long.class)
            .single();

    assertThat(
            sql.sql("SELECT document FROM consents WHERE reader = :reader ORDER BY document")
                .param("reader", reader)
                .query(String.class)
                .list())
        .containsExactly("cookies", "privacy", "terms");
    assertThat(
            sql.sql("SELECT newsletter FROM newsletter_choices WHERE reader = :reader")
                .param("reader", reader)
                .query(String.class)
                .list())
        .containsExactly("long-evening");
    String row =
        sql.sql("SELECT to_json(r)::text FROM readers r WHERE id = :id")
            .param("id", reader)
            .query(String.class)
            .single();
    assertThat(row).contains("\"offers\":false", "$argon2id$").doesNotContain("1988");
  }

  @Test
  void roles_and_the_like_cannot_be_posted() {
    browser.post(
        "/register",
        form(
            "role", "ADMINISTRATOR",
            "roles", "ADMINISTRATOR",
            "premium", "true",
            "confirmed", "true",
            "confirmedAt", "2026-01-01T00:00:00Z",
            "subscriberUntil", "2036-01-01T00:00:00Z",
            "newsletters", "no-such-newsletter"));

    assertThat(browser.get("/account").html().text())
        .contains("not confirmed yet")
        .doesNotContain("Every Premium article");
    assertThat(browser.get("/newsroom").status()).isEqualTo(403);
  }

  @Test
  void a_proof_of_work_is_spent_by_the_form_it_came_with() throws Exception {
    String json = browser.get("/register/challenge").body();
    String proof = Challenges.solve(json);
    browser.post("/register", form("proof", proof));

    assertThat(
            sql.sql("SELECT count(*) FROM spent_proofs WHERE salt = :salt")
                .param("salt", proof.substring(0, proof.indexOf(':')))
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(new Browsing().post("/register", form("proof", proof)).status()).isEqualTo(303);
  }

  @Test
  void whoever_tries_too_often_is_asked_to_wait_known_or_not() {
    registerAndConfirm();
    List<Integer> known = new ArrayList<>();
    List<Integer> unknown = new ArrayList<>();
    var one = new Browsing();
    var other = new Browsing();
    for (int i = 0; i < 4; i++) {
      known.add(one.post("/register", form()).status());
      unknown.add(other.post("/register", form("email", "other-" + email)).status());
    }

    assertThat(known).isEqualTo(unknown).containsExactly(303, 303, 303, 429);
    Page page = one.post("/register", form());
    assertThat(Integer.parseInt(page.header("retry-after"))).isBetween(1, 60);
    assertThat(page.html().select("#email").val()).isEqualTo(email);
    assertThat(page.html().select("#problems").text())
        .containsPattern("Please wait (an? |[0-9]+ )(second|minute)s?, then");
  }

  @Test
  void a_link_pressed_fifty_times_at_once_confirms_once() throws Exception {
    browser.post("/register", form());
    String link = post.last(email).path("/confirmations/");

    List<Integer> answers =
        atOnce(
            50,
            () -> {
              var same = new Browsing();
              same.cookies().putAll(browser.cookies());
              return same.post(link).status();
            });

    assertThat(answers).filteredOn(each -> each == 303).hasSize(1);
    assertThat(answers).filteredOn(each -> each != 303).containsOnly(200);
  }

  @Test
  void two_registrations_of_one_address_confirmed_at_once_make_one_account() throws Exception {
    var links = new ConcurrentLinkedQueue<String>();
    for (int i = 0; i < 2; i++) {
      new Browsing().post("/register", form());
      links.add(post.awaited(email, i + 1).path("/confirmations/"));
    }

    List<Integer> answers =
        atOnce(
            2,
            () ->
                new Browsing()
                    .post(String.valueOf(links.poll()), "password", Registering.PASSWORD)
                    .status());

    assertThat(answers).containsExactlyInAnyOrder(303, 409);
    assertThat(
            sql.sql(
                    "SELECT count(*) FROM readers WHERE email = :email AND confirmed_at IS NOT NULL")
                .param("email", email)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void everyone_who_registers_at_once_is_entered() throws Exception {
    AtomicInteger number = new AtomicInteger();

    List<Integer> answers =
        atOnce(
            40,
            () ->
                new Browsing()
                    .post("/register", form("email", number.incrementAndGet() + "-" + email))
                    .status());

    assertThat(answers).containsOnly(303);
    assertThat(
            sql.sql("SELECT count(*) FROM readers WHERE email LIKE :email")
                .param("email", "%-" + email)
                .query(Long.class)
                .single())
        .isEqualTo(40);
  }

  static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.add(threads.submit(work));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> each : all) {
        answers.add(each.get());
      }
      return answers;
    }
  }
}
