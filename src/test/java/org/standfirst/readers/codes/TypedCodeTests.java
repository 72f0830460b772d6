package org.standfirst.readers.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456",
        "123 456",
        " 123\u00a0456\n",
        "123-456",
        "1 2 3 4 5 6",
        "\u200f123\u2009456\u200b",
        "１２３４５６",
        "١٢٣٤٥٦",
        "۱۲۳۴۵۶",
        "१२३ ४५६",
        "Your code: 123 456"
      })
  void six_digits_of_any_script_are_a_code(String typed) {
    assertThat(TypedCode.read(typed)).isEqualTo(new TypedCode.Legible(new Code("123456")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345", "1234567", "abcdef", "12345O", "'; DROP TABLE codes; --", "½½½½½½", "-"})
  void anything_else_is_none(String typed) {
    assertThat(TypedCode.read(typed)).isEqualTo(new TypedCode.Illegible());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void nothing_is_missing(String typed) {
    assertThat(TypedCode.read(typed)).isEqualTo(new TypedCode.Missing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "१"})
  void a_long_paste_is_read_at_once(String digit) {
    assertThat(TypedCode.read(digit.repeat(1_000_000))).isEqualTo(new TypedCode.Illegible());
  }
}
