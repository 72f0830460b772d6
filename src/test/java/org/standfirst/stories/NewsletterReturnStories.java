package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// Newsletters come back, and staff see to it.
class NewsletterReturnStories {
  private static final String RETURNS = "/newsroom/newsletters/returns";
  private static final String SUPPRESSIONS = "/newsroom/newsletters/suppressions";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final Someone elena = Someone.waived(Role.AUDIENCE_EDITOR);
  private final JdbcClient sql = RunningNewsroom.part(JdbcClient.class);

  private static int posted(String provider, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(RunningNewsroom.at("/newsletters/returns/" + provider))
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", Browsing.network())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static String bounce(String id, String email, String padding) {
    return """
    {"RecordType": "Bounce", "ID": %s, "Type": "HardBounce", "Email": "%s",
     "Details": "smtp;550 5.1.1 user unknown", "Content": "%s"}
    """
        .formatted(id, email, padding);
  }

  /// The pages, with something on each, and whom they are shown to.
  static Map<String, Browsing> pages() {
    Browsing editor = Someone.waived(Role.AUDIENCE_EDITOR).browser;
    editor.post(SUPPRESSIONS, "address", "looks@reader.example", "note", "asked by phone");
    RunningNewsroom.part(Returns.class)
        .mail(
            ("Subject: " + "long".repeat(40) + "\n\n" + "long".repeat(200))
                .getBytes(StandardCharsets.UTF_8),
            "",
            Way.MAILBOX);
    String mail = editor.get(RETURNS).html().select("tbody a").attr("href");
    return Map.of(RETURNS, editor, mail, editor, SUPPRESSIONS, editor);
  }

  private List<String> shown(Page page) {
    return page.html().select("tbody tr").eachText();
  }

  @Test
  void a_provider_reports_a_bounce_and_the_address_is_suppressed_once() throws Exception {
    String secret = RunningNewsroom.POSTMARK;
    String report = bounce("900100", "Gone@reader.example", "x".repeat(200_000));

    assertThat(posted("postmark", report, "X-Standfirst-Secret", secret)).isEqualTo(204);
    assertThat(posted("postmark", report, "X-Standfirst-Secret", secret)).isEqualTo(204);

    assertThat(shown(elena.browser.post(SUPPRESSIONS + "/search", "part", "gone@reader")))
        .hasSize(1)
        .first()
        .asString()
        .contains("gone@reader.example", "Nothing arrives there");
    assertThat(shown(elena.browser.get(RETURNS + "?kind=hard")))
        .filteredOn(each -> each.contains("gone@reader.example"))
        .hasSize(1)
        .first()
        .asString()
        .contains("Postmark", "user unknown")
        .doesNotContain("Nobody vouches");
  }

  @Test
  void nobody_else_reports() throws Exception {
    String report = bounce("900200", "forged@reader.example", "");
    String secret = RunningNewsroom.POSTMARK;

    assertThat(posted("postmark", report)).isEqualTo(401);
    assertThat(posted("postmark", report, "X-Standfirst-Secret", "guessed")).isEqualTo(403);
    assertThat(posted("mailgun", report)).as("which is off").isEqualTo(403);
    assertThat(posted("elsewhere", report)).isEqualTo(403);
    assertThat(posted("postmark", "[", "X-Standfirst-Secret", secret)).isEqualTo(400);
    String huge = bounce("900201", "huge@reader.example", "x".repeat(1_100_000));
    assertThat(posted("postmark", huge, "X-Standfirst-Secret", secret)).isEqualTo(413);
    assertThat(elena.browser.post("/newsletters/returns/mailgun").status()).isEqualTo(404);
    assertThat(
            sql.sql("SELECT count(*) FROM suppressions WHERE address LIKE '%ge%@reader.example'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whoever_posts_slowly_keeps_no_provider_out() throws Exception {
    String network = Browsing.network();
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 3; i++) {
        slow.add(slowly(network));
      }
      await().atMost(PATIENCE).until(() -> status(slowly(network)).equals("503 30"));

      assertThat(
              posted(
                  "postmark",
                  bounce("900300", "while-slow@reader.example", "x".repeat(200_000)),
                  "X-Standfirst-Secret",
                  RunningNewsroom.POSTMARK))
          .isEqualTo(204);
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  /// Begins to post a long report, and says no more.
  private static Socket slowly(String network) throws IOException {
    URI place = RunningNewsroom.at("/newsletters/returns/postmark");
    var socket = new Socket(place.getHost(), place.getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket
        .getOutputStream()
        .write(
            """
            POST /newsletters/returns/postmark HTTP/1.1
            Host: %s
            Content-Type: application/json
            Content-Length: 900000
            X-Forwarded-For: %s

            {\
            """
                .formatted(place.getAuthority(), network)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /// The status of the answer and when to come again; empty: there is none yet.
  private static String status(Socket caller) throws IOException {
    try (caller) {
      caller.setSoTimeout(1_000);
      var lines =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
      String status = String.valueOf(lines.readLine()).substring(9, 12);
      String line = lines.readLine();
      while (line != null
          && !line.isEmpty()
          && !line.toLowerCase(Locale.ROOT).startsWith("retry-after:")) {
        line = lines.readLine();
      }
      return line == null || line.isEmpty() ? status : status + " " + line.substring(12).strip();
    } catch (SocketTimeoutException _) {
      return "";
    }
  }

  @Test
  void an_audience_editor_enters_finds_and_lifts_a_suppression() {
    Page refused = elena.browser.post(SUPPRESSIONS, "address", "nobody", "note", "asked by phone");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#address").val()).isEqualTo("nobody");
    assertThat(refused.html().select("#address-error").text()).isNotEmpty();

    Page entered =
        elena.browser.post(
            SUPPRESSIONS, "address", "Phone@reader.example", "note", "asked by phone");
    assertThat(entered.header("location")).isEqualTo(SUPPRESSIONS);
    Page list = elena.browser.get(SUPPRESSIONS);
    assertThat(list.html().select("[role=status]").text()).contains("suppressed from now on");
    Element row = list.html().select("tbody tr").getFirst();
    assertThat(row.text()).contains("phone@reader.example", "Entered by us", "asked by phone");

    elena.browser.post(row.select("form").attr("action"));

    Page found = elena.browser.post(SUPPRESSIONS + "/search", "part", "phone@reader");
    assertThat(shown(found)).isEmpty();
    assertThat(found.html().select("#lifted + ul li").text()).contains("phone@reader.example");
    assertThat(elena.deeds())
        .contains("newsletters.deed.suppression-entered", "newsletters.deed.suppression-lifted");
    assertThat(elena.browser.post(SUPPRESSIONS + "/999999999/lifting").status()).isEqualTo(404);
  }

  @Test
  void lists_are_taken_in_and_saved() {
    Page taken =
        elena.browser.post(
            SUPPRESSIONS + "/lists",
            "list",
            "email,reason\nlist-one@reader.example,bounce\nno address\nlist-two@reader.example");
    assertThat(taken.html().select("main").text())
        .contains("2 addresses are suppressed", "1 line holds no address", "Line 3: no address");

    Page saved = elena.browser.post(SUPPRESSIONS + "/export");
    assertThat(saved.header("content-disposition")).contains("suppressions.csv");
    assertThat(saved.body())
        .startsWith("address,reason,since,source,note\r\n")
        .contains("list-two@reader.example,imported,");
    elena.aQuarterOfAnHourPasses();
    assertThat(elena.browser.post(SUPPRESSIONS + "/export").header("location"))
        .startsWith("/account/proof");
  }

  @Test
  void suppressions_go_on_page_by_page() {
    StringBuilder list = new StringBuilder("email\n");
    for (int i = 0; i < 120; i++) {
      list.append("page-").append(i).append("@reader.example\n");
    }
    elena.browser.post(SUPPRESSIONS + "/lists", "list", list.toString());

    Page first = elena.browser.get(SUPPRESSIONS);
    Page second = elena.browser.get(first.html().select(".pages__next").attr("href"));

    assertThat(shown(first)).hasSize(50);
    assertThat(shown(second)).hasSize(50).doesNotContainAnyElementsOf(shown(first));
  }

  @Test
  void what_nobody_understands_can_be_read_by_staff_as_it_came() {
    RunningNewsroom.part(Returns.class)
        .mail(
            "From: odd@reader.example\nSubject: <b>Odd</b>\n\n<script>alert(1)</script>\u0000"
                .getBytes(StandardCharsets.UTF_8),
            "",
            Way.MAILBOX);

    Element row = elena.browser.get(RETURNS + "?kind=unclear").html().select("tbody tr").getFirst();
    assertThat(row.text()).contains("odd@reader.example", "<b>Odd</b>");
    Page mail = elena.browser.get(row.select("a").attr("href"));
    assertThat(mail.html().select("pre").text()).contains("<script>alert(1)</script>");
    assertThat(mail.html().select("pre script")).isEmpty();
    assertThat(elena.browser.get(RETURNS + "/999999999").status()).isEqualTo(404);
  }

  @Test
  void others_of_the_staff_see_nothing_of_it() {
    var editor = Someone.waived(Role.EDITOR);
    for (String path : List.of(RETURNS, SUPPRESSIONS)) {
      assertThat(editor.browser.get(path).status()).as(path).isEqualTo(403);
      assertThat(elena.browser.get("/newsroom").html().select("a[href=%s]".formatted(path)))
          .isNotEmpty();
    }
  }
}
