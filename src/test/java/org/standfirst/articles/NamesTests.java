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
    "Nóra O’Brien, nóra o'brien",
    "Nóra O\u2018Brien, Nóra O\u02BCBrien",
    "Anna\u00A0Weir, Anna Weir",
    "Anna \u202FWeir\u00A0, Anna\u2009\u3000Weir",
    "\uFEFFAn\u00ADna\u200B Weir\u200E, Anna Weir",
    "Petra Novak\u2011Lind, Petra Novak\u2010Lind",
    "Petra Novak-Lind, Petra Novak\u2011Lind",
    "\u0646\u06CC\u0644\u0648\u200C\u0641\u0631, \u0646\u06CC\u0644\u0648\u0641\u0631"
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
    assertThat(Names.beginnings(Names.folded("Petra\u00A0Novak\u2011Lind")))
        .containsExactly("petra novak-lind", "novak-lind", "lind");
    assertThat(Names.beginnings("")).containsExactly("");
  }

  @Test
  void names_in_words_stand_with_commas_between_them() {
    assertThat(Names.besides(List.of("Anna Weir"), "ANNA WEIR, Tom Guest, , AP"))
        .containsExactly("Tom Guest", "AP");
    assertThat(Names.besides(List.of("Anna Weir"), "Anna\u00A0Weir,\u00A0, \u200B,Tom\u00A0Guest"))
        .containsExactly("Tom Guest");
  }

  @Test
  void how_letters_join_is_shown_and_not_compared() {
    String joined = "\u0646\u06CC\u0644\u0648\u200C\u0641\u0631";

    assertThat(Names.plain("  " + joined)).isEqualTo(joined);
  }
}
