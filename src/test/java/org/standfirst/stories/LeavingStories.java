package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.PersonalRows;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;
import org.standfirst.readers.erasure.Erasure;
import org.standfirst.readers.erasure.Unconfirmed;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Readers ask to be deleted, think better of it or don't, and are erased.
class LeavingStories {
  private static final String ERASURE = "/account/erasure";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  /// In which file of the download there is what which table holds.
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("readers", "profile"),
          Map.entry("article_drafts", "drafts"),
          Map.entry("live_entry_drafts", "live-drafts"),
          Map.entry("reader_roles", "roles"),
          Map.entry("newsletter_choices", "newsletters"),
          Map.entry("restraints", "newsletter-pauses"),
          Map.entry("newsletter_departures", "newsletter-departures"),
          Map.entry("addressee_heirs", "newsletter-addresses"),
          Map.entry("newsletter_activity", "newsletter-signs"),
          Map.entry("list_readers", "newsletter-lists"),
          Map.entry("consents", "consents"),
          Map.entry("choices", "choices"),
          Map.entry("image_additions", "pictures"),
          Map.entry("sessions", "sessions"),
          Map.entry("link_tokens", "links"),
          Map.entry("letter_wishes", "letter-wishes"),
          Map.entry("codes", "codes"),
          Map.entry("address_changes", "addresses"),
          Map.entry("passkey_holders", "passkeys"),
          Map.entry("comments", "comments"),
          Map.entry("comment_ranks", "comments"),
          Map.entry("comment_changes", "comments"),
          Map.entry("comment_revisions", "comment-revisions"),
          Map.entry("commenters", "pseudonym"),
          Map.entry("comment_recommendations", "comment-recommendations"),
          Map.entry("discussion_visits", "discussion-visits"),
          Map.entry("user_credentials", "passkeys"),
          Map.entry("passkey_offers", "passkey-offers"),
          Map.entry("authenticators", "second-factor"),
          Map.entry("recovery_codes", "second-factor"),
          Map.entry("openid_identities", "providers"),
          Map.entry("openid_attempts", "provider-attempts"),
          Map.entry("downloads", "downloads"),
          Map.entry("leavings", "leaving"),
          Map.entry("desk_views", "desk-views"),
          Map.entry("history_keepers", "history-kept"),
          Map.entry("history", "history"),
          Map.entry("readings", "readings"));

  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final PersonalTraces rows = new PersonalTraces(sql);
  private final Keepsakes keepsakes = RunningNewsroom.part(Keepsakes.class);
  private final Someone anna = Someone.with();

  private static Page ask(Someone someone, String... fields) {
    return someone.browser.post(ERASURE, fields);
  }

  private static String account(Browsing browser) {
    return browser.get("/account").html().select("#leaving").text();
  }

  /// Their fourteen days are over.
  private void dayComes(ReaderId... readers) {
    for (ReaderId each : readers) {
      sql.sql("UPDATE leavings SET due_at = now() - interval '1 second' WHERE reader = :reader")
          .param("reader", each.value())
          .update();
    }
    RunningNewsroom.part(Erasure.class).eraseAll();
  }

  /// Whoever erases them: the newsroom does so by the clock, too.
  private void awaitErasure(ReaderId reader) {
    await().atMost(PATIENCE).until(() -> rows.of(reader).isEmpty());
  }

  @Test
  void whoever_leaves_is_signed_out_everywhere_and_can_come_back() {
    var other = new Browsing();
    anna.signIn(other, "/");
    anna.signIn("/");
    anna.browser.post("/account/newsletters", "newsletters", "harbour-notes");

    assertThat(ask(anna).header("location")).isEqualTo(ERASURE);
    assertThat(anna.browser.cookies()).doesNotContainKey(Visitors.SESSION_COOKIE);
    assertThat(anna.browser.get(ERASURE).html().text())
        .contains("You are signed out", "press “Keep my account”");
    assertThat(other.get("/account").status()).isEqualTo(303);
    assertThat(post.last(anna.email).purpose()).isEqualTo("leaving");
    assertThat(post.last(anna.email).text()).contains("sign in and press “Keep my account”");
    assertThat(newsletters()).isEmpty();

    assertThat(anna.signIn("/world/x").header("location"))
        .isEqualTo(ERASURE + "?returnTo=%2Fworld%2Fx");
    Page page = anna.browser.get(ERASURE + "?returnTo=%2Fworld%2Fx");
    assertThat(page.html().text()).contains("will be deleted on");
    RunningNewsroom.part(Erasure.class).eraseAll();
    assertThat(account(anna.browser)).contains("Keep my account");

    assertThat(
            anna.browser.post(ERASURE + "/withdrawal", "returnTo", "/world/x").header("location"))
        .isEqualTo("/world/x");
    assertThat(newsletters()).containsExactly("harbour-notes");
    assertThat(anna.signIn(new Browsing(), "/world/x").header("location")).isEqualTo("/world/x");
    assertThat(anna.deeds()).contains("readers.deed.leaving", "readers.deed.stayed");
  }

  private List<String> newsletters() {
    return sql.sql("SELECT newsletter FROM newsletter_choices WHERE reader = :reader")
        .param("reader", anna.id.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void whoever_has_an_authenticator_is_asked_for_it_first_and_then_shown_the_way_back() {
    anna.signIn("/");
    Page setUp = anna.browser.get("/account/second-factor");
    var authenticator = Authenticator.readFrom(setUp.html());
    anna.switchOn(authenticator, setUp);
    ask(anna);

    assertThat(anna.signIn("/world/x").header("location"))
        .isEqualTo("/sign-in/second-factor?returnTo=%2Fworld%2Fx");
    Document half = anna.browser.get(ERASURE).html();
    assertThat(half.select("main a[href=/sign-in]").text()).isEqualTo("Sign in");
    assertThat(anna.browser.get("/sign-in").header("location"))
        .startsWith("/sign-in/second-factor");
    Page in =
        anna.browser.post(
            "/sign-in/second-factor", "returnTo", "/world/x", "code", authenticator.code());

    assertThat(in.header("location")).isEqualTo(ERASURE + "?returnTo=%2Fworld%2Fx");
    Page page = anna.browser.get(ERASURE + "?returnTo=%2Fworld%2Fx");
    assertThat(page.html().select("main form button").text()).isEqualTo("Keep my account");
    anna.browser.post(ERASURE + "/withdrawal");
    assertThat(account(anna.browser)).contains("Delete my account");
  }

  @Test
  void a_registration_that_nobody_confirmed_is_deleted_at_once() {
    String email = Registering.freshAddress();
    var browser = new Browsing();
    browser.post("/register", Registering.fields(email, "/"));
    String link = post.awaited(email).path("/confirmations/");
    var reader = registered(email);
    assertThat(account(browser)).contains("deleted at once").doesNotContain("days");

    assertThat(browser.post(ERASURE).header("location")).isEqualTo(ERASURE + "/done");

    assertThat(browser.cookies()).doesNotContainKey(Visitors.SESSION_COOKIE);
    assertThat(browser.get(ERASURE + "/done").html().text())
        .contains("Your account is deleted", "You can register again");
    assertThat(rows.of(reader)).isEmpty();
    assertThat(browser.get(link).status()).isEqualTo(404);
    assertThat(browser.post(link).status()).isEqualTo(404);
    assertThat(browser.post("/register", Registering.fields(email, "/")).status()).isEqualTo(303);
    assertThat(account(browser)).contains("deleted at once");
  }

  private ReaderId registered(String email) {
    return new ReaderId(
        sql.sql("SELECT id FROM readers WHERE email = :email")
            .param("email", email)
            .query(Long.class)
            .single());
  }

  @Test
  void whoever_registered_an_address_is_signed_out_at_once_when_its_owner_is_erased() {
    anna.signIn("/");
    ask(anna);
    var browser = new Browsing();
    browser.post("/register", Registering.fields(anna.email, "/"));
    assertThat(isInvited(browser)).isFalse();

    dayComes(anna.id);
    awaitErasure(anna.id);

    assertThat(isInvited(browser)).isTrue();
    assertThat(rows.naming(anna.email)).isEmpty();
  }

  @Test
  void whoever_has_not_confirmed_for_thirty_days_is_signed_out_at_once() {
    String email = Registering.freshAddress();
    var browser = new Browsing();
    browser.post("/register", Registering.fields(email, "/"));
    ReaderId reader = registered(email);
    sql.sql("UPDATE readers SET made_at = made_at - interval '31 days' WHERE id = :reader")
        .param("reader", reader.value())
        .update();
    assertThat(isInvited(browser)).isFalse();

    assertThat(RunningNewsroom.part(Unconfirmed.class).forgetOld()).isPositive();

    assertThat(isInvited(browser)).isTrue();
    assertThat(rows.of(reader)).isEmpty();
  }

  private static boolean isInvited(Browsing browser) {
    return !browser.get(MainJobStories.RUKLA).html().select("#invitation").isEmpty();
  }

  @Test
  void what_others_would_miss_stays_without_the_name_or_goes_as_the_reader_chooses() {
    var ben = Someone.with();
    keepsakes.leave(anna.id, "Words that stay");
    keepsakes.leave(ben.id, "Words that go");
    anna.signIn("/");
    ben.signIn("/");
    assertThat(anna.browser.get("/account").html().select("#leaving [name=remaining]").val())
        .isEqualTo(Keepsakes.NAME);
    ask(anna, "remaining", Keepsakes.NAME);
    ask(ben);

    dayComes(anna.id, ben.id);

    awaitErasure(anna.id);
    awaitErasure(ben.id);
    assertThat(keepsakes.namesTo("Words that stay")).containsExactly("");
    assertThat(keepsakes.namesTo("Words that go")).isEmpty();
  }

  @Test
  void comments_stay_without_the_name_or_go_and_so_do_recommendations() {
    var ben = Someone.with();
    var other = Someone.with();
    for (Someone each : List.of(anna, ben, other)) {
      each.signIn("/");
    }
    Discussed article = Discussed.article("Somebody leaves a discussion", Access.OPEN);
    long stays = article.write(anna.browser, "Anna was here", 0);
    long goes = article.write(ben.browser, "Ben was here", 0);
    long answer = article.write(other.browser, "So you were", goes);
    for (Someone each : List.of(anna, ben)) {
      each.browser.post(article.action() + "/" + answer + "/recommendation");
    }
    ask(anna, "remaining", "comments");
    ask(ben);

    dayComes(anna.id, ben.id);
    awaitErasure(anna.id);
    awaitErasure(ben.id);

    var stranger = new Browsing();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          assertThat(article.shown(stranger, stays).select(".comment__words").text())
              .isEqualTo("Anna was here");
          assertThat(article.shown(stranger, stays).select(".comment__writer").text())
              .doesNotContain("Anna");
          assertThat(article.shown(stranger, goes).text()).doesNotContain("Ben");
          assertThat(article.shown(stranger, answer).text()).contains("So you were");
        });
    assertThat(
            sql.sql(
                    """
                    SELECT recommendations FROM comment_ranks AS ranks JOIN comments ON id = comment
                    WHERE ranks.article = :article AND comments.number = :number
                    """)
                .param("article", article.id().value())
                .param("number", answer)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            sql.sql("SELECT comments FROM discussions WHERE article = :article")
                .param("article", article.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void one_who_can_not_be_erased_holds_up_nobody_and_is_tried_again() {
    var ben = Someone.with();
    keepsakes.leaveWhatSticks(anna.id);
    anna.signIn("/");
    ben.signIn("/");
    ask(anna);
    dayComes(anna.id);
    ask(ben);

    dayComes(ben.id);

    awaitErasure(ben.id);
    assertThat(rows.of(anna.id)).contains("readers", "leavings", "consents");
    assertThat(anna.signIn("/").header("location")).startsWith(ERASURE);

    keepsakes.loosen(anna.id);
    dayComes(anna.id);
    awaitErasure(anna.id);
  }

  @Test
  void whoever_is_erased_is_in_no_row_of_any_table() {
    var full = new FullAccount(Someone.unmistakable("thessalonike"));
    ReaderId reader = full.owner.id;
    full.leave(full.use());
    String addressAsKept =
        sql.sql("SELECT email_mac FROM codes WHERE reader = :reader AND purpose = 'SIGN_IN'")
            .param("reader", reader.value())
            .query((row, number) -> String.valueOf(row.getString(1)))
            .single();
    assertThat(rows.of(reader)).isEqualTo(rows.belonging());
    assertThat(rows.naming(full.formerly)).contains("letters", "askings", "address_changes");
    assertThat(rows.naming(full.email)).contains("letters", "askings", "openid_newcomers");
    assertThat(rows.naming(addressAsKept)).contains("code_misses");
    assertThat(rows.naming(Long.toString(reader.value()))).contains("audit_trail");

    dayComes(reader);
    awaitErasure(reader);

    assertThat(rows.naming("thessalonike")).isEmpty();
    assertThat(rows.naming(addressAsKept)).isEmpty();
    assertThat(rows.naming(Long.toString(reader.value()))).containsExactly("audit_trail");
    assertThat(keepsakes.namesTo("Lovely, all of it")).containsExactly("");
    assertThat(full.owner.deeds()).endsWith("readers.deed.erased");
    assertThat(
            new Browsing()
                .post("/sign-in", "email", full.email, "password", Someone.PASSWORD)
                .status())
        .isEqualTo(422);
  }

  @Test
  void whatever_belongs_to_a_reader_is_in_the_download() {
    var full = new FullAccount(Someone.unmistakable("philippine"));
    full.leave(full.use());
    Set<String> tables = rows.belonging();
    tables.remove(Keepsakes.NAME);

    assertThat(tables).isEqualTo(FILES.keySet());
    Collection<PersonalData> kinds = RunningNewsroom.parts(PersonalData.class);
    assertThat(FILES.values())
        .allSatisfy(file ->
            assertThat(kinds)
                .filteredOn(each -> each.name().equals(file))
                .singleElement()
                .satisfies(each -> assertThat(each.rows(full.owner.id).rows()).isNotEmpty()));
    assertThat(kinds)
        .allSatisfy(each -> {
          PersonalRows found = each.rows(full.owner.id);
          assertThat(found.columns()).isNotEmpty().allMatch(column -> column.matches("[a-z0-9_]+"));
          assertThat(found.rows())
              .allSatisfy(
                  row -> assertThat(row.keySet()).containsExactlyElementsOf(found.columns()));
        });
    assertThat(letters(kinds, full.owner.id)).contains(full.formerly, full.email);
  }

  private static List<String> letters(Collection<PersonalData> kinds, ReaderId reader) {
    return kinds.stream()
        .filter(each -> each.name().equals("letters"))
        .flatMap(each -> each.rows(reader).rows().stream())
        .map(row -> String.valueOf(row.get("to")))
        .toList();
  }

  @Test
  void letters_to_an_address_they_have_moved_from_go_unless_it_is_anothers_by_now() {
    var ben = Someone.with();
    for (Someone each : List.of(anna, ben)) {
      each.signIn("/");
      each.browser.post("/account/address", "email", "new-" + each.email);
      String code = post.awaited("new-" + each.email).code();
      each.browser.post("/account/address/code", "code", code);
      assertThat(post.to(each.email)).hasSize(2);
    }
    var another = Someone.named(ben.email);
    ask(anna);
    ask(ben);

    dayComes(anna.id, ben.id);
    awaitErasure(anna.id);
    awaitErasure(ben.id);

    assertThat(rows.naming(anna.email)).isEmpty();
    assertThat(rows.naming("new-" + ben.email)).isEmpty();
    assertThat(post.to(ben.email)).hasSize(2);
    assertThat(another.signIn("/").status()).isEqualTo(303);
  }

  @Test
  void of_two_administrators_who_ask_at_once_one_is_refused_and_led_to_the_staff()
      throws Exception {
    List<Someone> both =
        List.of(Someone.waived(Role.ADMINISTRATOR), Someone.waived(Role.ADMINISTRATOR));
    List<Long> others = letAllOthersLeave(both);
    try {
      var turns = new ConcurrentLinkedQueue<>(both);
      List<String> answers = ReadersStories.atOnce(2, () -> ask(turns.remove()).header("location"));

      assertThat(answers).containsExactlyInAnyOrder(ERASURE, "/account#leaving");
      Someone refused =
          both.stream().filter(each -> isSignedIn(each.browser)).findFirst().orElseThrow();
      assertThat(refused.deeds()).doesNotContain("readers.deed.leaving");
      Document page = refused.browser.get("/account").html();
      assertThat(page.select("#leaving").text()).contains("only administrator");
      assertThat(page.select("#leaving form")).isEmpty();
      assertThat(page.select("#leaving a").attr("href")).isEqualTo("/newsroom/staff");
      assertThat(refused.browser.get("/newsroom/staff").status()).isEqualTo(200);
      assertThat(ask(refused).header("location")).isEqualTo("/account#leaving");
    } finally {
      sql.sql("DELETE FROM leavings WHERE reader = ANY (:others)")
          .param("others", others.toArray(Long[]::new))
          .update();
    }
  }

  private static boolean isSignedIn(Browsing browser) {
    return browser.get("/account").status() == 200;
  }

  private List<Long> letAllOthersLeave(List<Someone> but) {
    return sql.sql(
            """
            INSERT INTO leavings (reader, asked_at, due_at, newsletters, offers, remaining)
            SELECT reader, now(), now() + interval '1 year', '{}', false, '{}' FROM reader_roles
            WHERE role = 'ADMINISTRATOR' AND reader <> ALL (:but)
            ON CONFLICT DO NOTHING RETURNING reader
            """)
        .param("but", but.stream().map(each -> each.id.value()).toArray(Long[]::new))
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
