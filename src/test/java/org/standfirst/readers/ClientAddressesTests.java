package org.standfirst.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressesTests {
  private static String network(List<String> proxies, String remote, String... forwarded) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(remote);
    for (String each : forwarded) {
      request.addHeader("X-Forwarded-For", each);
    }
    return new ClientAddresses(new ProxySettings(proxies)).of(request).network();
  }

  @Test
  void a_stranger_cannot_say_where_they_come_from() {
    assertThat(network(List.of(), "203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
    assertThat(network(List.of("10.0.0.0/8"), "203.0.113.7", "198.51.100.1"))
        .isEqualTo("203.0.113.7");
  }

  @Test
  void a_proxy_is_believed_as_far_as_it_wrote_itself() {
    assertThat(network(List.of("10.0.0.0/8"), "10.1.2.3", "6.6.6.6, 198.51.100.1"))
        .isEqualTo("198.51.100.1");
    assertThat(network(List.of("10.0.0.0/8"), "10.1.2.3", "6.6.6.6", "198.51.100.1, 10.9.9.9"))
        .isEqualTo("198.51.100.1");
    assertThat(network(List.of("10.0.0.0/8"), "10.1.2.3", "nonsense")).isEqualTo("10.1.2.3");
    assertThat(network(List.of("10.0.0.0/8"), "10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(network(List.of("::1"), "::1", "198.51.100.1:4711")).isEqualTo("198.51.100.1");
  }

  @Test
  void a_subscriber_has_one_network_of_ipv6() {
    assertThat(network(List.of(), "2001:db8:1:2:3:4:5:6"))
        .isEqualTo(network(List.of(), "2001:db8:1:2:ffff::1"))
        .isNotEqualTo(network(List.of(), "2001:db8:1:3::1"));
    assertThat(network(List.of("::1"), "::1", "[2001:db8::1]:443"))
        .isEqualTo(network(List.of(), "2001:db8::2"));
    assertThat(network(List.of(), "::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
  }
}
