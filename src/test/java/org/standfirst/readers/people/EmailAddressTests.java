package org.standfirst.readers.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.readers.people.EmailAddress.Reading;

class EmailAddressTests {
  @ParameterizedTest
  @CsvSource({
    "anna@example.org, anna@example.org",
    "Anna.Reads+news@Example.ORG, Anna.Reads+news@example.org",
    "' anna@example.org ', anna@example.org",
    "anna@bücher.example, anna@xn--bcher-kva.example",
    "o'hara@mail.example.co.uk, o'hara@mail.example.co.uk",
    "a@b.cd, a@b.cd"
  })
  void an_address_that_mail_reaches_is_taken(String typed, String address) {
    assertThat(EmailAddress.read(typed))
        .isEqualTo(new Reading.Deliverable(new EmailAddress(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', readers.email.missing",
    "anna, readers.email.no-at",
    "anna@, readers.email.nothing-after",
    "@example.org, readers.email.nothing-before",
    "anna@example, readers.email.no-dot-after",
    "anna@example..org, readers.email.odd-after",
    "anna@-example.org, readers.email.odd-after",
    "anna@example.org., readers.email.odd-after",
    "anna@exa mple.org, readers.email.odd-after",
    "anna@[127.0.0.1], readers.email.odd-after",
    "anna@127.0.0.1, readers.email.odd-after",
    "an na@example.org, readers.email.odd-before",
    ".anna@example.org, readers.email.odd-before",
    "anna..b@example.org, readers.email.odd-before",
    "a@b@example.org, readers.email.odd-before",
    "änna@example.org, readers.email.odd-before",
    "<anna@example.org, readers.email.odd-before"
  })
  void what_is_wrong_is_said(String typed, String problem) {
    assertThat(EmailAddress.read(typed)).isEqualTo(new Reading.Undeliverable(problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.org\r\nBcc: ben@example.org",
        "anna\u0000@example.org",
        "anna@example.org\u0000",
        "anna@example.org,ben@example.org",
        "\"anna\"@example.org",
        "anna@example.org>"
      })
  void nothing_gets_into_a_header_by_an_address(String typed) {
    assertThat(EmailAddress.read(typed)).isInstanceOf(Reading.Undeliverable.class);
  }

  @Test
  void an_address_has_254_characters_at_the_most() {
    String domain = ("a".repeat(60) + ".").repeat(3) + "example";
    String longest = "b".repeat(254 - 1 - domain.length()) + "@" + domain;
    assertThat(EmailAddress.read(longest)).isInstanceOf(Reading.Deliverable.class);
    assertThat(EmailAddress.read("b" + longest)).isInstanceOf(Reading.Undeliverable.class);
    assertThat(EmailAddress.read("b".repeat(1_000_000) + "@x.org"))
        .isEqualTo(new Reading.Undeliverable("readers.email.too-long"));
  }

  @Test
  void addresses_are_compared_in_lower_case() {
    assertThat(EmailAddress.key("ANNA@Example.org")).isEqualTo("anna@example.org");
    assertThat(EmailAddress.key("nonsense")).isEmpty();
  }
}
