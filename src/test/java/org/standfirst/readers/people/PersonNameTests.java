package org.standfirst.readers.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.readers.people.PersonName.Flaw;
import org.standfirst.readers.people.PersonName.Reading;

class PersonNameTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna",
        "Žiemelytė",
        "O’Brien",
        "O'Brien",
        "Jean-Luc",
        "Martin L. King",
        "李",
        "Οδυσσέας",
        "محمد",
        "नरेन्द्र",
        "ნინო",
        "Đặng",
        "𐐀𐐨"
      })
  void letters_of_any_script_are_a_name(String name) {
    assertThat(PersonName.read(name)).isEqualTo(new Reading.Fitting(new PersonName(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1",
        "<b>",
        "a@b",
        "Anna\u0000",
        "Anna\nBcc: x",
        "\u202eAnna",
        "Anna😀",
        "a_b",
        "a/b",
        "!",
        "‘",
        "--",
        "..",
        "\u200bAnna",
        "${7*7}",
        "a;b",
        "&amp;"
      })
  void anything_else_is_not(String name) {
    assertThat(PersonName.read(name)).isEqualTo(new Reading.Unfitting(Flaw.OTHER_CHARACTERS));
  }

  @Test
  void a_name_has_forty_characters_at_the_most_counted_as_people_do() {
    assertThat(PersonName.read("𐐀".repeat(40))).isInstanceOf(Reading.Fitting.class);
    assertThat(PersonName.read("a".repeat(40))).isInstanceOf(Reading.Fitting.class);
    assertThat(PersonName.read("a".repeat(41))).isEqualTo(new Reading.Unfitting(Flaw.TOO_LONG));
    assertThat(PersonName.read("  " + "a".repeat(40) + "  ")).isInstanceOf(Reading.Fitting.class);
    assertThat(PersonName.read("   ")).isEqualTo(new Reading.Unfitting(Flaw.MISSING));
  }

  @Test
  void one_name_is_written_one_way() {
    assertThat(PersonName.read(" Zoe\u0308  Ann "))
        .isEqualTo(new Reading.Fitting(new PersonName("Zo\u00eb Ann")));
  }
}
