package org.standfirst.newsletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveWayTests {
  @ParameterizedTest
  @CsvSource({
    "https://paper.example, true",
    "HTTPS://paper.example:8443, true",
    "http://localhost:8080, true",
    "http://paper.localhost, true",
    "http://127.0.0.1:8080, true",
    "http://[::1]:8080, true",
    "http://paper.example, false",
    "http://localhost.example, false",
    "http://192.168.0.7, false",
    "http://127.0.0.1.example, false"
  })
  void newsletters_are_left_by_https_or_on_this_machine(String origin, boolean safe) {
    assertThat(LeaveWay.isSafe(URI.create(origin))).isEqualTo(safe);
  }
}
