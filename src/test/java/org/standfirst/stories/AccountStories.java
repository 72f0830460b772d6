package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.PersonalData;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Staffing;
import org.standfirst.readers.Visitors;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.LegalDocuments;
import org.standfirst.stories.Browsing.Page;

/// What readers see and change of their own account: password, sessions, consents, history, and a
/// download of everything.
class AccountStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  private final LegalDocuments documents = RunningNewsroom.part(LegalDocuments.class);
  private final Browsing browser = new Browsing();
  private final String email = "account" + NUMBER.incrementAndGet() + "@readers.example";
  private final ReaderId reader = enrol();

  private ReaderId enrol() {
    return RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Wilhelmina", "Quist", PASSWORD, Set.of(), false, false));
  }

  private Page signIn(Browsing with) {
    return signIn(with, PASSWORD);
  }

  private Page signIn(Browsing with, String password) {
    return with.post("/sign-in", "email", email, "password", password, "returnTo", "/world/x");
  }

  /// An hour goes by in which nobody proves who they are.
  private void anHourPasses() {
    sql.sql("UPDATE sessions SET proved_at = proved_at - interval '1 hour' WHERE reader = :reader")
        .param("reader", reader.value())
        .update();
  }

  private Document account() {
    return browser.get("/account").html();
  }

  private String token() {
    return browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, "");
  }

  @Test
  void the_page_leads_to_its_headings_and_each_part_has_its_place() {
    signIn(browser);

    Document page = account();
    assertThat(page.select(".account__contents a").eachAttr("href"))
        .containsExactly("#profile", "#security", "#newsletters", "#reading", "#privacy");
    assertThat(page.select(".account__place").eachAttr("id"))
        .containsExactly("profile", "security", "newsletters", "reading", "privacy");
    assertThat(page.select(".account__part").eachAttr("id"))
        .contains(
            "name",
            "password",
            "sessions",
            "letters",
            "history",
            "consents",
            "download",
            "leaving");
    for (Element part : page.select(".account__part")) {
      assertThat(part.id()).isNotEmpty();
      assertThat(part.select("> h3").eachAttr("id")).containsExactly(part.attr("aria-labelledby"));
      assertThat(part.select("h2")).isEmpty();
    }
    assertThat(page.select("#profile").text().split(email, -1)).hasSize(2);
    assertThat(page.select("#address").text()).contains(email + ", confirmed");
    browser.cookies().put("standfirst-notice", "readers.account.saved.nonsense");
    assertThat(browser.get("/account").html().select("[role=status]")).isEmpty();
    browser.cookies().put("standfirst-notice", "readers.sign-in.title");
    assertThat(browser.get("/account").html().select("[role=status]")).isEmpty();
  }

  @Test
  void the_password_is_changed_with_the_old_one() {
    signIn(browser);
    var other = new Browsing();
    signIn(other);
    anHourPasses();
    String before = token();

    Page mistaken =
        browser.post(
            "/account/password", "oldPassword", "Wrong7x-light", "newPassword", "Quay18street");
    assertThat(mistaken.status()).isEqualTo(422);
    assertThat(mistaken.html().select("#problems a").eachAttr("href"))
        .containsExactly("#oldPassword");
    Page common =
        browser.post("/account/password", "oldPassword", PASSWORD, "newPassword", "Password1");
    assertThat(common.status()).isEqualTo(422);
    assertThat(common.html().select("#newPassword-error")).hasSize(1);
    assertThat(common.body()).doesNotContain("Password1", PASSWORD);

    Page changed =
        browser.post("/account/password", "oldPassword", PASSWORD, "newPassword", "Quay18street");
    assertThat(changed.header("location")).isEqualTo("/account#password");
    assertThat(token()).isNotEqualTo(before);
    assertThat(account().text()).contains(email);
    assertThat(other.get("/account").status()).isEqualTo(303);
    var thief = new Browsing();
    thief.cookies().put(Visitors.SESSION_COOKIE, before);
    assertThat(thief.get("/account").status()).isEqualTo(303);
    assertThat(signIn(new Browsing()).status()).isEqualTo(422);
    assertThat(signIn(new Browsing(), "Quay18street").status()).isEqualTo(303);
    assertThat(post.last(email).purpose()).isEqualTo("password-changed");
    assertThat(post.last(email).path("/reset")).isEqualTo("/reset");
    assertThat(deeds()).contains("readers.deed.password-changed");
  }

  private List<String> deeds() {
    return sql.sql("SELECT deed FROM audit_trail WHERE subject = :reader ORDER BY id")
        .param("reader", reader.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void whoever_has_just_signed_in_needs_no_old_password_and_all_others_are_asked_for_proof() {
    signIn(browser);
    assertThat(account().select("#oldPassword")).isEmpty();
    anHourPasses();

    assertThat(account().select("#oldPassword")).hasSize(1);
    for (String path : List.of("/account/password", "/account/downloads", "/account/erasure")) {
      assertThat(browser.post(path, "newPassword", "Quay18street").header("location"))
          .isEqualTo("/account/proof?returnTo=%2Faccount");
    }
    signIn(browser);
    assertThat(browser.post("/account/password", "newPassword", "Quay18street").status())
        .isEqualTo(303);
    assertThat(signIn(new Browsing(), "Quay18street").status()).isEqualTo(303);
  }

  @Test
  void an_account_without_a_password_can_be_given_one() {
    signIn(browser);
    sql.sql("UPDATE readers SET password_hash = '' WHERE id = :id")
        .param("id", reader.value())
        .update();
    assertThat(account().text()).contains("You have no password yet");

    browser.post("/account/password", "newPassword", "Quay18street");
    assertThat(signIn(new Browsing(), "Quay18street").status()).isEqualTo(303);
  }

  @Test
  void sessions_say_where_and_how_and_all_others_end_at_one_press() {
    var first = new Browsing();
    var second = new Browsing();
    signIn(first);
    signIn(second);
    signIn(browser);

    List<String> list = account().select("#sessions li").eachText();
    assertThat(list).hasSize(3);
    assertThat(list.getFirst()).contains("This browser", "Signed in by password", "local network");
    assertThat(list.getLast()).doesNotContain("This browser").contains("Last seen");
    browser.post("/account/sessions/ending");

    assertThat(first.get("/account").status()).isEqualTo(303);
    assertThat(second.get("/account").status()).isEqualTo(303);
    assertThat(account().select("#sessions li")).hasSize(1);
  }

  @Test
  void consents_lead_to_the_very_words_and_choices_are_written_down() {
    signIn(browser);
    browser.post("/account/newsletters", "newsletters", "harbour-notes");
    browser.post("/account/newsletters", "optOut", "true");

    Document page = account();
    assertThat(page.select("#consents > ul a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(
            documents.all().stream().map(LegalDocument::versionPath).toList());
    assertThat(page.select("#consents details").text())
        .contains("Harbour Notes: wanted", "Harbour Notes: no longer wanted");
    Page old = browser.get("/legal/terms/1");
    assertThat(old.status()).isEqualTo(200);
    assertThat(old.html().text()).contains("no longer in force", "Version 1");
    assertThat(old.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(browser.get("/legal/terms/99").status()).isEqualTo(404);
  }

  @Test
  void the_page_shows_the_latest_choices_and_says_so_and_the_download_holds_all() {
    signIn(browser);
    sql.sql(
            """
            INSERT INTO choices (reader, choice, allowed, form, place, chosen_at)
            SELECT :reader, 'offers', n % 2 = 0, 'ACCOUNT', '', now() FROM generate_series(1, 50) AS n
            """)
        .param("reader", reader.value())
        .update();
    assertThat(account().select("#consents details li")).hasSize(50);
    assertThat(account().select("#consents").text()).doesNotContain("These are the latest");

    browser.post("/account/newsletters", "newsletters", "harbour-notes");

    assertThat(account().select("#consents details li")).hasSize(50);
    assertThat(account().select("#consents details").text()).contains("Harbour Notes: wanted");
    assertThat(account().select("#consents details").text())
        .contains("These are the latest 50. Your download holds all of them.");
    assertThat(RunningNewsroom.parts(PersonalData.class))
        .filteredOn(each -> each.name().equals("choices"))
        .singleElement()
        .satisfies(each -> assertThat(each.rows(reader).rows()).hasSizeGreaterThan(50));
  }

  @Test
  void a_new_version_is_asked_about_at_the_next_sign_in_and_bars_nothing() {
    String inForce = documents.all().getFirst().version();
    sql.sql(
            """
            INSERT INTO consents (reader, document, version, wording_sha256, agreed_at, form, place)
            VALUES (:reader, 'terms', '1', '', now(), 'REGISTRATION', '')
            """)
        .param("reader", reader.value())
        .update();
    assertThat(signIn(browser).header("location"))
        .isEqualTo("/account/terms?returnTo=%2Fworld%2Fx");
    Page asking = browser.get("/account/terms?returnTo=%2Fworld%2Fx");
    assertThat(asking.html().select(".terms__change h2").eachText())
        .containsExactly("Terms of use");
    assertThat(asking.html().select("a[href='/world/x']")).hasSize(1);
    assertThat(asking.html().select("a[href='/account#leaving']")).hasSize(1);
    assertThat(browser.get(MainJobStories.RUKLA).body()).contains("Geoană");

    assertThat(
            browser
                .post("/account/terms", "returnTo", "/world/x", "shown", "terms:1")
                .header("location"))
        .isEqualTo("/account/terms?returnTo=%2Fworld%2Fx");
    assertThat(
            browser
                .post("/account/terms", "returnTo", "/world/x", "shown", "terms:" + inForce)
                .header("location"))
        .isEqualTo("/world/x");
    assertThat(signIn(browser).header("location")).isEqualTo("/world/x");
    assertThat(account().select("#consents").text()).contains("when we asked about a new version");
  }

  @Test
  void the_history_is_off_until_it_is_asked_for_and_gone_when_it_is_not_wanted() {
    signIn(browser);
    browser.get(MainJobStories.RUKLA);
    assertThat(account().select("#history li")).isEmpty();

    browser.post("/account/history", "keep", "true");
    browser.get(MainJobStories.RUKLA);
    awaitHistory(1);
    String path = account().select("#history li a").attr("href");
    assertThat(path).isEqualTo(MainJobStories.RUKLA);
    assertThat(browser.get("/account/history").html().select("li .account__item a")).hasSize(1);
    var stranger = new Browsing();
    assertThat(stranger.get("/account/history").status()).isEqualTo(303);

    browser.post(account().select("#history li form").attr("action"));
    assertThat(account().select("#history li")).isEmpty();
    browser.get(MainJobStories.RUKLA);
    awaitHistory(1);
    browser.post("/account/history", "keep", "false");
    assertThat(account().select("#history").text()).contains("We do not remember");
    assertThat(
            sql.sql("SELECT count(*) FROM history WHERE reader = :reader")
                .param("reader", reader.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private void awaitHistory(int lines) {
    await().atMost(PATIENCE).until(() -> account().select("#history li").size() == lines);
  }

  @Test
  void everything_is_made_in_the_background_and_fetched_by_its_reader_alone() throws Exception {
    signIn(browser);
    browser.post("/account/history", "keep", "true");
    browser.post("/account/newsletters", "newsletters", "harbour-notes");
    browser.post("/account/profile", "firstName", "Wilhelmina", "lastName", "Quist");

    assertThat(browser.post("/account/downloads").header("location"))
        .isEqualTo("/account#download");
    await().atMost(PATIENCE).until(() -> !post.to(email).isEmpty());
    String path = post.last(email).path("/account/downloads/");
    assertThat(account().select("#download").text()).contains("One was made on");

    assertThat(new Browsing().get(path).header("location")).startsWith("/sign-in?returnTo=");
    assertThat(Registering.pendingReader().get(path).status()).isEqualTo(404);
    Map<String, String> files = unzipped(path);
    assertThat(files)
        .containsKeys(
            "about.txt",
            "profile.json",
            "profile.csv",
            "consents.json",
            "choices.csv",
            "newsletters.csv",
            "sessions.json",
            "letters.json",
            "readings.csv",
            "history.json",
            "audit.json",
            "downloads.json");
    assertThat(files.get("profile.json")).contains(email, "Wilhelmina");
    assertThat(files.get("newsletters.csv")).contains("harbour-notes");
    assertThat(files.get("passkeys.csv"))
        .as("names stand on top where there is nothing below")
        .isEqualTo("\uFEFFlabel,made,last_used,synced\r\n");
    assertThat(files.get("codes.csv"))
        .isEqualTo("\uFEFFpurpose,made_at,expires_at,tries,spent_at\r\n");
    assertThat(files.get("audit.json")).contains("readers.deed.signed-in");
    assertThat(String.join("", files.values()))
        .doesNotContain("argon2", token(), "token_sha256", "password_hash");
  }

  @Test
  void whoever_asks_for_everything_too_often_is_told_how_long_to_wait() {
    signIn(browser);
    browser.post("/account/downloads");
    browser.post("/account/downloads");

    Page later = browser.post("/account/downloads");

    assertThat(later.status()).isEqualTo(429);
    assertThat(Integer.parseInt(later.header("Retry-After"))).isPositive();
    assertThat(later.html().select("#download [role=alert]").text())
        .contains("written to you a few times", "Please wait");
    assertThat(later.html().select("[role=status]")).isEmpty();
  }

  private Map<String, String> unzipped(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(RunningNewsroom.address() + path))
                    .header("Cookie", Visitors.SESSION_COOKIE + "=" + token())
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-disposition").orElse(""))
        .contains("attachment", "everything.zip");
    assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
    Map<String, String> files = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        entry = zip.getNextEntry();
      }
    }
    return files;
  }
}
