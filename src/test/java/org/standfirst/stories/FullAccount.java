package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Desk;
import org.standfirst.media.Photographs;
import org.standfirst.readers.Role;
import org.standfirst.readers.people.Appointments;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Someone who does everything that can be done with an account, so that each table that holds
/// readers' rows has one of theirs. What can't be done here, for want of a provider, is put in.
final class FullAccount {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
  private final Post post = new Post(sql);
  final Someone owner;
  final String formerly;
  final String email;

  FullAccount(Someone owner) {
    this.owner = owner;
    this.formerly = owner.email;
    this.email = "moved-" + owner.email;
  }

  /// Uses it in every way.
  ///
  /// @return what it takes from now on to sign in
  Authenticator use() {
    owner.signIn("/");
    agree();
    read();
    owner.browser.post("/account/passkeys/offer/refusal");
    makePasskey();
    owner.browser.post("/account/downloads");
    await().atMost(PATIENCE).until(() -> purposes(formerly).contains("download-ready"));
    mistakeCode(formerly);
    move();
    mistakeCode(email);
    Page page = owner.browser.get("/account/second-factor");
    var authenticator = Authenticator.readFrom(page.html());
    owner.switchOn(authenticator, page);
    RunningNewsroom.part(Appointments.class).add(owner.id, Set.of(Role.REPORTER));
    keepView();
    keepDraft();
    addPicture();
    RunningNewsroom.part(Keepsakes.class).leave(owner.id, "Lovely, all of it");
    new Browsing().post("/register", Registering.fields(email.toUpperCase(Locale.ROOT), "/"));
    comeByProviders();
    wishForLetter();
    getNewsletters();
    haveNewsletterComeBack();
    takePart();
    return authenticator;
  }

  /// What they do in the newsroom beside their work, which is the paper's.
  private void keepView() {
    sql.sql(
            "INSERT INTO desk_views (owner, name, path) VALUES (:owner, 'Mine', '/newsroom/articles')")
        .param("owner", owner.id.value())
        .update();
  }

  private void takePart() {
    Discussed article = Discussed.article("Everything is discussed", Access.OPEN);
    long number = article.write(owner.browser, "A word of their own", 0);
    owner.browser.post(article.action() + "/" + number + "/edition", "text", "Another word");
    Someone other = Someone.with();
    other.signIn("/");
    long answer = article.write(other.browser, "An answer", number);
    owner.browser.post(article.action() + "/" + answer + "/recommendation");
    owner.browser.post("/discussions/" + article.id().value() + "/visit", "numbers", "1");
    owner.browser.post(
        "/account/comments/name",
        "by",
        "pseudonym",
        "pseudonym",
        "Owl " + Math.floorMod(owner.id.value(), 100_000));
  }

  private void addPicture() {
    byte[] file = Photographs.jpeg(200, 100 + Math.floorMod(owner.id.value(), 400));
    Page added = owner.browser.upload("/newsroom/media", Map.of("net.jpg", file));
    assertThat(added.header("location")).matches("/newsroom/media/[0-9]+");
  }

  private void agree() {
    List<String> fields = new ArrayList<>();
    for (String shown :
        owner.browser.get("/account/terms").html().select("[name=shown]").eachAttr("value")) {
      fields.add("shown");
      fields.add(shown);
    }
    owner.browser.post("/account/terms", fields.toArray(String[]::new));
  }

  private void read() {
    owner.browser.post("/account/history", "keep", "true");
    owner.browser.get(Paths.withAccess("premium").getFirst());
    await()
        .atMost(PATIENCE)
        .until(() -> !owner.browser.get("/account").html().select("#history li").isEmpty());
  }

  private void makePasskey() {
    String options = owner.browser.postJson("/account/passkeys/challenges", "{}").body();
    var device = new SoftAuthenticator(RunningNewsroom.address());
    Page made = owner.browser.postJson("/account/passkeys", device.create(options, "Phone", ""));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
  }

  private void mistakeCode(String address) {
    var elsewhere = new Browsing();
    String place = elsewhere.post("/sign-in/code", "email", address).header("location");
    await().atMost(PATIENCE).until(() -> purposes(address).contains("sign-in"));
    String code = post.last(address).code();
    Page mistaken = elsewhere.post(place, "code", code.equals("111 111") ? "222 222" : "111 111");
    assertThat(mistaken.status()).isEqualTo(422);
  }

  private List<String> purposes(String address) {
    return post.to(address).stream().map(Post.Letter::purpose).toList();
  }

  private void move() {
    owner.browser.post("/account/address", "email", email);
    Page moved = owner.browser.post("/account/address/code", "code", post.awaited(email).code());
    assertThat(moved.header("location")).isEqualTo("/account#address");
  }

  /// What they had typed in the newsroom and not saved.
  private void keepDraft() {
    sql.sql(
            """
            INSERT INTO article_drafts (article, writer, version, live_version, manuscript, kept_at)
            SELECT min(id), :reader, 0, 1, '{"words": {"headline": "By Quist", "body": ""}}', now()
            FROM articles
            """)
        .param("reader", owner.id.value())
        .update();
    long article = RunningNewsroom.part(Desk.class).begin("city", "en").value();
    sql.sql("INSERT INTO live_coverages (article, started_at) VALUES (:article, now())")
        .param("article", article)
        .update();
    sql.sql(
            """
            INSERT INTO live_entry_drafts
              (article, entry, writer, version, headline, body, key_event, kept_at)
            VALUES (:article, 0, :reader, 0, 'By Quist', '', false, now())
            """)
        .param("article", article)
        .param("reader", owner.id.value())
        .update();
  }

  private void comeByProviders() {
    sql.sql(
            """
            INSERT INTO openid_identities (issuer, subject, reader, provider, email, linked_at)
            VALUES ('https://harbour.example', :subject, :reader, 'harbour', :email, now())
            """)
        .param("subject", "subject of " + owner.id.value())
        .param("reader", owner.id.value())
        .param("email", email)
        .update();
    sql.sql(
            """
            INSERT INTO openid_attempts (state_sha256, browser_sha256, provider, return_to, lasting,
              reader, expires_at)
            VALUES (decode(md5(:email), 'hex'), '', 'harbour', '/account', false, :reader,
              now() + interval '20 minutes')
            """)
        .param("email", email)
        .param("reader", owner.id.value())
        .update();
    sql.sql(
            """
            INSERT INTO openid_newcomers (browser_sha256, provider, issuer, subject, email, verified,
              first_name, last_name, return_to, lasting, expires_at)
            VALUES (decode(md5(:email), 'hex'), 'harbour', 'https://harbour.example', 'another', :email,
              true, 'Thessa', 'Quist', '/', false, now() + interval '20 minutes')
            """)
        .param("email", email)
        .update();
  }

  /// For a letter that is to be written tomorrow: others are before one can look.
  private void wishForLetter() {
    sql.sql(
            """
            INSERT INTO letter_wishes (purpose, email, reader, wished_at, due_at)
            VALUES ('NEW_PASSWORD', :email, :reader, now(), now() + interval '1 day')
            """)
        .param("email", email)
        .param("reader", owner.id.value())
        .update();
  }

  /// As if they had got some for a while.
  private void getNewsletters() {
    owner.browser.post("/account/newsletters", "newsletters", "long-evening");
    owner.browser.post("/account/newsletters/pauses");
    for (String row :
        List.of(
            "newsletter_departures (reader, newsletter, reason, departed_at) VALUES (:reader, 'long-evening', 'link', now())",
            "addressee_heirs (addressee, reader, since) VALUES (:reader + 1000000000000, :reader, now())",
            "newsletter_activity (reader, opened_at) VALUES (:reader, now())")) {
      sql.sql("INSERT INTO " + row).param("reader", owner.id.value()).update();
    }
    sql.sql(
            """
            WITH list AS (
              INSERT INTO subscriber_lists
                (file_name, bytes, charset, delimiter, headed, made_at, state, finished_at)
              VALUES ('old.csv', 0, 'UTF-8', ',', true, now(), 'done', now()) RETURNING id),
            refused AS (
              INSERT INTO refused_rows (list, line, address, reason)
              SELECT id, 1, upper(:email), 'newsletters.imports.refused.left' FROM list)
            INSERT INTO list_readers (list, reader, consent)
            SELECT id, :reader, 'Ticked a box' FROM list
            """)
        .param("email", email)
        .param("reader", owner.id.value())
        .update();
  }

  /// From where nothing goes by now.
  private void haveNewsletterComeBack() {
    sql.sql(
            """
            WITH sent AS (
              INSERT INTO issues (newsletter, slug, made_at)
              SELECT min(id), 'back-' || translate(md5(:email), '0123456789', 'ghijklmnop'), now()
              FROM newsletters RETURNING id),
            gone AS (
              INSERT INTO deliveries (issue, reader, address, kind, due_at, return_words)
              SELECT id, :reader, :email, 'reader', now(), :email || ' is unknown' FROM sent
              RETURNING id)
            INSERT INTO returns (digest, came_at, way, kind, address, delivery, proven, words)
            SELECT decode(md5(:email), 'hex'), now(), 'mailbox', 'hard', :email, id, true,
              :email || ' is unknown' FROM gone
            """)
        .param("reader", owner.id.value())
        .param("email", email)
        .update();
    sql.sql(
            """
            INSERT INTO suppressions (address, reason, made_at) VALUES (:email, 'bounced', now())
            """)
        .param("email", email)
        .update();
  }

  /// Asks to be deleted, comes back through the second factor, leaves it at that, and wants a
  /// newsletter none the less.
  void leave(Authenticator authenticator) {
    Page asked = owner.browser.post("/account/erasure", "remaining", Keepsakes.NAME);
    assertThat(asked.header("location")).isEqualTo("/account/erasure");
    var back = new Browsing();
    back.post("/sign-in", "email", email, "password", Someone.PASSWORD);
    owner.timePasses();
    back.post("/sign-in/second-factor", "code", authenticator.code());
    back.post("/account/newsletters", "newsletters", "harbour-notes");
  }
}
