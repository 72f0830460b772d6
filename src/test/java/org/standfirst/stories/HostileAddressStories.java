package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Addresses and headers as an attacker writes them: never a 5xx, never an echo that runs.
class HostileAddressStories {
  static List<String> targets() {
    String long6k = "a".repeat(6000);
    return List.of(
        "/%00",
        "/%",
        "/%zz",
        "/%c0%ae%c0%ae/etc/passwd",
        "/../../etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/world/%3Cscript%3Ealert(1)%3C/script%3E",
        "/world/%E2%80%AEtxt.exe",
        "/world/%FF%FE",
        "/world/" + long6k,
        "/world?before=" + long6k,
        "/world?before=1_2_3&before=%00",
        "/world?before=99999999999999999999_1",
        "/search?q=%00%01%02",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=" + "%22".repeat(500),
        "/search?q=%FF%FE%C0",
        "/search?q=" + long6k,
        "/search?q=a:*%20%7C%20!b%20%26%20(c",
        "/search?q=harbour&before=x",
        "/topics/%2e%2e",
        "/authors/%27%3B%20DROP%20TABLE%20articles",
        "/media/../../etc/passwd",
        "/media/%2e%2e%2f%2e%2e/400.webp",
        "/media/0000/99999999999.webp",
        "/assets/x/../../application.properties",
        "/assets/x/..%2f..%2fapplication.properties",
        "/confirmations/%00",
        "/confirmations/" + long6k,
        "/legal/%2e%2e%2fapplication",
        "/feeds/../application.properties",
        "/actuator",
        "/actuator/env",
        "/error",
        "//evil.example/",
        "/\\evil.example",
        "/;jsessionid=1",
        "/world;a=b/x");
  }

  @ParameterizedTest
  @MethodSource("targets")
  void are_answered_calmly(String target) throws IOException {
    String answer = raw("GET " + target + " HTTP/1.1");

    assertThat(answer).startsWith("HTTP/1.1 ");
    assertThat(answer.charAt(9)).as(answer.substring(0, 40)).isIn('2', '3', '4');
    assertThat(answer)
        .doesNotContain("<script>alert")
        .doesNotContain("root:x:")
        .doesNotContain("\tat org.")
        .doesNotContain("Exception");
    assertThat(answer).doesNotContainPattern("Location: (https?:)?//evil");
  }

  @Test
  void headers_may_say_anything() throws IOException {
    for (String header :
        List.of(
            "Cookie: standfirst-meter=" + "x".repeat(4000),
            "Cookie: standfirst-session=\u0001\u0002; standfirst-meter=\"",
            "Cookie: =;=;;;standfirst-session;standfirst-meter==.",
            "Accept-Encoding: ,;q=,br;q=abc,gzip;;",
            "If-None-Match: \"" + "y".repeat(3000),
            "Accept-Language: " + "xx-".repeat(900),
            "X-Forwarded-For: ' OR 1=1, ::1, 999.999.999.999",
            "X-Forwarded-Host: evil.example",
            "Range: bytes=0-1,5-2,-0",
            "Content-Type: text/html; charset=nonsense",
            "Transfer-Encoding: chunked, chunked")) {
      String answer = raw("GET " + MainJobStories.RUKLA + " HTTP/1.1", header);
      assertThat(answer.charAt(9)).as(header).isIn('2', '3', '4');
      assertThat(answer).as(header).doesNotContain("evil.example");
    }
  }

  @Test
  void an_unknown_host_gains_no_link() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example")).doesNotContain("evil.example");
  }

  @Test
  void other_methods_are_refused_in_kind() throws IOException {
    for (String method : List.of("PUT", "DELETE", "PATCH", "FOO")) {
      String answer = raw(method + " / HTTP/1.1", "Sec-Fetch-Site: same-origin");
      assertThat(answer).as(method).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD\r\n");
      assertThat(answer).contains("That can’t be done here");
    }
    assertThat(raw("TRACE / HTTP/1.1", "Cookie: secret=1"))
        .startsWith("HTTP/1.1 501 ")
        .doesNotContain("Allow:", "secret");
    for (String path : List.of("/sign-out", "/account/profile", "/account/sessions/1/ending")) {
      assertThat(raw("GET " + path + " HTTP/1.1"))
          .as(path)
          .startsWith("HTTP/1.1 405 ")
          .contains("Allow: POST\r\n");
    }
  }

  static List<Arguments> refusedByTheServer() {
    String tooLong = "a".repeat(20_000);
    return List.of(
        arguments(400, "GET /%00 HTTP/1.1", "Accept: text/html"),
        arguments(400, "GET /%zz HTTP/1.1", "Accept: application/json"),
        arguments(400, "GET //world HTTP/1.1", "Accept: text/plain"),
        arguments(400, "GET /../../etc/passwd HTTP/1.1", "Accept: */*"),
        arguments(400, "GET / HTTP/1.1\r\nHost: a b/c", "Accept: */*"),
        arguments(400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b", "Accept: */*"),
        arguments(400, "\u0001\u0002 garbage", "Accept: */*"),
        arguments(400, "GET / HTTP/1.1", "no colon"),
        arguments(400, "POST /register HTTP/1.1", "Content-Length: many"),
        arguments(505, "GET / HTTP/9.9", "Accept: */*"),
        arguments(505, "GET /", "Accept: */*"),
        arguments(417, "GET /no-such-page HTTP/1.1", "Expect: miracles"),
        arguments(414, "GET /" + tooLong + " HTTP/1.1", "Accept: */*"),
        arguments(431, "GET / HTTP/1.1", "Cookie: a=" + tooLong),
        arguments(404, "OPTIONS * HTTP/1.1", "Accept: */*"));
  }

  @ParameterizedTest
  @MethodSource("refusedByTheServer")
  void what_the_server_itself_refuses_is_told_in_the_papers_words(
      int status, String requestLine, String header) throws IOException {
    String answer = raw(requestLine, header);

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("Content-Security-Policy: default-src 'none'")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Cache-Control: no-store\r\n")
        .contains("<a href=\"/\">Go to the front page</a>")
        .contains(status == 404 ? "There is no page" : "We couldn’t read that request")
        .doesNotContain("jetty", "Jetty", "java", "Exception", "org.standfirst", "Server:");
  }

  private static String raw(String requestLine, String... headers) throws IOException {
    URI site = RunningNewsroom.at("/");
    try (var socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(10_000);
      var request = new StringBuilder(requestLine).append("\r\n");
      if (!requestLine.contains("Host:")) {
        request.append("Host: ").append(site.getAuthority()).append("\r\n");
      }
      for (String header : headers) {
        request.append(header).append("\r\n");
      }
      request.append("Connection: close\r\n\r\n");
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
