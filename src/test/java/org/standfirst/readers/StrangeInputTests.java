package org.standfirst.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.standfirst.Fuzz;

class StrangeInputTests {
  private static final List<String> SAMPLES =
      List.of(
          "203.0.113.7, 10.0.0.1",
          "[2001:db8::1]:443, 10.0.0.2:80",
          "::ffff:203.0.113.7",
          "fe80::1%eth0",
          "unknown, _hidden, 999.1.1.1",
          "0x7f.1, 017700000001, 127.1");

  private static ClientAddress address(String remote, String forwarded, List<String> proxies) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(remote);
    request.addHeader("X-Forwarded-For", forwarded);
    return new ClientAddresses(new ProxySettings(proxies)).of(request);
  }

  @Test
  void whatever_is_said_of_forwarding_nobody_but_a_proxy_is_believed() {
    Fuzz.texts(
        SAMPLES,
        said ->
            assertThat(address("198.51.100.9", said, List.of("10.0.0.0/8")).network())
                .isEqualTo("198.51.100.9"));
  }

  @Test
  void a_proxys_word_is_an_address_or_the_proxys_own() {
    Fuzz.texts(
        SAMPLES,
        said -> {
          ClientAddress address = address("10.0.0.1", said, List.of("10.0.0.0/8"));
          assertThat(address.network()).matches("[0-9a-f.:]+(/64)?");
          assertThat(address.place()).matches("[0-9a-f.:]+/(24|48)");
          assertThat(InetAddress.ofLiteral(address.network().replaceFirst("/.*", ""))).isNotNull();
        });
  }
}
