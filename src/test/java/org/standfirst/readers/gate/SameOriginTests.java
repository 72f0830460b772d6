package org.standfirst.readers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.standfirst.readers.gate.SameOrigin.Provenance;

class SameOriginTests {
  private final SameOrigin origin = new SameOrigin(URI.create("https://www.example.org"));

  private Provenance of(String method, String... headers) {
    var request = new MockHttpServletRequest(method, "/register");
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
    }
    return origin.of(request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND", "post"})
  void a_change_comes_from_a_page_of_ours(String method) {
    assertThat(of(method)).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of(method, "Sec-Fetch-Site", "cross-site")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of(method, "Sec-Fetch-Site", "same-site")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of(method, "Sec-Fetch-Site", "none")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of(method, "Sec-Fetch-Site", "same-origin")).isEqualTo(Provenance.OURS);
  }

  @Test
  void what_the_browser_says_of_the_site_goes_before_the_origin() {
    assertThat(of("POST", "Sec-Fetch-Site", "cross-site", "Origin", "https://www.example.org"))
        .isEqualTo(Provenance.ELSEWHERE);
  }

  @Test
  void a_browser_that_does_not_say_is_believed_by_its_origin() {
    assertThat(of("POST", "Origin", "https://www.example.org")).isEqualTo(Provenance.OURS);
    assertThat(of("POST", "Origin", "https://www.example.org:443")).isEqualTo(Provenance.OURS);
    assertThat(of("POST", "Origin", "http://www.example.org")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "https://www.example.org.evil.example"))
        .isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "null")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "//localhost", "Host", "localhost"))
        .isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "//www.example.org")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "not a : uri")).isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "https://evil.example", "Host", "evil.example"))
        .isEqualTo(Provenance.ELSEWHERE);
  }

  @Test
  void the_demo_is_reached_by_any_name_of_its_machine() {
    assertThat(of("POST", "Origin", "http://127.0.0.1:8080", "Host", "127.0.0.1:8080"))
        .isEqualTo(Provenance.OURS);
    assertThat(of("POST", "Origin", "http://localhost:9999", "Host", "localhost:8080"))
        .isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "https://localhost:8080", "Host", "localhost:8080"))
        .as("another scheme than the request came by")
        .isEqualTo(Provenance.ELSEWHERE);
    assertThat(of("POST", "Origin", "http://localhost:8080", "Host", "evil.example:8080"))
        .isEqualTo(Provenance.ELSEWHERE);
  }

  @Test
  void whoever_only_looks_may_come_from_anywhere() {
    assertThat(of("GET", "Sec-Fetch-Site", "cross-site")).isEqualTo(Provenance.OURS);
    assertThat(of("HEAD")).isEqualTo(Provenance.OURS);
  }
}
