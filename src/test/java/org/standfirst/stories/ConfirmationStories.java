package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Visitors;
import org.standfirst.site.ReturnPath;
import org.standfirst.stories.Browsing.Page;

/// Confirming an address by the code in the letter, and correcting one that was mistyped.
class ConfirmationStories {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final Browsing browser = new Browsing();
  private final String email = "coded" + NUMBER.incrementAndGet() + "@readers.example";

  private void register() {
    browser.post("/register", Registering.fields(email, MainJobStories.RUKLA));
  }

  private static String wrong(String code) {
    return code.equals("111 111") ? "222 222" : "111 111";
  }

  private Page type(String code) {
    return browser.post("/confirmations/code", "code", code, "returnTo", MainJobStories.RUKLA);
  }

  @Test
  void the_code_is_typed_in_the_browser_that_registered() {
    register();
    String article = browser.get(MainJobStories.RUKLA).html().select("aside a").attr("href");
    assertThat(article).startsWith("/confirmations?returnTo=");
    var form = browser.get(article).html();
    assertThat(form.select("main strong").text()).contains(email);
    assertThat(form.select("#code").attr("autocomplete")).isEqualTo("one-time-code");
    assertThat(form.select("#code").attr("inputmode")).isEqualTo("numeric");
    assertThat(browser.get("/account").html().select("form[action=/confirmations/code] #code"))
        .hasSize(1);

    String before = browser.cookies().get(Visitors.SESSION_COOKIE);
    Page typed = type(" " + post.last(email).code() + "\u00a0");

    assertThat(typed.status()).isEqualTo(303);
    assertThat(browser.cookies().get(Visitors.SESSION_COOKIE)).isNotEqualTo(before);
    var done = browser.get(typed.header("location")).html();
    assertThat(done.text()).contains("the address is confirmed");
    assertThat(done.select("main .button").attr("href"))
        .isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(browser.get("/account").html().text()).doesNotContain("not confirmed yet");
  }

  @Test
  void the_link_leads_back_to_the_paragraph_in_another_browser_too() {
    register();
    String link = post.last(email).path("/confirmations/");
    assertThat(link).doesNotContain("world");
    var other = new Browsing();

    Page pressed = other.post(link, "password", Registering.PASSWORD);
    assertThat(other.get(pressed.header("location")).html().select("main .button").attr("href"))
        .isEqualTo(MainJobStories.RUKLA + "#read-on");
    assertThat(new Browsing().get(link).html().select("main .button").attr("href"))
        .isEqualTo(new ReturnPath(MainJobStories.RUKLA).behind("/sign-in"));
    browser.post("/sign-out");
    assertThat(other.get(MainJobStories.RUKLA).body()).contains("Geoană");
  }

  @Test
  void a_letter_that_was_wished_for_again_leads_back_too() {
    register();
    browser.post("/confirmations/letter", "returnTo", MainJobStories.RUKLA);
    String link = post.awaited(email, 2).path("/confirmations/");

    assertThat(browser.follow(browser.post(link)).html().select("main .button").attr("href"))
        .isEqualTo(MainJobStories.RUKLA + "#read-on");
  }

  @Test
  void links_in_letters_lead_to_the_port_that_is_listened_on() {
    register();
    assertThat(post.last(email).text()).contains(RunningNewsroom.address() + "/confirmations/");
  }

  @Test
  void a_letter_wished_for_before_the_address_was_corrected_is_not_written_any_more() {
    register();
    post.awaited(email);
    String right = "right-" + email;
    browser.post("/confirmations/address", "email", right);
    post.awaited(right);

    sql.sql(
            """
            INSERT INTO letter_wishes (purpose, email, reader, return_to, wished_at, due_at, attempts)
            SELECT 'CONFIRMATION', :wished, id, '/', now(), now(), 0 FROM readers WHERE email = :now
            """)
        .param("wished", email)
        .param("now", right)
        .update();
    new Browsing().post("/confirmations", "email", "nobody-" + email);
    await().untilAsserted(() -> assertThat(unwritten(email)).isZero());

    assertThat(letters(email)).isEqualTo(1);
    assertThat(letters(right)).isEqualTo(1);
  }

  @Test
  void the_letter_says_the_code_where_a_locked_telephone_does_not_show_it() {
    register();
    Post.Letter letter = post.last(email);

    assertThat(letter.subject()).doesNotContainPattern("\\d{3}");
    assertThat(letter.text().indexOf(letter.code())).isGreaterThan(150);
    assertThat(letter.html()).contains(letter.code());
  }

  @Test
  void a_wrong_code_is_said_kindly_and_counted() {
    register();
    String code = post.last(email).code();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Page page = type(wrong(code));
      assertThat(page.status()).isEqualTo(422);
      said.add(page.html().select("#code-error").text());
    }

    assertThat(said.get(0)).contains("4 more times");
    assertThat(said.get(3)).contains("once more");
    assertThat(said.get(4)).contains("The link in the mail still does");
    assertThat(type(code).status()).isEqualTo(422);
    assertThat(browser.post(post.last(email).path("/confirmations/")).status()).isEqualTo(303);
  }

  @Test
  void an_address_that_is_thrown_away_gets_in_by_no_door() {
    Page refused = browser.post("/register", Registering.fields("a@trash.example", "/"));
    assertThat(refused.status()).isEqualTo(422);
    register();
    Page corrected = browser.post("/confirmations/address", "email", "a@deep.trash.example");
    assertThat(corrected.status()).isEqualTo(422);
    assertThat(corrected.html().select("#email-error").text()).isNotEmpty();
    assertThat(post.to("a@deep.trash.example")).isEmpty();
  }

  @Test
  void whoever_corrects_their_address_over_and_over_floods_no_mailbox() {
    register();
    String victim = "victim" + NUMBER.incrementAndGet() + "@readers.example";
    for (int i = 0; i < 8; i++) {
      var elsewhere = new Browsing();
      elsewhere.cookies().putAll(browser.cookies());
      assertThat(elsewhere.post("/confirmations/address", "email", victim).status()).isEqualTo(303);
      await().untilAsserted(() -> assertThat(unwritten(victim)).isZero());
      elsewhere.post("/confirmations/address", "email", i + "." + email);
    }

    assertThat(letters(victim)).isEqualTo(5);
  }

  @Test
  void who_registers_while_others_fill_the_mailbox_gets_the_letter_when_there_is_room() {
    for (int i = 0; i < 5; i++) {
      new Browsing().post("/register", Registering.fields(email, "/"));
    }
    await().untilAsserted(() -> assertThat(letters(email)).isEqualTo(5));
    register();
    await().untilAsserted(() -> assertThat(unwritten(email)).isZero());
    assertThat(letters(email)).isEqualTo(5);

    sql.sql(
            "UPDATE letters SET posted_at = posted_at - interval '61 minutes' WHERE to_address = :a")
        .param("a", email)
        .update();
    sql.sql("UPDATE letter_wishes SET due_at = wished_at WHERE email = :a")
        .param("a", email)
        .update();
    new Browsing().post("/confirmations", "email", "nobody-" + email);
    await().untilAsserted(() -> assertThat(letters(email)).isEqualTo(6));
    assertThat(type(post.last(email).code()).status()).isEqualTo(303);
  }

  /// Wishes that nobody has looked at yet.
  private int unwritten(String address) {
    return count("SELECT count(*) FROM letter_wishes WHERE attempts = 0 AND email = :a", address);
  }

  private int letters(String address) {
    return count("SELECT count(*) FROM letters WHERE to_address = :a", address);
  }

  private int count(String statement, String address) {
    return sql.sql(statement).param("a", address).query(Integer.class).single();
  }

  @Test
  void what_cannot_be_a_code_costs_no_try() {
    register();
    for (int i = 0; i < 6; i++) {
      assertThat(type("12 34").html().select("#code-error").text()).contains("six digits");
      assertThat(type("").html().select("#code-error").text()).contains("type the six digits");
    }

    assertThat(type(post.last(email).code()).status()).isEqualTo(303);
  }

  @Test
  void guesses_at_a_known_address_are_answered_as_those_at_an_unknown_one() {
    register();
    type(post.last(email).code());
    var known = new Browsing();
    known.post("/register", Registering.fields(email, "/"));
    var unknown = new Browsing();
    unknown.post("/register", Registering.fields("x" + email, "/"));
    assertThat(post.last(email).purpose()).isEqualTo("known");
    String right = post.last("x" + email).code();

    for (int i = 0; i < 6; i++) {
      Page one = known.post("/confirmations/code", "code", wrong(right));
      Page other = unknown.post("/confirmations/code", "code", wrong(right));
      assertThat(one.status()).isEqualTo(other.status()).isEqualTo(422);
      assertThat(one.body()).isEqualTo(other.body().replace("x" + email, email));
    }
  }

  @Test
  void a_code_is_of_no_use_in_another_browser() {
    register();
    String code = post.last(email).code();
    var stranger = new Browsing();
    var other = new Browsing();
    other.post("/register", Registering.fields(email, "/"));

    assertThat(stranger.post("/confirmations/code", "code", code).header("location"))
        .isEqualTo("/confirmations");
    String others = post.last(email).code();
    if (!others.equals(code)) {
      assertThat(other.post("/confirmations/code", "code", code).status()).isEqualTo(422);
    }
    assertThat(browser.get("/account").html().text()).contains("not confirmed yet");
  }

  @Test
  void a_code_typed_fifty_times_at_once_confirms_once() throws Exception {
    register();
    String code = post.last(email).code();

    List<String> answers =
        ReadersStories.atOnce(
            50,
            () -> {
              var same = new Browsing();
              same.cookies().putAll(browser.cookies());
              Page page = same.post("/confirmations/code", "code", code);
              return page.status() + page.header("set-cookie").replaceAll("=.*", "");
            });

    assertThat(answers).filteredOn("303standfirst-session"::equals).hasSize(1);
    assertThat(answers).filteredOn("303"::equals).hasSize(49);
  }

  @Test
  void two_registrations_of_one_address_confirmed_by_code_at_once_make_one_account()
      throws Exception {
    var both = new ConcurrentLinkedQueue<Runnable>();
    var answers = new ConcurrentLinkedQueue<Integer>();
    for (int i = 0; i < 2; i++) {
      var each = new Browsing();
      each.post("/register", Registering.fields(email, "/"));
      String code = post.last(email).code();
      both.add(() -> answers.add(each.post("/confirmations/code", "code", code).status()));
    }

    ReadersStories.atOnce(
        2,
        () -> {
          both.remove().run();
          return true;
        });

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
  void a_new_mail_brings_a_new_code_and_the_old_one_stops() {
    register();
    String old = post.last(email).code();
    assertThat(browser.post("/confirmations/letter").header("location"))
        .isEqualTo("/confirmations");
    String fresh = post.awaited(email, 2).code();

    if (!old.equals(fresh)) {
      assertThat(type(old).status()).isEqualTo(422);
    }
    assertThat(type(fresh).status()).isEqualTo(303);
  }

  @Test
  void whoever_asks_for_mail_after_mail_is_asked_to_wait() {
    register();
    Page last = browser.post("/confirmations/letter");
    for (int i = 0; i < 2; i++) {
      last = browser.post("/confirmations/letter");
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("retry-after"))).isPositive();
    assertThat(last.html().select("#problems").text()).contains("still holds");
  }

  @Test
  void a_mistyped_address_is_corrected_and_the_account_kept() {
    register();
    Post.Letter old = post.last(email);
    String right = "right-" + email;

    Page refused = browser.post("/confirmations/address", "email", "right@");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#email-error").text()).contains("nothing after the @");
    assertThat(browser.post("/confirmations/address", "email", right).header("location"))
        .isEqualTo("/confirmations");

    assertThat(browser.get("/confirmations").html().select("main strong").text()).contains(right);
    assertThat(browser.get(MainJobStories.RUKLA).body()).contains("Geoană");
    assertThat(browser.post(old.path("/confirmations/")).status()).isEqualTo(404);
    Post.Letter letter = post.awaited(right);
    if (!letter.code().equals(old.code())) {
      assertThat(type(old.code()).status()).isEqualTo(422);
    }
    assertThat(type(letter.code()).status()).isEqualTo(303);
    assertThat(browser.get("/account").html().text()).contains(right).doesNotContain("not conf");
  }

  @Test
  void correcting_to_a_known_address_tells_its_owner_and_nobody_else() {
    register();
    type(post.last(email).code());
    var other = new Browsing();
    other.post("/register", Registering.fields("typo-" + email, "/"));
    Page known = other.post("/confirmations/address", "email", email);
    var another = new Browsing();
    another.post("/register", Registering.fields("typo2-" + email, "/"));
    Page unknown = another.post("/confirmations/address", "email", "new-" + email);

    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
    assertThat(known.header("location")).isEqualTo(unknown.header("location"));
    assertThat(post.awaited("new-" + email).purpose()).isEqualTo("confirmation");
    assertThat(post.awaited(email, 2).purpose()).isEqualTo("known");
    assertThat(other.get("/confirmations").body().replace(email, "?"))
        .isEqualTo(another.get("/confirmations").body().replace("new-" + email, "?"));
  }

  @Test
  void a_confirmed_address_is_not_corrected_here() {
    register();
    type(post.last(email).code());

    assertThat(browser.post("/confirmations/address", "email", "x" + email).header("location"))
        .isEqualTo("/confirmations");
    assertThat(browser.get("/account").html().text()).contains(email).doesNotContain("x" + email);
    assertThat(browser.get("/confirmations/code").header("location")).isEqualTo("/confirmations");
  }
}
