package org.standfirst.comments.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTests {
  @ParameterizedTest
  @CsvSource({
    "Carla Moreno, Саrlа Моrеnо",
    "Carla Moreno, carlamoreno",
    "Carla Moreno, C.a.r.l.a M0ren0",
    "Carla Moreno, Càrlä Moreño",
    "Illinois, lllin0is",
    "modern, modem",
    "Harbour-Owl, harbour owl",
    "Ｈarbour Owl, Harbour Owl",
    "Πέτρος, Πετρος"
  })
  void names_that_look_alike_fold_alike(String one, String other) {
    assertThat(Pseudonym.folded(one)).isNotEmpty().isEqualTo(Pseudonym.folded(other));
  }

  @Test
  void names_that_do_not_stay_apart() {
    assertThat(Pseudonym.folded("Anna")).isNotEqualTo(Pseudonym.folded("Hanna"));
    assertThat(Pseudonym.folded("Анна")).isNotEqualTo(Pseudonym.folded("Инна"));
    assertThat(Pseudonym.folded("Owl 7")).isNotEqualTo(Pseudonym.folded("Owl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbour Owl", "Night_Ferry", "Żaneta", "О’Нил", "灯台守", "Old Quay 17"})
  void most_names_will_do(String name) {
    assertThat(Pseudonym.read(name)).isInstanceOf(Pseudonym.Reading.Fitting.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "12345",
        "<b>x</b>",
        "a\u0000b",
        "ab\u202ecd",
        "a\nb",
        "admin@merrow",
        "Cаrla",
        "abcdefghijklmnopqrstuvwxyzabcdefg",
        "Z\u0301\u0302\u0303\u0304al",
        "--",
        "owl 🦉"
      })
  void some_will_not(String name) {
    assertThat(Pseudonym.read(name)).isInstanceOf(Pseudonym.Reading.Unfitting.class);
  }
}
