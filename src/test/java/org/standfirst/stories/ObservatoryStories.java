package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

/// What browsers are told with every answer of a newsroom that stands behind TLS.
class ObservatoryStories {
  private static final List<String> EVERYWHERE =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Strict-Transport-Security");

  private final Browsing stranger = PublishedNewsroom.browsing();

  @Test
  void every_kind_of_answer_is_graded_a_plus() {
    String closed = PublishedNewsroom.article("Nets are mended at night", Access.REGISTERED);
    String metered = PublishedNewsroom.article("Nets are mended by day", Access.METERED);
    String email = "observed@readers.example";
    PublishedNewsroom.enrol(email);
    Browsing reader = PublishedNewsroom.reader(email);
    Map<String, Page> answers = new LinkedHashMap<>();
    for (String path : List.of("/", closed, "/business", "/feeds/rss.xml", "/legal/terms")) {
      answers.put("printed " + path, stranger.get(path));
      answers.put("handed out " + path, stranger.get(path));
    }
    Page front = stranger.get("/");
    String etag = front.header("ETag");
    String style = stranger.get("/register").html().select("link[rel=stylesheet]").attr("href");
    answers.put("unchanged", stranger.get("/", "If-None-Match", etag));
    answers.put("a first reading", stranger.get(metered));
    answers.put("a form", stranger.get("/register"));
    answers.put("the way in", stranger.get("/sign-in"));
    answers.put("style", stranger.get(style));
    answers.put("missing", stranger.get("/no/such/page"));
    answers.put("a hostile address", stranger.get("/a%2fb"));
    answers.put("another method", stranger.post("/search"));
    answers.put("another site's form", stranger.postRaw("/sign-in", "email=a", "cross-site"));
    answers.put(
        "too large a form", stranger.postRaw("/sign-in", "x".repeat(150_000), "same-origin"));
    answers.put("mistaken", stranger.post("/sign-in", "email", email, "password", "Wrong7x"));
    answers.put("staff's", stranger.get("/newsroom"));
    answers.put("forbidden", reader.get("/newsroom"));
    answers.put("an account", reader.get("/account"));
    Page signedIn =
        PublishedNewsroom.browsing()
            .post("/sign-in", "email", email, "password", PublishedNewsroom.PASSWORD);
    answers.put("signed in", signedIn);
    answers.put("signed out", reader.post("/sign-out"));
    answers.put("health", new Browsing(PublishedNewsroom.actuator()).get("/actuator/health"));
    answers.put("nothing of health", new Browsing(PublishedNewsroom.actuator()).get("/actuator/x"));

    answers.forEach((what, answer) -> {
      Map<String, List<String>> headers = answer.answer().headers().map();
      assertThat(headers.keySet()).as(what).containsAll(lower(EVERYWHERE));
      for (String each : EVERYWHERE) {
        assertThat(answer.answer().headers().allValues(each)).as(what).hasSize(1);
      }
      var observatory = new Observatory(headers, answer.body());
      assertThat(observatory.isBest()).as("%s: %s", what, observatory.points()).isTrue();
      assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
    });
    assertThat(new Observatory(signedIn.answer().headers().map(), "").score()).isEqualTo(135);
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void even_what_is_no_request_is_answered_with_them() throws IOException {
    for (String line : List.of("GET / HTTP/9.9", "nonsense", "GET /\u0001 HTTP/1.1")) {
      assertThat(raw(line)).as(line).contains(EVERYWHERE).doesNotContain("Jetty");
    }
  }

  @Test
  void cookies_are_bound_to_the_host_and_out_of_scripts_reach() {
    String email = "bound@readers.example";
    PublishedNewsroom.enrol(email);
    String metered = PublishedNewsroom.article("A buoy is found", Access.METERED);
    String meter = stranger.get(metered).header("Set-Cookie");
    String session =
        PublishedNewsroom.browsing()
            .post("/sign-in", "email", email, "password", PublishedNewsroom.PASSWORD)
            .header("Set-Cookie");

    assertThat(meter).startsWith("__Host-standfirst-meter=");
    assertThat(session).startsWith("__Host-standfirst-session=");
    String asking =
        PublishedNewsroom.browsing().post("/sign-in/code", "email", email).header("Set-Cookie");
    assertThat(asking).startsWith("__Host-standfirst-asking=").contains("Max-Age=600");
    String notice =
        PublishedNewsroom.reader(email)
            .post("/account/profile", "firstName", "Ben", "lastName", "Comments")
            .header("Set-Cookie");
    assertThat(notice).startsWith("__Host-standfirst-notice=").contains("Max-Age=300");
    for (String cookie : List.of(meter, session, asking, notice)) {
      assertThat(cookie)
          .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
          .doesNotContain("Domain");
    }
  }

  @Test
  void the_cookie_for_the_way_to_a_provider_is_bound_too_and_the_policy_names_all_six() {
    try (var provider = UnrulyProvider.start();
        var node =
            PublishedNewsroom.start(
                "turnstile",
                "--standfirst.openid.unruly.issuer=" + provider.issuer(),
                "--standfirst.openid.unruly.client-id=" + UnrulyProvider.CLIENT,
                "--standfirst.openid.unruly.client-secret=" + UnrulyProvider.SECRET)) {
      var browser = new Browsing(PublishedNewsroom.address(node));

      Page departed = browser.post("/sign-in/openid/unruly", "returnTo", "/");
      assertThat(departed.header("Set-Cookie"))
          .startsWith("__Host-standfirst-openid=")
          .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
          .doesNotContain("Domain");
      assertThat(browser.get("/legal/cookies").html().select("tbody th").eachText())
          .containsExactly(
              "__Host-standfirst-meter",
              "__Host-standfirst-session",
              "__Host-standfirst-openid",
              "__Host-standfirst-asking",
              "__Host-standfirst-notice",
              "__Host-standfirst-words");
    }
  }

  @Test
  void a_cookie_that_a_neighbour_has_planted_is_nobodys() {
    String email = "planted@readers.example";
    PublishedNewsroom.enrol(email);
    Browsing reader = PublishedNewsroom.reader(email);
    String token = reader.cookies().getOrDefault("__Host-standfirst-session", "");
    assertThat(reader.get("/account").status()).isEqualTo(200);

    reader.cookies().clear();
    reader.cookies().put("standfirst-session", token);

    assertThat(reader.get("/account").status()).isEqualTo(303);
    assertThat(reader.get("/").html().text()).contains("Sign in");
  }

  private static String raw(String line) throws IOException {
    URI site = URI.create(PublishedNewsroom.address());
    try (var socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(10_000);
      String request = line + "\r\nHost: paper.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
