package org.standfirst.newsletters.returns.providers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowPlacesTests {
  private final SlowPlaces places = new SlowPlaces();

  private int taken(String network, int wanted) {
    int taken = 0;
    for (int i = 0; i < wanted; i++) {
      taken += places.take(network) ? 1 : 0;
    }
    return taken;
  }

  @Test
  void one_network_does_not_keep_the_others_out() {
    assertThat(taken("192.0.2.1", 50)).isEqualTo(3);
    assertThat(places.take("192.0.2.2")).isTrue();
  }

  @Test
  void there_are_so_many_and_who_is_done_makes_room() {
    for (int i = 0; i < 4; i++) {
      assertThat(taken("192.0.2." + i, 3)).isEqualTo(3);
    }
    assertThat(places.take("192.0.2.9")).isFalse();

    places.giveBack("192.0.2.1");

    assertThat(places.take("192.0.2.9")).isTrue();
    assertThat(places.take("192.0.2.1")).isFalse();
  }
}
