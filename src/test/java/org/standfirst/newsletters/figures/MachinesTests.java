package org.standfirst.newsletters.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class MachinesTests {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  private static MockHttpServletRequest request(String method, String agent) {
    var request = new MockHttpServletRequest(method, "/newsletters/go/1.a/1");
    request.addHeader("User-Agent", agent);
    return request;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FIREFOX,
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
        "Mozilla/5.0 (Linux; Android 15; CUBOT X90) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
        "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; Microsoft Outlook 16.0.18730)"
      })
  void people_are_none(String agent) {
    assertThat(Machines.asks(request("GET", agent))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0",
        "",
        "  ",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/138.0",
        "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5",
        "BarracudaSentinel (EE)",
        "python-requests/2.32.3",
        "curl/8.14.1",
        "facebookexternalhit/1.1"
      })
  void what_calls_itself_one_is_one(String agent) {
    assertThat(Machines.asks(request("GET", agent))).isTrue();
  }

  @Test
  void who_asks_for_headers_alone_or_ahead_of_time_is_one() {
    var ahead = request("GET", FIREFOX);
    ahead.addHeader("Sec-Purpose", "prefetch");

    assertThat(Machines.asks(request("HEAD", FIREFOX))).isTrue();
    assertThat(Machines.asks(ahead)).isTrue();
    assertThat(Machines.asks(new MockHttpServletRequest("GET", "/"))).isTrue();
  }
}
