package org.standfirst.newsletters.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.newsletters.pages.Share;

class ComplaintRateTests {
  @ParameterizedTest
  @CsvSource({
    "0, 0, NONE",
    "0, 5000, NONE",
    "1, 999, TOO_FEW_TO_SAY",
    "1, 1001, FINE",
    "9, 10000, FINE",
    "10, 10000, TO_BE_WATCHED",
    "29, 10000, TO_BE_WATCHED",
    "30, 10000, TOO_HIGH",
    "2, 3, TOO_HIGH"
  })
  void it_is_measured_as_gmail_does(long complaints, long delivered, ComplaintRate rate) {
    assertThat(ComplaintRate.of(complaints, delivered)).isEqualTo(rate);
  }

  @Test
  void shares_are_said_in_hundredths() {
    assertThat(new Share(1, 8).words()).isEqualTo("12.5%");
    assertThat(new Share(3, 10_000).words(2)).isEqualTo("0.03%");
    assertThat(new Share(1, 100_000).words()).isEqualTo("< 0.1%");
    assertThat(new Share(0, 100).words()).isEqualTo("0.0%");
    assertThat(new Share(1, 0).words()).isEqualTo("–");
  }
}
