package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// Other programs are called when articles change.
class WebhookStories {
  private static final String HOOKS = "/newsroom/webhooks";
  private static final String[] ALL = {
    "article.published", "article.updated", "article.unpublished"
  };
  private final Someone elena = Someone.waived(Role.ADMINISTRATOR);
  private final Receiver receiver;
  private final Desk desk = RunningNewsroom.part(Desk.class);
  private String secret = "";
  private String path = "";

  WebhookStories() throws Exception {
    receiver = new Receiver();
  }

  @AfterEach
  void noMoreCalls() {
    if (!path.isEmpty()) {
      elena.browser.post(path + "/removal");
    }
    receiver.close();
  }

  private Page make(String address, String... occasions) {
    String[] fields = new String[2 + 2 * occasions.length];
    fields[0] = "address";
    fields[1] = address;
    for (int i = 0; i < occasions.length; i++) {
      fields[2 + 2 * i] = "occasions";
      fields[3 + 2 * i] = occasions[i];
    }
    return elena.browser.post(HOOKS, fields);
  }

  /// Where the page of a webhook is that calls nobody real, and has called once.
  static String made(Someone administrator) {
    Page made =
        administrator.browser.post(
            HOOKS, "address", "https://hooks.example/paper", "occasions", ALL[0]);
    String path = made.html().select(".newsroom__part a.button").attr("href");
    administrator.browser.post(path + "/tests");
    return path;
  }

  private void open(String... occasions) {
    Page made = make(receiver.address(), occasions);
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    secret = made.html().select("code.secret").text();
    path = made.html().select(".newsroom__part a.button").attr("href");
  }

  private Filing.Filed file(String headline) {
    return (Filing.Filed) desk.file(copy(headline));
  }

  private static Copy copy(String headline) {
    return new Copy(
        new Copy.Words(headline, "A call.", "", "<p>Before.</p><p>Behind the wall.</p>", "en"),
        new Copy.Origin("", "", List.of()),
        new Copy.Place("city", List.of(), Access.PREMIUM),
        null,
        new Copy.Timing.Now());
  }

  private String signature(Receiver.Heard heard) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed = heard.id() + "." + heard.timestamp() + "." + heard.body();
    byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(signature);
  }

  @Test
  void what_is_published_changed_and_taken_out_is_told_signed_and_without_a_body()
      throws Exception {
    open(ALL);
    Filing.Filed filed = file("Told to others");
    Receiver.Heard published = receiver.next();
    desk.update(filed.id(), copy("Told to others again"));
    Receiver.Heard updated = receiver.next();
    desk.withdraw(filed.id());
    Receiver.Heard unpublished = receiver.next();

    for (Receiver.Heard each : List.of(published, updated, unpublished)) {
      assertThat(each.signature()).isEqualTo(signature(each));
      assertThat(each.json().at("/data/article/id").asLong()).isEqualTo(filed.id().value());
      assertThat(each.json().at("/data/article/url").asString()).endsWith(filed.path());
      assertThat(each.body()).doesNotContain("Behind the wall", "Before.");
      String type = each.json().at("/type").asString();
      assertThat(Described.read().webhook(type).validate(each.body(), InputFormat.JSON)).isEmpty();
    }
    assertThat(published.json().at("/type").asString()).isEqualTo("article.published");
    assertThat(published.json().at("/data/article/headline").asString())
        .isEqualTo("Told to others");
    assertThat(updated.json().at("/type").asString()).isEqualTo("article.updated");
    assertThat(updated.json().at("/data/article/headline").asString())
        .isEqualTo("Told to others again");
    assertThat(unpublished.json().at("/type").asString()).isEqualTo("article.unpublished");
    assertThat(List.of(published.id(), updated.id(), unpublished.id())).doesNotHaveDuplicates();
  }

  @Test
  void nobody_is_told_of_drafts_nor_of_what_was_taken_back() throws Exception {
    open(ALL);
    Copy copy = copy("Only a draft");
    desk.file(new Copy(copy.words(), copy.origin(), copy.place(), null, new Copy.Timing.Draft()));
    var transaction =
        new TransactionTemplate(RunningNewsroom.part(PlatformTransactionManager.class));
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              file("Taken back");
              throw new IllegalStateException("taken back");
            }))
        .hasMessage("taken back");

    file("Published after all");

    assertThat(receiver.next().body()).contains("Published after all");
    assertThat(receiver.isSilent()).isTrue();
  }

  @Test
  void a_webhook_calls_on_its_own_occasions_and_only_while_it_is_on() throws Exception {
    open("article.unpublished");
    Filing.Filed filed = file("Published in silence");
    desk.withdraw(filed.id());
    assertThat(receiver.next().json().at("/type").asString()).isEqualTo("article.unpublished");

    elena.browser.post(path, "occasions", "article.published");
    file("While it is off");
    assertThat(elena.browser.post(path, "occasions", "article.published", "on", "true").status())
        .isEqualTo(303);
    file("While it is on");
    assertThat(receiver.next().body()).contains("While it is on");
    assertThat(receiver.isSilent()).isTrue();
    assertThat(elena.browser.post(path, "on", "true").status()).isEqualTo(422);
    assertThat(elena.deeds())
        .contains("articles.deed.webhook-made", "articles.deed.webhook-changed");
  }

  @Test
  void a_call_that_fails_is_made_again_with_the_same_number() throws Exception {
    open(ALL);
    receiver.answer(503);
    file("Not heard at first");
    Receiver.Heard first = receiver.next();
    receiver.answer(200);

    Receiver.Heard second = receiver.next();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.signature()).isEqualTo(signature(second));
  }

  @Test
  void a_redirect_is_not_followed_and_a_test_shows_what_was_answered() throws Exception {
    open(ALL);
    receiver.answer(307);
    assertThat(elena.browser.post(path + "/tests").header("location")).isEqualTo(path);
    Receiver.Heard test = receiver.next();
    assertThat(Described.read().webhook("webhook.test").validate(test.body(), InputFormat.JSON))
        .isEmpty();

    awaitState("waiting", 307);
    assertThat(receiver.isSilent()).isTrue();
    Page page = elena.browser.get(path);
    assertThat(page.html().select("tbody tr").text()).contains("Waits", "Status 307 after", "ms");
    assertThat(page.body()).doesNotContain(secret);
    assertThat(elena.browser.get(HOOKS).html().select("tbody tr").text())
        .contains(receiver.address());
  }

  @Test
  void whoever_answers_gone_is_not_called_with_that_again() throws Exception {
    open(ALL);
    receiver.answer(410);
    file("For nobody any more");
    receiver.next();
    awaitState("given_up", 410);
  }

  private void awaitState(String state, int status) {
    await("a call is " + state).atMost(Duration.ofSeconds(30)).until(() -> isThere(state, status));
  }

  private boolean isThere(String state, int status) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql(
            """
            SELECT EXISTS (SELECT FROM webhook_calls
              WHERE webhook = :id AND state = :state AND status = :status)
            """)
        .param("id", Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
        .param("state", state)
        .param("status", status)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  @Test
  void another_secret_signs_from_then_on() throws Exception {
    open(ALL);
    String before = secret;
    Page renewed = elena.browser.post(path + "/secrets");
    secret = renewed.html().select("code.secret").text();
    assertThat(secret).startsWith("whsec_").isNotEqualTo(before);
    elena.browser.post(path + "/tests");
    Receiver.Heard heard = receiver.next();
    assertThat(heard.signature()).isEqualTo(signature(heard));
  }

  @Test
  void what_can_not_be_called_is_refused() {
    for (String address :
        List.of(
            "",
            "http://example.org/hook",
            "ftp://localhost/hook",
            "https://user:word@example.org/",
            "https://example.org/#part",
            "https:///hook",
            "javascript:alert(1)",
            "https://example.org/" + "x".repeat(500))) {
      Page refused = make(address, ALL);
      assertThat(refused.status()).as(address).isEqualTo(422);
      assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#address");
    }
    Page never = make(receiver.address());
    assertThat(never.status()).isEqualTo(422);
    assertThat(never.html().select("#problems a").attr("href")).isEqualTo("#occasions");
  }

  @Test
  void webhooks_are_administrators_matter_with_a_proof_of_the_last_ten_minutes() {
    open(ALL);
    var editor = Someone.waived(Role.EDITOR);
    assertThat(editor.browser.get(path).status()).isEqualTo(403);
    var other = Someone.waived(Role.ADMINISTRATOR);
    other.aQuarterOfAnHourPasses();
    for (Page each :
        List.of(
            other.browser.get(HOOKS + "/new"),
            other.browser.post(HOOKS, "address", "https://example.org", "occasions", ALL[0]),
            other.browser.post(path, "occasions", ALL[0]),
            other.browser.post(path + "/secrets"),
            other.browser.post(path + "/removal"))) {
      assertThat(each.header("location")).startsWith("/account/proof?returnTo=%2Fnewsroom%2Fwebh");
    }
    assertThat(elena.browser.get(HOOKS + "/999999").status()).isEqualTo(404);
    assertThat(elena.browser.post(HOOKS + "/999999/tests").status()).isEqualTo(404);
  }
}
