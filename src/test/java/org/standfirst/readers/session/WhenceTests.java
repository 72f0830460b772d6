package org.standfirst.readers.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenceTests {
  @ParameterizedTest(name = "{0} is said as {1} {2}")
  @CsvSource({
    "203.0.113.0/24, readers.place.network, 203.0.113.…",
    "2001:db8:7:0:0:0:0:0/48, readers.place.network, 2001:db8:7:…",
    "127.0.0.0/24, readers.place.this-machine, ''",
    "0:0:0:0:0:0:0:0/48, readers.place.this-machine, ''",
    "10.1.2.0/24, readers.place.local, ''",
    "192.168.7.0/24, readers.place.local, ''",
    "172.16.5.0/24, readers.place.local, ''",
    "100.64.3.0/24, readers.place.local, ''",
    "100.128.3.0/24, readers.place.network, 100.128.3.…",
    "fd00:1:2:0:0:0:0:0/48, readers.place.local, ''",
    "fe80:0:0:0:0:0:0:0/48, readers.place.local, ''",
    "'', readers.place.unknown, ''"
  })
  void a_place_is_said_as_coarsely_as_it_is_kept(String stored, String words, String network) {
    assertThat(Whence.of(stored)).isEqualTo(new Whence(words, network));
  }
}
