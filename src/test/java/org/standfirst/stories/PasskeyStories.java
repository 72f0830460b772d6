package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Passkeys over HTTP: the honest and the others.
class PasskeyStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final String ARTICLE = MainJobStories.RUKLA;
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final JsonMapper json = new JsonMapper();
  private final String email = "passkey" + NUMBER.incrementAndGet() + "@readers.example";
  private final Browsing browser = new Browsing();
  private final SoftAuthenticator device = new SoftAuthenticator(RunningNewsroom.address());
  private ReaderId anna = new ReaderId(0);

  @BeforeEach
  void signIn() {
    anna = enrol(email);
    assertThat(signIn(browser, "/sign-in").status()).isEqualTo(303);
  }

  private static ReaderId enrol(String email) {
    return RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Anna", "Reads", PASSWORD, Set.of(), false, false));
  }

  private Page signIn(Browsing with, String path) {
    return with.post(path, "email", email, "password", PASSWORD, "returnTo", ARTICLE);
  }

  private Page add(SoftAuthenticator with) {
    String options = browser.postJson("/account/passkeys/challenges", "{}").body();
    return browser.postJson("/account/passkeys", with.create(options, "My  phone", ""));
  }

  private String asked() {
    return new Browsing().postJson("/sign-in/passkey/challenges", "{}").body();
  }

  private Page use(SoftAuthenticator with) {
    return new Browsing().postJson("/sign-in/passkey", with.get(asked(), ARTICLE));
  }

  private String onward(Page page) {
    return json.readTree(page.body()).path("onward").asString();
  }

  private List<String> deeds() {
    return sql.sql(
            """
            SELECT deed || ' ' || coalesce(details ->> 'why', '') FROM audit_trail
            WHERE subject = :anna AND deed LIKE 'readers.deed.passkey%' ORDER BY id
            """)
        .param("anna", anna.value())
        .query((row, number) -> row.getString(1).replace("readers.deed.passkey-", "").strip())
        .list();
  }

  @Test
  void a_passkey_is_added_and_signs_in_to_the_very_paragraph() {
    Page added = add(device);
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(onward(added)).isEqualTo("/account#passkeys");
    assertThat(post.last(email).subject()).isEqualTo("A passkey was added to your account");
    assertThat(post.last(email).text()).contains("“My phone”");

    var other = new Browsing();
    Page used = other.postJson("/sign-in/passkey", device.get(asked(), ARTICLE));
    assertThat(used.status()).as(used.body()).isEqualTo(200);
    assertThat(onward(used)).isEqualTo(ARTICLE + "#read-on");
    assertThat(other.get("/account").html().text()).contains(email);
    assertThat(other.get("/account/passkeys").html().select("[data-credential]").text())
        .contains("My phone", "On one device only");
    assertThat(deeds()).containsExactly("added", "used");
  }

  @Test
  void a_passkey_of_the_staff_is_their_second_factor_and_the_password_alone_opens_nothing() {
    add(device);
    RunningNewsroom.part(Staffing.class)
        .enrol(
            new Staffing.Person(
                email, "Anna", "Reads", PASSWORD, Set.of(Role.EDITOR), false, false));
    var thief = new Browsing();

    assertThat(signIn(thief, "/sign-in").header("location")).startsWith("/sign-in/second-factor");
    assertThat(thief.postJson("/account/passkeys/challenges", "{}").status()).isEqualTo(403);
    assertThat(thief.get("/account/second-factor").header("location"))
        .startsWith("/sign-in/second-factor");
    assertThat(thief.get("/newsroom").status()).isNotEqualTo(200);
    assertThat(thief.get("/account").status()).isEqualTo(303);

    String options = thief.postJson("/account/proof/passkey/challenges", "{}").body();
    Page proved = thief.postJson("/account/proof/passkey", device.get(options, "/newsroom"));
    assertThat(proved.status()).as(proved.body()).isEqualTo(200);
    assertThat(thief.get("/newsroom").status()).isEqualTo(200);
  }

  @Test
  void what_is_asked_for_a_sign_in_names_nobody() {
    add(device);
    JsonNode options = json.readTree(asked());

    assertThat(options.get("allowCredentials")).isEmpty();
    assertThat(options.get("userVerification").asString()).isEqualTo("required");
    assertThat(options.get("rpId").asString()).isEqualTo("localhost");
  }

  @Test
  void what_is_asked_for_a_passkey_names_its_reader_and_those_there_are() {
    add(device);
    JsonNode options = json.readTree(browser.postJson("/account/passkeys/challenges", "{}").body());

    assertThat(options.at("/user/name").asString()).isEqualTo(email);
    assertThat(options.at("/user/displayName").asString()).isEqualTo("Anna Reads");
    assertThat(options.at("/user/id").asString()).hasSize(43);
    assertThat(options.get("excludeCredentials")).hasSize(1);
    assertThat(options.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
    assertThat(options.at("/authenticatorSelection/userVerification").asString())
        .isEqualTo("required");
  }

  static Stream<Arguments> lies() {
    return Stream.of(
        lie(
            "the answer was given to another site",
            "origin",
            each -> each.origin = "https://evil.example"),
        lie(
            "the answer was given on another port",
            "origin",
            each -> each.origin = "http://localhost:1"),
        lie("it is bound to another host", "origin", each -> each.party = "evil.example"),
        lie("nobody made sure of who used it", "unverified", each -> each.verifies = false),
        lie("its counter went back", "counter", each -> each.counter = 4),
        lie("its counter stood still", "counter", each -> each.counter = 7),
        lie("it says it is another's", "unknown", each -> each.userHandle = new byte[32]),
        lie("it doesn't say whose it is", "unknown", each -> each.userHandle = new byte[0]));
  }

  private static Arguments lie(String name, String why, Consumer<SoftAuthenticator> lie) {
    return Arguments.of(name, why, lie);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lies")
  void a_passkey_is_refused_where(String name, String why, Consumer<SoftAuthenticator> lie) {
    device.counter = 1;
    add(device);
    device.counter = 7;
    assertThat(use(device).status()).isEqualTo(200);
    device.counter = 8;
    lie.accept(device);

    Page refused = use(device);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.header("set-cookie")).isEmpty();
    assertThat(refused.body()).contains("That passkey can’t be used here");
    assertThat(deeds()).containsExactly("added", "used", "refused " + why);
  }

  @Test
  void a_signature_by_another_key_is_refused() {
    add(device);
    var forger = new SoftAuthenticator(RunningNewsroom.address());
    forger.id = device.id;
    forger.userHandle = device.userHandle;

    assertThat(use(forger).status()).isEqualTo(422);
    assertThat(use(new SoftAuthenticator(RunningNewsroom.address())).body())
        .isEqualTo(use(forger).body());
    assertThat(deeds()).containsExactly("added", "refused signature", "refused signature");
  }

  @Test
  void an_answer_counts_once() {
    add(device);
    String answer = device.get(asked(), ARTICLE);

    assertThat(new Browsing().postJson("/sign-in/passkey", answer).status()).isEqualTo(200);
    Page again = new Browsing().postJson("/sign-in/passkey", answer);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("too long");
    assertThat(again.header("set-cookie")).isEmpty();
    assertThat(deeds()).containsExactly("added", "used", "refused challenge");
  }

  @Test
  void a_challenge_is_good_for_what_it_was_made_for_alone() {
    add(device);
    String toAdd = browser.postJson("/account/passkeys/challenges", "{}").body();
    String toProve = browser.postJson("/account/proof/passkey/challenges", "{}").body();

    for (String other : List.of(toAdd, toProve)) {
      assertThat(new Browsing().postJson("/sign-in/passkey", device.get(other, "/")).status())
          .isEqualTo(422);
    }
    assertThat(browser.postJson("/account/proof/passkey", device.get(asked(), "/account")).status())
        .isEqualTo(422);
    assertThat(new Browsing().postJson("/sign-in/passkey", device.answer("AAAA", "/")).status())
        .isEqualTo(422);
  }

  @Test
  void a_session_is_proved_once_more_by_a_passkey_of_its_own_reader() {
    add(device);
    String before = browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, "");
    age();
    String options = browser.postJson("/account/proof/passkey/challenges", "{}").body();
    Page proved =
        browser.postJson("/account/proof/passkey", device.get(options, "/account/passkeys"));

    assertThat(onward(proved)).isEqualTo("/account/passkeys");
    assertThat(browser.cookies().get(Visitors.SESSION_COOKIE)).isNotEqualTo(before);
    assertThat(browser.postJson("/account/passkeys/challenges", "{}").status()).isEqualTo(200);
  }

  @Test
  void anothers_passkey_proves_nothing() {
    add(device);
    var ben = new Browsing();
    String bens = "ben-" + email;
    enrol(bens);
    ben.post("/sign-in", "email", bens, "password", PASSWORD);
    String options = ben.postJson("/account/proof/passkey/challenges", "{}").body();

    assertThat(ben.postJson("/account/proof/passkey", device.get(options, "/account")).status())
        .isEqualTo(422);
    assertThat(deeds()).containsExactly("added", "refused unknown");
  }

  @Test
  void nobody_takes_over_anothers_passkey() {
    add(device);
    var ben = new Browsing();
    String bens = "ben-" + email;
    enrol(bens);
    ben.post("/sign-in", "email", bens, "password", PASSWORD);
    var thief = new SoftAuthenticator(RunningNewsroom.address());
    thief.id = device.id;
    String options = ben.postJson("/account/passkeys/challenges", "{}").body();

    assertThat(ben.postJson("/account/passkeys", thief.create(options, "", "")).status())
        .isEqualTo(422);
    assertThat(use(device).status()).isEqualTo(200);
  }

  @Test
  void adding_and_removing_ask_for_a_fresh_proof() {
    add(device);
    String removal = removal();
    age();

    Page asking = browser.postJson("/account/passkeys/challenges", "{}");
    assertThat(asking.status()).isEqualTo(403);
    assertThat(onward(asking)).isEqualTo("/account/proof?returnTo=%2Faccount%2Fpasskeys");
    String prove = "/account/proof?returnTo=" + removal.replace("/", "%2F");
    assertThat(browser.get(removal).header("location")).isEqualTo(prove);
    assertThat(browser.post(removal).header("location")).isEqualTo(prove);
    assertThat(use(device).status()).isEqualTo(200);
  }

  private void age() {
    sql.sql(
            "UPDATE sessions SET proved_at = proved_at - interval '11 minutes' WHERE reader = :anna")
        .param("anna", anna.value())
        .update();
  }

  private String removal() {
    return browser.get("/account/passkeys").html().select("a[href$=/removal]").attr("href");
  }

  @Test
  void a_passkey_is_renamed_and_removed_by_its_holder_alone() {
    add(device);
    String removal = removal();
    String name = removal.replace("removal", "name");
    var ben = new Browsing();
    String bens = "ben-" + email;
    enrol(bens);
    ben.post("/sign-in", "email", bens, "password", PASSWORD);
    ben.post(name, "label", "Ben’s");
    assertThat(ben.get(removal).status()).isEqualTo(404);
    assertThat(ben.post(removal).status()).isEqualTo(404);

    assertThat(browser.post(name, "label", "The <b>old</b> phone").header("location"))
        .isEqualTo("/account#passkeys");
    assertThat(browser.get(removal).html().text()).contains("“The <b>old</b> phone”");
    assertThat(browser.post(removal).header("location")).isEqualTo("/account#passkeys");

    assertThat(post.last(email).subject()).isEqualTo("A passkey was removed from your account");
    assertThat(use(device).status()).isEqualTo(422);
    assertThat(browser.post(removal).status()).isEqualTo(404);
    assertThat(deeds()).containsExactly("added", "removed");
  }

  @Test
  void whoever_has_not_confirmed_has_no_passkeys() {
    Browsing pending = Registering.pendingReader();
    assertThat(pending.postJson("/account/passkeys/challenges", "{}").status()).isEqualTo(403);
    assertThat(pending.get("/account/passkeys").status()).isEqualTo(303);
    assertThat(new Browsing().postJson("/account/passkeys", "{}").status()).isEqualTo(403);

    add(device);
    sql.sql("UPDATE readers SET confirmed_at = NULL WHERE id = :anna")
        .param("anna", anna.value())
        .update();
    assertThat(use(device).status()).isEqualTo(422);
    assertThat(deeds()).containsExactly("added", "refused unconfirmed");
  }

  @Test
  void passkeys_are_gone_with_their_reader() {
    add(device);
    sql.sql("DELETE FROM readers WHERE id = :anna").param("anna", anna.value()).update();

    assertThat(use(device).status()).isEqualTo(422);
    for (String table : List.of("passkey_holders", "passkey_offers")) {
      assertThat(
              sql.sql("SELECT count(*) FROM " + table + " WHERE reader = :anna")
                  .param("anna", anna.value())
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void what_the_script_would_not_send_is_not_read() {
    for (String odd :
        List.of(
            "",
            "null",
            "[]",
            "{}",
            "{\"challenge\":null}",
            device.answer("AAAA", "/").replace("{", "{\"admin\":true,"),
            device.answer("AAAA", "/") + "{}",
            device.answer("AA A", "/"),
            "[".repeat(15_000))) {
      assertThat(new Browsing().postJson("/sign-in/passkey", odd).status()).as(odd).isEqualTo(400);
    }
    assertThat(new Browsing().postJson("/sign-in/passkey", " ".repeat(20_001)).status())
        .isEqualTo(413);
    assertThat(new Browsing().post("/sign-in/passkey", "challenge", "x").status()).isEqualTo(415);
    assertThat(new Browsing().postRaw("/sign-in/passkey/challenges", "", "cross-site").status())
        .isEqualTo(403);
  }

  @Test
  void whoever_keeps_asking_is_asked_to_wait() {
    var eager = new Browsing();
    Page last = eager.postJson("/sign-in/passkey", device.answer("AAAA", "/"));
    for (int i = 0; i < 30; i++) {
      last = eager.postJson("/sign-in/passkey", device.answer("AAAA", "/"));
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("retry-after"))).isPositive();
    assertThat(eager.postJson("/sign-in/passkey/challenges", "{}").status()).isEqualTo(200);
  }

  @Test
  void a_passkey_is_offered_once_to_a_browser_that_can_have_one() {
    String offer = "/account/passkeys/offer?returnTo=" + ARTICLE.replace("/", "%2F");
    assertThat(signIn(browser, "/sign-in").header("location")).isEqualTo(ARTICLE + "#read-on");
    assertThat(signIn(browser, "/sign-in?passkeys=able").header("location")).isEqualTo(offer);

    Page page = browser.get(offer);
    assertThat(page.html().select("[data-when=off] a").attr("href"))
        .isEqualTo(ARTICLE + "#read-on");
    assertThat(
            browser.post("/account/passkeys/offer/refusal", "returnTo", ARTICLE).header("location"))
        .isEqualTo(ARTICLE + "#read-on");
    assertThat(signIn(browser, "/sign-in?passkeys=able").header("location"))
        .isEqualTo(ARTICLE + "#read-on");
  }

  @Test
  void nobody_who_has_a_passkey_is_offered_one() {
    add(device);

    assertThat(signIn(browser, "/sign-in?passkeys=able").header("location"))
        .isEqualTo(ARTICLE + "#read-on");
    assertThat(browser.get("/account/passkeys/offer").header("location")).isEqualTo("/");
  }

  @Test
  void an_answer_that_leads_elsewhere_leads_to_the_front_page() {
    add(device);
    Page used =
        new Browsing().postJson("/sign-in/passkey", device.get(asked(), "https://evil.example/"));

    assertThat(onward(used)).isEqualTo("/");
    assertThat(Map.of("cache", used.header("cache-control"))).containsEntry("cache", "no-store");
  }

  @Test
  void nu_finds_no_error_in_their_pages() throws Exception {
    String offer = browser.get("/account/passkeys/offer?returnTo=" + ARTICLE).body();
    String none = browser.get("/account/passkeys").body();
    add(device);
    assertThat(
            Nu.errors(
                Map.of(
                    "the offer",
                    offer,
                    "no passkeys",
                    none,
                    "a passkey",
                    browser.get("/account/passkeys").body(),
                    "its removal",
                    browser.get(removal()).body(),
                    "the way in",
                    new Browsing().get("/sign-in").body())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 36, 37, 60})
  void an_authenticators_data_cut_short_is_refused(int length) {
    add(device);
    JsonNode whole = json.readTree(device.get(asked(), "/"));
    String data = whole.get("authenticatorData").asString();
    String cut = data.substring(0, Math.min(length * 4 / 3, data.length() - 2));
    String sent = whole.toString().replace(data, cut.length() % 4 == 1 ? cut + "A" : cut);

    assertThat(new Browsing().postJson("/sign-in/passkey", sent).status()).isIn(400, 422);
  }
}
