package org.standfirst.newsletters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentTests {
  @Test
  void a_dark_colour_is_read_and_lightened_for_the_night() {
    assertThat(Accent.read("#003366"))
        .isInstanceOfSatisfying(
            Accent.Reading.Fitting.class,
            read -> {
              assertThat(read.accent().day()).isEqualTo("#003366");
              assertThat(read.accent().night()).isNotEqualTo("#003366");
            });
  }

  @Test
  void what_can_hardly_be_read_on_white_is_refused() {
    assertThat(Accent.read("#ffcc00")).isInstanceOf(Accent.Reading.TooLight.class);
    assertThat(Accent.read("#777777")).isInstanceOf(Accent.Reading.TooLight.class);
    assertThat(Accent.read("#767676")).isInstanceOf(Accent.Reading.Fitting.class);
  }

  @Test
  void what_is_no_colour_is_none_and_a_newsletter_without_one_has_the_papers() {
    assertThat(Accent.read("red")).isInstanceOf(Accent.Reading.NoColour.class);
    assertThat(Accent.read("#12345")).isInstanceOf(Accent.Reading.NoColour.class);
    assertThat(Accent.read("#1234567;x")).isInstanceOf(Accent.Reading.NoColour.class);
    assertThat(Accent.of("")).isEqualTo(Accent.PAPER);
  }
}
