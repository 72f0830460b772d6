package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;

/// Signing in by OpenID Connect providers: a real one, and one that misbehaves as it is told to.
class ProviderStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final String ARTICLE = MainJobStories.RUKLA;
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final int number = NUMBER.incrementAndGet();
  private final String subject = "subject-" + number;
  private final String email = "mia" + number + "@harbour.example";
  private final Browsing browser = ProviderNewsroom.browsing();
  private final UnrulyProvider unruly = ProviderNewsroom.UNRULY;
  private final JdbcClient sql = ProviderNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);

  private ReaderId enrol() {
    return ProviderNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Mia", "Berg", PASSWORD, Set.of(), false, false));
  }

  private static String departFor(String provider, Browsing with) {
    Page page = with.post("/sign-in/openid/" + provider, "returnTo", ARTICLE, "stay", "true");
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    String address = page.html().select("main a.button").attr("href");
    assertThat(page.header("Refresh")).isEqualTo("0; url=" + address);
    return address;
  }

  /// Goes to the unruly provider, is let in there, and comes back.
  private Page throughUnruly(Browsing with) {
    return with.get(back(departFor("unruly", with)));
  }

  private String back(String address) {
    return "/sign-in/openid/unruly/callback?code="
        + unruly.letIn(address)
        + "&state="
        + UnrulyProvider.fields(address.substring(address.indexOf('?') + 1)).get("state")
        + "&iss="
        + unruly.issuer();
  }

  private Page register(Browsing with, String... more) {
    var fields =
        new ArrayList<>(
            List.of(
                "firstName",
                "Mia",
                "lastName",
                "Berg",
                "birthDay",
                "9",
                "birthMonth",
                "2",
                "birthYear",
                "1980",
                "newsletters",
                "harbour-notes"));
    fields.addAll(List.of(more));
    return with.post("/sign-in/newcomer", fields.toArray(String[]::new));
  }

  private void isRefused(Page page, String words) {
    assertThat(page.html().select("h1").text()).as("status " + page.status()).contains(words);
    assertThat(page.html().select("main a.button").attr("href")).startsWith("/sign-in");
    assertThat(page.body()).doesNotContain("secret words");
    assertThat(browser.cookies()).doesNotContainKey(Visitors.SESSION_COOKIE);
  }

  @Test
  void a_stranger_becomes_a_reader_by_a_provider_and_is_back_at_the_paragraph() {
    ProviderNewsroom.REAL.knows("mia" + number, email, "Mia", "Berg");
    Page wall = browser.get(ARTICLE);
    assertThat(wall.html().select("button[formaction=/sign-in/openid/harbour]").text())
        .isEqualTo("Continue with Harbour");

    String address = departFor("harbour", browser);
    assertThat(UnrulyProvider.fields(address.substring(address.indexOf('?') + 1)))
        .containsKeys("state", "nonce", "code_challenge")
        .containsEntry("code_challenge_method", "S256")
        .doesNotContainKey("client_secret");
    Page back = browser.get(new ProviderVisit().signIn(address, "mia" + number));
    assertThat(back.header("Location")).isEqualTo("/sign-in/newcomer");

    Page form = browser.get("/sign-in/newcomer");
    assertThat(form.html().select("#firstName").val()).isEqualTo("Mia");
    assertThat(form.html().select("#email, #password")).isEmpty();
    assertThat(form.html().text()).contains(email);
    assertThat(register(browser).header("Location")).isEqualTo(ARTICLE + "#read-on");
    assertThat(browser.get(ARTICLE).html().select("#read-on")).isNotEmpty();
    assertThat(browser.get("/account").html().text()).contains(email, "confirmed");
    assertThat(post.to(email)).isEmpty();

    var another = ProviderNewsroom.browsing();
    Page again =
        another.get(new ProviderVisit().signIn(departFor("harbour", another), "mia" + number));
    assertThat(again.header("Location")).isEqualTo(ARTICLE + "#read-on");
    assertThat(another.get("/account").html().text()).contains(email);
  }

  @Test
  void the_form_of_a_newcomer_is_looked_through_like_any_other() {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    throughUnruly(browser);

    Page young =
        browser.post(
            "/sign-in/newcomer",
            "email",
            "somebody-else@harbour.example",
            "firstName",
            "<b>",
            "lastName",
            "Berg",
            "birthDay",
            "1",
            "birthMonth",
            "1",
            "birthYear",
            "2020");
    assertThat(young.status()).isEqualTo(422);
    assertThat(young.html().select("#problems a").eachAttr("href"))
        .containsExactly("#firstName", "#birthDay");

    register(browser, "email", "somebody-else@harbour.example");
    assertThat(browser.get("/account").html().text())
        .contains(email)
        .doesNotContain("somebody-else");
    assertThat(browser.get("/account").html().select("input[checked]").eachAttr("value"))
        .contains("harbour-notes");
    assertThat(
            sql.sql(
                    "SELECT count(*) FROM consents WHERE reader = (SELECT id FROM readers"
                        + " WHERE email = :email)")
                .param("email", email)
                .query(Long.class)
                .single())
        .isEqualTo(3);
    assertThat(register(browser).header("Location")).isEqualTo("/sign-in");
  }

  @Test
  void whoever_has_no_password_gets_in_by_none_and_may_set_one() {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    throughUnruly(browser);
    register(browser);

    for (String password : List.of("", "null", PASSWORD)) {
      Page refused =
          ProviderNewsroom.browsing().post("/sign-in", "email", email, "password", password);
      assertThat(refused.status()).isEqualTo(422);
    }
    var other = ProviderNewsroom.browsing();
    other.post("/reset", "email", email);
    String link = post.awaited(email).path("/reset/");
    assertThat(other.post(link, "password", PASSWORD).status()).isEqualTo(303);
    assertThat(
            ProviderNewsroom.browsing()
                .post("/sign-in", "email", email, "password", PASSWORD)
                .status())
        .isEqualTo(303);
  }

  @Test
  void a_known_address_is_linked_only_by_whoever_proves_the_account() {
    ReaderId reader = enrol();
    unruly.says("sub", subject, "email", email, "email_verified", true);

    assertThat(throughUnruly(browser).header("Location")).isEqualTo("/sign-in/newcomer");
    Page known = browser.get("/sign-in/newcomer");
    assertThat(known.html().select("h1").text()).isEqualTo("You already have an account");
    assertThat(browser.cookies()).doesNotContainKey(Visitors.SESSION_COOKIE);
    assertThat(register(browser).header("Location")).isEqualTo("/sign-in/newcomer");
    assertThat(browser.post("/sign-in/newcomer/linking").header("Location"))
        .isEqualTo("/sign-in/newcomer");
    assertThat(identities(reader)).isEmpty();

    String signIn = known.html().select("main a.button").attr("href");
    assertThat(signIn).isEqualTo("/sign-in?returnTo=%2Fsign-in%2Fnewcomer");
    browser.post("/sign-in", "email", email, "password", PASSWORD, "returnTo", "/sign-in/newcomer");
    Page linking = browser.get("/sign-in/newcomer");
    assertThat(linking.html().select("main form button").text()).isEqualTo("Link unruly");
    assertThat(browser.post("/sign-in/newcomer/linking").header("Location"))
        .isEqualTo(ARTICLE + "#read-on");

    assertThat(identities(reader)).hasSize(1);
    assertThat(post.last(email).purpose()).isEqualTo("provider-linked");
    assertThat(deeds(reader)).contains("readers.deed.provider-linked");
    var another = ProviderNewsroom.browsing();
    assertThat(throughUnruly(another).header("Location")).isEqualTo(ARTICLE + "#read-on");
    assertThat(another.get("/account").html().text()).contains(email);
  }

  private List<Map<String, @Nullable Object>> identities(ReaderId reader) {
    return sql.sql("SELECT id, issuer, subject FROM openid_identities WHERE reader = :reader")
        .param("reader", reader.value())
        .query()
        .listOfRows();
  }

  private List<String> deeds(ReaderId reader) {
    return sql.sql("SELECT deed FROM audit_trail WHERE subject = :reader ORDER BY id")
        .param("reader", reader.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void someone_elses_unconfirmed_registration_of_the_address_counts_for_nothing() {
    var hijacker = ProviderNewsroom.browsing();
    hijacker.post("/register", Registering.fields(email, "/"));
    unruly.says("sub", subject, "email", email, "email_verified", true);

    throughUnruly(browser);
    assertThat(browser.get("/sign-in/newcomer").html().select("#firstName")).isNotEmpty();
    register(browser);

    assertThat(browser.get("/account").html().text()).contains(email, "confirmed");
    assertThat(hijacker.get("/account").html().text()).contains("not confirmed yet");
    assertThat(
            ProviderNewsroom.browsing()
                .post("/sign-in", "email", email, "password", Registering.PASSWORD)
                .status())
        .isEqualTo(422);
    assertThat(hijacker.post(post.to(email).getFirst().path("/confirmations/")).status())
        .isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "missing"})
  void an_address_the_provider_does_not_vouch_for_leads_to_no_account(String verified) {
    ReaderId owner = enrol();
    if (verified.equals("false")) {
      unruly.says("sub", subject, "email", email, "email_verified", false);
    } else {
      unruly.says("sub", subject, "email", email);
    }
    throughUnruly(browser);

    Page form = browser.get("/sign-in/newcomer");
    assertThat(form.html().select("#email").val()).isEqualTo(email);
    assertThat(form.html().text()).doesNotContain("already have");
    Page known = register(browser, "email", email);
    assertThat(known.header("Location")).isEqualTo(ARTICLE + "#read-on");
    assertThat(browser.get("/account").html().text()).contains("not confirmed yet");
    assertThat(identities(owner)).isEmpty();
    assertThat(post.last(email).purpose()).isEqualTo("known");
  }

  @Test
  void an_address_nobody_vouches_for_is_confirmed_by_letter_and_by_whoever_has_the_identity() {
    unruly.says("sub", subject);
    throughUnruly(browser);
    register(browser, "email", email);
    String link = post.last(email).path("/confirmations/");

    var elsewhere = ProviderNewsroom.browsing();
    Page asked = elsewhere.get(link);
    assertThat(asked.html().select("main button, #password")).isEmpty();
    assertThat(asked.html().select("main a.button").attr("href")).isEqualTo("/sign-in");
    assertThat(elsewhere.post(link, "password", "").status()).isEqualTo(422);

    throughUnruly(elsewhere);
    assertThat(elsewhere.post(link).status()).isEqualTo(303);
    assertThat(elsewhere.get("/account").html().text()).contains(email).doesNotContain("not conf");
  }

  @Test
  void readers_link_and_unlink_in_their_account_but_never_the_last_way_in() {
    ReaderId reader = enrol();
    browser.post("/sign-in", "email", email, "password", PASSWORD);
    unruly.says("sub", subject, "email", "elsewhere@harbour.example", "email_verified", true);

    Page on = browser.post("/account/providers/unruly");
    Page back = browser.get(back(on.html().select("main a.button").attr("href")));
    assertThat(back.header("Location")).isEqualTo("/account#providers");
    assertThat(rows(reader))
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("email", "elsewhere@harbour.example")
                .containsEntry("provider", "unruly"));

    String id = String.valueOf(identities(reader).getFirst().get("id"));
    passwordGone(reader);
    browser.post("/account/providers/" + id + "/removal");
    assertThat(identities(reader)).hasSize(1);

    sql.sql("UPDATE readers SET password_hash = 'x' WHERE id = :id")
        .param("id", reader.value())
        .update();
    assertThat(browser.post("/account/providers/" + id + "/removal").header("Location"))
        .isEqualTo("/account#providers");
    assertThat(identities(reader)).isEmpty();
    assertThat(post.last(email).purpose()).isEqualTo("provider-unlinked");
    assertThat(deeds(reader)).contains("readers.deed.provider-unlinked");
  }

  private void passwordGone(ReaderId reader) {
    sql.sql("UPDATE readers SET password_hash = NULL WHERE id = :id")
        .param("id", reader.value())
        .update();
  }

  private static List<Map<String, @Nullable Object>> rows(ReaderId reader) {
    return ProviderNewsroom.parts(PersonalData.class).stream()
        .filter(each -> each.name().equals("providers"))
        .findFirst()
        .orElseThrow()
        .rows(reader)
        .rows();
  }

  @Test
  void ways_into_an_account_change_only_for_whoever_has_just_proved_it() {
    ReaderId reader = enrol();
    browser.post("/sign-in", "email", email, "password", PASSWORD);
    sql.sql("UPDATE sessions SET proved_at = proved_at - interval '11 minutes' WHERE reader = :id")
        .param("id", reader.value())
        .update();

    for (String path : List.of("/account/providers/unruly", "/account/providers/1/removal")) {
      assertThat(browser.post(path).header("Location"))
          .isEqualTo("/account/proof?returnTo=%2Faccount");
      assertThat(ProviderNewsroom.browsing().post(path).header("Location")).startsWith("/sign-in");
    }
  }

  @Test
  void an_identity_opens_one_account_and_a_link_begun_by_one_reader_serves_no_other() {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    throughUnruly(browser);
    register(browser);
    var other = ProviderNewsroom.browsing();
    String others = "other-" + email;
    ProviderNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(others, "Ben", "Two", PASSWORD, Set.of(), false, false));
    other.post("/sign-in", "email", others, "password", PASSWORD);

    Page on = other.post("/account/providers/unruly");
    Page taken = other.get(back(on.html().select("main a.button").attr("href")));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.html().select("main a.button").attr("href")).isEqualTo("/account#providers");

    on = other.post("/account/providers/unruly");
    other.post("/sign-out");
    assertThat(other.get(back(on.html().select("main a.button").attr("href"))).status())
        .isEqualTo(400);
  }

  @Test
  void whoever_turns_back_is_told_so_kindly_and_not_in_the_providers_words() {
    String state = state(departFor("unruly", browser));
    Page page =
        browser.get(
            "/sign-in/openid/unruly/callback?error=access_denied&error_description=%3Cb%3Esecret"
                + "%20words&state="
                + state);

    isRefused(page, "You are not signed in");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html().select("main a.button").attr("href")).contains("returnTo=");

    state = state(departFor("unruly", browser));
    page = browser.get("/sign-in/openid/unruly/callback?error=%0Ax%3Cb%3E&state=" + state);
    isRefused(page, "rely");
  }

  private static String state(String address) {
    return String.valueOf(
        UnrulyProvider.fields(address.substring(address.indexOf('?') + 1)).get("state"));
  }

  @Test
  void a_return_that_is_lost_replayed_late_or_anothers_opens_nothing() {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    String address = departFor("unruly", browser);
    String back = back(address);

    isRefused(ProviderNewsroom.browsing().get(back), "That way back");
    isRefused(browser.get(back.replace("/unruly/", "/harbour/")), "That way back");
    for (String state : List.of("", "x", "A".repeat(43), "%00")) {
      isRefused(
          browser.get("/sign-in/openid/unruly/callback?code=x&state=" + state), "That way back");
    }
    assertThat(browser.get(back).header("Location")).isEqualTo("/sign-in/newcomer");
    isRefused(browser.get(back), "That way back");

    back = back(departFor("unruly", browser));
    sql.sql("UPDATE openid_attempts SET expires_at = now() - interval '1 hour'").update();
    isRefused(browser.get(back), "That way back");
  }

  @Test
  void a_code_belongs_to_one_attempt() {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    var thief = ProviderNewsroom.browsing();
    String stolen = back(departFor("unruly", thief));
    String own = back(departFor("unruly", browser));
    String code = stolen.substring(stolen.indexOf("code=") + 5, stolen.indexOf("&state"));

    isRefused(browser.get(own.replaceFirst("code=[^&]+", "code=" + code)), "rely");
  }

  @Test
  void an_answer_in_anothers_name_is_not_taken() {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    isRefused(browser.get(back(departFor("unruly", browser)).replaceFirst("&iss=.*", "")), "rely");
    isRefused(
        browser.get(
            back(departFor("unruly", browser))
                .replaceFirst("&iss=.*", "&iss=" + ProviderNewsroom.REAL.issuer())),
        "rely");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonce",
        "no nonce",
        "audience",
        "issuer",
        "another client's too",
        "no subject",
        "expired",
        "from the future",
        "another key",
        "no signature",
        "secret as key",
        "other user"
      })
  void a_token_that_is_not_right_in_every_way_opens_nothing(String wrong) {
    unruly.says("sub", subject, "email", email, "email_verified", true);
    var now = Clock.systemUTC().instant();
    switch (wrong) {
      case "nonce" -> unruly.says("sub", subject, "nonce", "another");
      case "no nonce" -> unruly.says("sub", subject, "nonce", null);
      case "audience" -> unruly.says("sub", subject, "aud", "another-paper");
      case "issuer" -> unruly.says("sub", subject, "iss", "https://accounts.google.com");
      case "another client's too" ->
          unruly.says("sub", subject, "aud", List.of(UnrulyProvider.CLIENT, "another-paper"));
      case "no subject" -> unruly.says("sub", null);
      case "expired" ->
          unruly.says("sub", subject, "iat", now.minusSeconds(600), "exp", now.minusSeconds(120));
      case "from the future" -> unruly.says("sub", subject, "iat", now.plusSeconds(120));
      case "another key" -> unruly.signs(UnrulyProvider.Signing.ANOTHER_KEY);
      case "no signature" -> unruly.signs(UnrulyProvider.Signing.NONE);
      case "secret as key" -> unruly.signs(UnrulyProvider.Signing.SECRET);
      default -> unruly.saysMore("sub", "somebody else");
    }

    isRefused(throughUnruly(browser), "rely");
    assertThat(browser.get("/sign-in/newcomer").status()).isEqualTo(303);
  }

  @Test
  void clocks_may_differ_by_half_a_minute() {
    var now = Clock.systemUTC().instant();
    unruly.says("sub", subject, "iat", now.minusSeconds(600), "exp", now.minusSeconds(30));
    assertThat(throughUnruly(browser).header("Location")).isEqualTo("/sign-in/newcomer");
    unruly.says("sub", subject, "iat", now.plusSeconds(30));
    assertThat(throughUnruly(browser).header("Location")).isEqualTo("/sign-in/newcomer");
  }

  @Test
  void address_and_names_may_come_from_the_users_own_page() {
    unruly.says("sub", subject);
    unruly.saysMore("email", email, "email_verified", "true", "given_name", "Mia");
    throughUnruly(browser);

    Page form = browser.get("/sign-in/newcomer");
    assertThat(form.html().text()).contains(email);
    assertThat(form.html().select("#email")).isEmpty();
    assertThat(form.html().select("#firstName").val()).isEqualTo("Mia");
  }

  @Test
  void a_provider_that_is_down_is_said_to_be_and_found_again() {
    Page page = browser.post("/sign-in/openid/absent", "returnTo", ARTICLE);
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.header("Retry-After")).isEqualTo("30");
    isRefused(page, "absent can’t be reached just now");

    String address = departFor("unruly", browser);
    String back = back(address);
    unruly.down(true);
    isRefused(browser.get(back), "can’t be reached");
    unruly.down(false);
    assertThat(throughUnruly(browser).status()).isEqualTo(303);
  }

  @Test
  void a_provider_that_answers_by_a_form_is_let_through_and_nobody_else() {
    UnrulyProvider posting = ProviderNewsroom.POSTING;
    posting.says("sub", subject, "email", email, "email_verified", "true");
    String address = departFor("posting", browser);
    assertThat(address).contains("response_mode=form_post");
    String form =
        "state="
            + state(address)
            + "&code="
            + posting.letIn(address)
            + "&iss="
            + posting.issuer()
            + "&user=%7B%22name%22%3A%7B%22firstName%22%3A%22Mia%22%7D%7D";

    Page posted =
        ProviderNewsroom.browsing().postRaw("/sign-in/openid/posting/callback", form, "cross-site");
    assertThat(posted.status()).isEqualTo(303);
    assertThat(posted.header("Location"))
        .isEqualTo("/sign-in/openid/posting/callback?state=" + state(address));
    isRefused(ProviderNewsroom.browsing().get(posted.header("Location")), "That way back");
    assertThat(browser.get(posted.header("Location")).header("Location"))
        .isEqualTo("/sign-in/newcomer");
    assertThat(browser.get("/sign-in/newcomer").html().select("#firstName").val()).isEqualTo("Mia");

    for (String path :
        List.of(
            "/sign-in/openid/unruly/callback",
            "/sign-in/openid/posting",
            "/sign-in/openid/posting/callback/",
            "/sign-in/openid/x/../posting/callback",
            "/sign-in/newcomer")) {
      assertThat(browser.postRaw(path, form, "cross-site").status()).as(path).isIn(400, 403);
    }
    assertThat(
            browser
                .postRaw("/sign-in/openid/posting/callback", "user=%7B%5B", "cross-site")
                .status())
        .isEqualTo(303);
    String next = departFor("posting", browser);
    isRefused(
        browser.get(
            "/sign-in/openid/posting/callback?code="
                + posting.letIn(next)
                + "&state="
                + state(next)
                + "&iss="
                + posting.issuer()),
        "That way back");
  }

  @Test
  void nothing_is_known_of_a_provider_that_is_not_configured() {
    assertThat(browser.post("/sign-in/openid/nobody").status()).isEqualTo(404);
    assertThat(browser.get("/sign-in/openid/nobody/callback").status()).isEqualTo(404);
    assertThat(new Browsing().get("/sign-in").html().text()).doesNotContain("Continue with");
  }

  @Test
  void a_reader_who_is_gone_leaves_no_identity_behind() {
    ReaderId reader = enrol();
    browser.post("/sign-in", "email", email, "password", PASSWORD);
    unruly.says("sub", subject);
    Page on = browser.post("/account/providers/unruly");
    browser.get(back(on.html().select("main a.button").attr("href")));
    assertThat(identities(reader)).hasSize(1);

    sql.sql("DELETE FROM readers WHERE id = :id").param("id", reader.value()).update();
    assertThat(identities(reader)).isEmpty();
  }
}
