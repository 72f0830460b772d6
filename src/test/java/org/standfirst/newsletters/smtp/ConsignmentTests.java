package org.standfirst.newsletters.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsignmentTests {
  private static final byte[] BODY = {'x', '\r', '\n'};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@example.org",
        "anna@",
        "anna@example.org\r\nRCPT TO:<ben@example.org>",
        "anna@example.org>\r\nDATA",
        "an na@example.org",
        "anna@exam ple.org",
        "anna@b@example.org",
        "<anna@example.org>",
        "\"anna\"@example.org",
        "ännä@example.org",
        "anna@exämple.org",
        "anna\u0000@example.org",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@example.org"
      })
  void an_address_that_could_say_more_than_an_address_is_refused(String address) {
    assertThat(MailAddress.fits(address)).isFalse();
    assertThatThrownBy(() -> new Consignment(1, "", address, BODY))
        .isInstanceOf(IllegalArgumentException.class);
    if (!address.isEmpty()) {
      assertThatThrownBy(() -> new Consignment(1, address, "anna@example.org", BODY))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.org",
        "a.b+c=d_e-f!g#h$i%j&k'l*m/n?o^p`q{r|s}t~@x--y.example",
        "anna@xn--exmple-cua.org",
        "anna@[192.0.2.1]",
        "bounce+1z.q-9@returns.example.org"
      })
  void an_address_is_taken_as_it_is(String address) {
    assertThat(MailAddress.fits(address)).isTrue();
    assertThat(new Consignment(1, address, address, BODY).recipient()).isEqualTo(address);
  }

  @Test
  void a_message_whose_last_line_has_no_end_is_refused() {
    assertThatThrownBy(() -> new Consignment(1, "", "anna@example.org", new byte[] {'x', '\n'}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
