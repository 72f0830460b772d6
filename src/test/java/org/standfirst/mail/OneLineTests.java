package org.standfirst.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTests {
  @Test
  void a_subject_and_a_name_fit_on_one_line() {
    assertThat(new Recipient("anna@example.org", "Anna\r\nBcc: ben@example.org").name())
        .isEqualTo("Anna Bcc: ben@example.org");
    assertThat(
            new Letter(
                    new Recipient("anna@example.org", ""),
                    "Hello\u2028\u0000\u202ethere\n",
                    "",
                    "",
                    "test")
                .subject())
        .isEqualTo("Hello there");
  }

  @Test
  void a_servers_complaint_is_logged_without_the_address() {
    assertThat(
            OneLine.forTheLog(
                "550 5.1.1 <anna.o'neill+x@example.org>: no such user\r\nben@a-b.example, gone"))
        .isEqualTo("550 5.1.1 <…@…>: no such user …@…, gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.org\r\nBcc: ben@example.org",
        "anna@example.org, ben@example.org",
        "<anna@example.org>",
        "anna",
        "anna@",
        "ännä@example.org",
        "anna@example.org\u0000"
      })
  void what_is_no_address_is_not_written_to(String address) {
    assertThatThrownBy(() -> new Recipient(address, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
