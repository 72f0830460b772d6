package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.newsletters.smtp.Reply;
import org.standfirst.newsletters.smtp.Step;

class BlameTests {
  @ParameterizedTest
  @CsvSource({
    "RECIPIENT, 550, 5.1.1, RECIPIENT",
    "RECIPIENT, 550, '', RECIPIENT",
    "RECIPIENT, 552, 5.2.2, RECIPIENT",
    "RECIPIENT, 554, 5.7.1, SENDER",
    "RECIPIENT, 530, 5.7.0, SENDER",
    "RECIPIENT, 530, '', SENDER",
    "RECIPIENT, 503, '', SENDER",
    "SENDER, 550, 5.1.8, SENDER",
    "SENDER, 552, 5.3.4, SIZE",
    "DATA, 554, '', SENDER",
    "MESSAGE, 554, 5.7.1, SENDER",
    "MESSAGE, 552, 5.3.4, SENDER"
  })
  void a_refusal_blames_somebody(Step at, int code, String status, Blame blame) {
    assertThat(Blame.of(at, new Reply(code, status, ""))).isEqualTo(blame);
  }
}
