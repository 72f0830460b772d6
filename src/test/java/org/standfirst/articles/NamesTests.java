package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {
  @ParameterizedTest
  @CsvSource({
    "Zoë Ångström, ZOE\u0308 A\u030ANGSTRO\u0308M",
    "'  Una   Weiß', UNA WEISS",
    "Πέτρος, ΠΈΤΡΟΣ",
    "Nóra O’Brien, nóra o'brien"
  })
  void one_name_may_be_typed_in_many_ways(String one, String other) {
    assertThat(Names.folded(one)).isEqualTo(Names.folded(other));
  }

  @Test
  void accents_tell_names_apart() {
    assertThat(Names.folded("Zoë")).isNotEqualTo(Names.folded("Zoe"));
  }

  @Test
  void a_name_is_found_by_each_of_its_words() {
    assertThat(Names.beginnings(Names.folded("Petra Novak-Lind")))
        .containsExactly("petra novak-lind", "novak-lind", "lind");
    assertThat(Names.beginnings("")).containsExactly("");
  }

  @Test
  void names_in_words_stand_with_commas_between_them() {
    assertThat(Names.besides(List.of("Anna Weir"), "ANNA WEIR, Tom Guest, , AP"))
        .containsExactly("Tom Guest", "AP");
  }
}
