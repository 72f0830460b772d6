package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.address.FormerAddresses;
import org.standfirst.stories.Browsing.Page;

/// Moving an account to another address, confirmed at both ends, and taking it back.
class AddressStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final Browsing browser = new Browsing();
  private final String email = "mover" + NUMBER.incrementAndGet() + "@readers.example";
  private final String next = "new-" + email;

  private Browsing signedIn() {
    RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Mona", "Moves", PASSWORD, Set.of(), false, false));
    assertThat(signIn(browser, email, PASSWORD).status()).isEqualTo(303);
    return browser;
  }

  private static Page signIn(Browsing with, String email, String password) {
    return with.post("/sign-in", "email", email, "password", password);
  }

  private Page ask(String address) {
    return browser.post("/account/address", "email", address);
  }

  private void proofsAreOld() {
    sql.sql(
            """
            UPDATE sessions SET proved_at = proved_at - interval '11 minutes'
            WHERE reader = (SELECT id FROM readers WHERE email = :email)
            """)
        .param("email", email)
        .update();
  }

  private List<String> deeds() {
    return sql.sql(
            """
            SELECT deed FROM audit_trail WHERE subject IN
              (SELECT id FROM readers WHERE email IN (:all)) ORDER BY id
            """)
        .param("all", List.of(email, next))
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void an_account_moves_when_the_new_address_confirms() {
    signedIn();
    assertThat(browser.get("/account").html().select("#address a").attr("href"))
        .isEqualTo("/account/address");
    assertThat(ask(next).header("location")).isEqualTo("/account/address");
    Post.Letter toNew = post.awaited(next);
    Post.Letter toOld = post.awaited(email);
    assertThat(toOld.text()).contains("/addresses/undoing/").doesNotContain(next);
    assertThat(toNew.text()).doesNotContain("Mona");
    assertThat(browser.get("/account").html().select("#address").text()).contains(email, next);

    String link = toNew.path("/addresses/");
    assertThat(browser.get(link).html().select("main strong").text()).isEqualTo(next);
    assertThat(signIn(new Browsing(), next, PASSWORD).status()).isEqualTo(422);
    assertThat(browser.post(link).header("location")).isEqualTo("/account#address");

    assertThat(browser.get("/account").html().select("#address").text())
        .contains(next)
        .doesNotContain("waits");
    assertThat(signIn(new Browsing(), next, PASSWORD).status()).isEqualTo(303);
    assertThat(signIn(new Browsing(), email, PASSWORD).status()).isEqualTo(422);
    assertThat(browser.post(link).status()).isEqualTo(404);
    assertThat(post.to(email)).hasSize(2);
    assertThat(post.last(email).subject()).contains("has changed");
    assertThat(deeds()).contains("readers.deed.address-asked", "readers.deed.address-changed");
  }

  @Test
  void the_code_from_the_new_address_moves_it_too() {
    signedIn();
    ask(next);
    String code = post.awaited(next).code();

    Page wrong =
        browser.post("/account/address/code", "code", code.equals("111 111") ? "2" : "111 111");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.html().select("#code-error").text()).isNotEmpty();
    assertThat(browser.post("/account/address/code", "code", code).header("location"))
        .isEqualTo("/account#address");
    assertThat(browser.get("/account").html().select("[role=status]").text())
        .isEqualTo("Your new address is confirmed.");
  }

  @Test
  void whoever_finds_the_browser_open_needs_the_password() {
    signedIn();
    assertThat(browser.get("/account/address").html().select("#password")).isEmpty();
    proofsAreOld();
    assertThat(browser.get("/account/address").html().select("#password")).hasSize(1);

    assertThat(ask(next).html().select("#password-error").text()).contains("Please give");
    Page wrong = browser.post("/account/address", "email", next, "password", "Wrong7x-light");
    assertThat(wrong.html().select("#password-error").text()).contains("not the password");
    assertThat(wrong.html().select("#email").val()).isEqualTo(next);
    Page right = browser.post("/account/address", "email", next, "password", PASSWORD);
    assertThat(right.status()).isEqualTo(303);
    post.awaited(next);
  }

  @Test
  void a_stranger_whose_address_was_typed_moves_nothing() {
    signedIn();
    ask(next);
    String link = post.awaited(next).path("/addresses/");
    var stranger = new Browsing();

    Page page = stranger.get(link);
    assertThat(page.html().select("main form")).isEmpty();
    assertThat(page.html().select("main .button").attr("href")).startsWith("/sign-in?returnTo=");
    assertThat(stranger.post(link).status()).isEqualTo(200);
    var other = Registering.pendingReader();
    assertThat(other.post(link).html().select("form[action=/sign-out]")).isNotEmpty();
    assertThat(signIn(new Browsing(), email, PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void a_known_address_is_answered_as_an_unknown_one_and_its_owner_is_told() {
    signedIn();
    String owner = "owner-" + email;
    RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(owner, "Olga", "Owns", PASSWORD, Set.of(), false, false));

    Page known = ask(owner);
    String knownPage = browser.get("/account/address").body().replace(owner, "?");
    assertThat(post.awaited(owner).purpose()).isEqualTo("address-known");
    assertThat(post.last(owner).text()).doesNotContain("/addresses/", "Mona", email);
    String guess = browser.post("/account/address/code", "code", "123456").body();
    browser.post("/account/address/withdrawal");
    sql.sql("DELETE FROM code_misses").update();

    var elsewhere = new Browsing();
    signIn(elsewhere, email, PASSWORD);
    Page unknown = elsewhere.post("/account/address", "email", next);
    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
    assertThat(known.header("location")).isEqualTo(unknown.header("location"));
    assertThat(elsewhere.get("/account/address").body().replace(next, "?")).isEqualTo(knownPage);
    post.awaited(next);
    assertThat(
            elsewhere.post("/account/address/code", "code", "123456").body().replace(next, owner))
        .isEqualTo(guess);
  }

  @Test
  void the_old_address_takes_the_account_back_after_it_has_moved_on_and_on() {
    signedIn();
    var owner = new Browsing();
    ask(next);
    browser.post(post.awaited(next).path("/addresses/"));
    String undoing = post.last(email).path("/addresses/undoing/");
    String third = "third-" + email;
    ask(third);
    post.awaited(third);
    browser.post("/account/address/code", "code", post.last(third).code());
    String thiefs = post.last(next).path("/addresses/undoing/");

    assertThat(owner.get(undoing).html().select("main strong").text()).isEqualTo(email);
    assertThat(browser.get("/account").status()).as("a look undoes nothing").isEqualTo(200);
    Page undone = owner.post(undoing);

    assertThat(undone.status()).isEqualTo(303);
    String reset = undone.header("location");
    assertThat(reset).startsWith("/reset/");
    assertThat(browser.get("/account").status()).isEqualTo(303);
    assertThat(signIn(new Browsing(), third, PASSWORD).status()).isEqualTo(422);
    assertThat(signIn(new Browsing(), email, PASSWORD).status()).isEqualTo(422);
    assertThat(browser.post(thiefs).status()).isEqualTo(404);
    assertThat(owner.post(undoing).status()).isEqualTo(404);
    assertThat(owner.get(undoing).html().select("main .button").attr("href"))
        .as("whoever closed the browser is shown the way to a new password")
        .isEqualTo("/reset");
    assertThat(owner.post(reset, "password", "Quay17street").status()).isEqualTo(303);
    assertThat(owner.get("/account").html().select("#address").text()).contains(email);
    assertThat(signIn(new Browsing(), email, "Quay17street").status()).isEqualTo(303);
    assertThat(deeds()).contains("readers.deed.address-restored");
  }

  @Test
  void whoever_moved_an_account_away_cannot_keep_its_owner_from_taking_it_back() {
    signedIn();
    ask(next);
    browser.post(post.awaited(next).path("/addresses/"));
    String owners = post.last(email).path("/addresses/undoing/");
    String third = "third-" + email;
    ask(third);
    post.awaited(third);
    browser.post("/account/address/code", "code", post.last(third).code());

    var thief = new Browsing();
    assertThat(thief.post(post.last(next).path("/addresses/undoing/")).status()).isEqualTo(303);
    assertThat(new Browsing().post(owners).status()).isEqualTo(303);
    assertThat(
            sql.sql("SELECT count(*) FROM readers WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void the_old_address_stops_a_change_that_waits() {
    signedIn();
    ask(next);
    String link = post.awaited(next).path("/addresses/");
    String code = post.last(next).code();
    var owner = new Browsing();
    assertThat(owner.post(post.awaited(email).path("/addresses/undoing/")).status()).isEqualTo(303);

    assertThat(browser.post(link).status()).isEqualTo(404);
    assertThat(browser.post("/account/address/code", "code", code).status()).isEqualTo(303);
    assertThat(browser.get("/account").status()).isEqualTo(303);
  }

  @Test
  void a_change_can_be_taken_back_or_replaced_before_it_is_confirmed() {
    signedIn();
    ask(next);
    Post.Letter first = post.awaited(next);
    String link = first.path("/addresses/");
    assertThat(browser.post("/account/address/withdrawal").header("location"))
        .isEqualTo("/account/address");
    assertThat(browser.post(link).status()).isEqualTo(404);
    assertThat(browser.post("/account/address/code", "code", first.code()).status()).isEqualTo(422);

    ask("other-" + email);
    String other = post.awaited("other-" + email).path("/addresses/");
    assertThat(browser.post(other).status()).isEqualTo(303);
  }

  @Test
  void two_accounts_that_ask_for_one_address_at_once_do_not_both_get_it() throws Exception {
    signedIn();
    ask(next);
    String code = post.awaited(next).code();
    var other = new Browsing();
    other.post("/register", Registering.fields(next, "/"));
    String others = post.last(next).code();

    List<Integer> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var one = threads.submit(() -> browser.post("/account/address/code", "code", code).status());
      var two = threads.submit(() -> other.post("/confirmations/code", "code", others).status());
      answers = List.of(one.get(), two.get());
    }

    assertThat(answers).containsAnyOf(409, 422).contains(303);
  }

  @Test
  void letters_to_the_old_address_are_forgotten_when_nobody_can_undo_the_change_any_more() {
    signedIn();
    ask(next);
    browser.post(post.awaited(next).path("/addresses/"));
    var former = RunningNewsroom.part(FormerAddresses.class);
    former.forgetOld();
    assertThat(post.to(email)).hasSize(2);

    sql.sql(
            """
            UPDATE address_changes SET asked_at = asked_at - interval '10 days'
            WHERE old_email = :email
            """)
        .param("email", email)
        .update();
    former.forgetOld();

    assertThat(new PersonalTraces(sql).naming(email)).containsExactly("letters", "readers");
    assertThat(post.to(email)).isEmpty();
    assertThat(post.to(next)).hasSize(1);
  }

  @Test
  void what_the_other_one_added_goes_when_the_account_is_taken_back_and_they_lock_nobody_out() {
    signedIn();
    ask(next);
    String undoing = post.awaited(email).path("/addresses/undoing/");
    link("added-" + email);
    addPasskey("The other’s");
    switchOnAuthenticator();
    browser.post(post.awaited(next).path("/addresses/"));
    assertThat(waysIn()).hasSize(3);

    var owner = new Browsing();
    String reset = owner.post(undoing).header("location");

    assertThat(waysIn()).isEmpty();
    owner.post(reset, "password", "Quay17street");
    assertThat(owner.get("/account").html().select("#address").text()).contains(email);
  }

  @Test
  void what_was_there_before_stays_when_the_account_is_taken_back() {
    signedIn();
    link("own-" + email);
    addPasskey("My own");
    switchOnAuthenticator();
    aMonthPasses();
    ask(next);
    browser.post(post.awaited(next).path("/addresses/"));
    link("added-" + email);
    addPasskey("The other’s");
    assertThat(waysIn()).hasSize(5);

    new Browsing().post(post.last(email).path("/addresses/undoing/"));

    assertThat(waysIn()).containsExactlyInAnyOrder("authenticator", "My own", "own-" + email);
  }

  /// A provider is linked: no provider is at hand.
  private void link(String subject) {
    sql.sql(
            """
            INSERT INTO openid_identities (issuer, subject, reader, provider, linked_at)
            SELECT 'https://harbour.example', :subject, id, 'harbour', now() FROM readers
            WHERE email IN (:all)
            """)
        .param("subject", subject)
        .param("all", List.of(email, next))
        .update();
  }

  private void aMonthPasses() {
    for (String change :
        List.of(
            "user_credentials SET created = created - interval '30 days' WHERE user_entity_user_id IN"
                + " (SELECT handle FROM passkey_holders WHERE reader = :reader)",
            "openid_identities SET linked_at = linked_at - interval '30 days' WHERE reader = :reader",
            "authenticators SET made_at = made_at - interval '30 days' WHERE reader = :reader")) {
      sql.sql("UPDATE " + change).param("reader", id()).update();
    }
  }

  private long id() {
    return sql.sql("SELECT id FROM readers WHERE email IN (:all)")
        .param("all", List.of(email, next))
        .query(Long.class)
        .single();
  }

  private void switchOnAuthenticator() {
    Page page = browser.get("/account/second-factor");
    Page on =
        browser.post(
            "/account/second-factor",
            "offer",
            page.html().select("[name=offer]").val(),
            "code",
            Authenticator.readFrom(page.html()).code());
    assertThat(on.status()).as(on.body()).isEqualTo(200);
  }

  private void addPasskey(String label) {
    String options = browser.postJson("/account/passkeys/challenges", "{}").body();
    var device = new SoftAuthenticator(RunningNewsroom.address());
    Page added = browser.postJson("/account/passkeys", device.create(options, label, ""));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
  }

  /// By what the account can be signed in to, besides password and letters.
  private List<String> waysIn() {
    return sql.sql(
            """
            WITH account AS (SELECT id FROM readers WHERE email IN (:all))
            SELECT label FROM user_credentials JOIN passkey_holders ON handle = user_entity_user_id
              JOIN account ON account.id = reader
            UNION ALL
            SELECT subject FROM openid_identities JOIN account ON account.id = reader
            UNION ALL
            SELECT 'authenticator' FROM authenticators JOIN account ON account.id = reader
            """)
        .param("all", List.of(email, next))
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void odd_addresses_are_said_at_their_field_and_strangers_shown_the_way_in() {
    signedIn();
    assertThat(ask("mona@").html().select("#email-error").text()).contains("nothing after the @");
    assertThat(ask(email.toUpperCase(Locale.ROOT)).html().select("#email-error").text())
        .contains("have already");
    var stranger = new Browsing();
    assertThat(stranger.get("/account/address").header("location"))
        .isEqualTo("/sign-in?returnTo=%2Faccount%2Faddress");
    assertThat(stranger.post("/account/address", "email", next).header("location"))
        .isEqualTo("/sign-in?returnTo=%2Faccount%2Faddress");
    assertThat(stranger.get("/addresses/undoing/" + "A".repeat(43)).status()).isEqualTo(404);
    assertThat(stranger.get("/addresses/" + "A".repeat(43)).status()).isEqualTo(404);
  }

  @Test
  void whoever_has_not_confirmed_an_address_cannot_move_from_it() {
    String victim = "victim-" + email;
    browser.post("/register", Registering.fieldsWith(victim, "/", "firstName", "You have won"));
    post.awaited(victim);

    assertThat(browser.get("/account/address").header("location")).isEqualTo("/confirmations");
    assertThat(
            browser
                .post("/account/address", "email", email, "password", Registering.PASSWORD)
                .header("location"))
        .isEqualTo("/confirmations");
    assertThat(post.to(victim)).hasSize(1);
    assertThat(post.to(email)).isEmpty();
  }
}
