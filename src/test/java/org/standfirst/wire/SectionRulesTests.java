package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.wall.Access;

class SectionRulesTests {
  private static final List<String> OPEN =
      List.of("world", "city", "business", "culture", "opinion");

  @ParameterizedTest
  @CsvSource({
    "http://cv.iptc.org/newscodes/mediatopic/04000000, business",
    "medtop:01000000, culture",
    "http://tt.se/spec/subref/1.0/16000000, world",
    "04011000, business",
    "Stock markets, business",
    "Arts, culture",
    "OPINION, opinion",
    "Local news, city",
    "Nothing we know, world",
    "medtop:99000000, world",
    "'', world"
  })
  void a_subject_suggests_a_section(String subject, String section) {
    assertThat(rules(Map.of()).choose(subjects(subject), OPEN)).isEqualTo(section);
  }

  @Test
  void most_voices_win_and_the_first_among_equals() {
    assertThat(rules(Map.of()).choose(subjects("Politics", "Music", "Film"), OPEN))
        .isEqualTo("culture");
    assertThat(rules(Map.of()).choose(subjects("Trade", "Music"), OPEN)).isEqualTo("business");
  }

  @Test
  void a_section_that_the_paper_does_not_have_has_no_voice() {
    assertThat(rules(Map.of()).choose(subjects("Music"), List.of("news", "sport")))
        .isEqualTo("news");
  }

  @Test
  void settings_go_before_what_is_built_in() {
    var rules = rules(Map.of("Music", "city", "medtop:20001105", "opinion", "04000000", "world"));
    assertThat(rules.choose(subjects("music"), OPEN)).isEqualTo("city");
    assertThat(rules.choose(subjects("http://cv.iptc.org/newscodes/mediatopic/20001105"), OPEN))
        .isEqualTo("opinion");
    assertThat(rules.choose(subjects("04011000"), OPEN)).isEqualTo("world");
  }

  private static SectionRules rules(Map<String, String> sections) {
    return new SectionRules(new WireSettings(null, true, Access.REGISTERED, sections));
  }

  /// Each word is a subject's name and its code.
  private static List<Item.Subject> subjects(String... words) {
    return Stream.of(words).map(word -> new Item.Subject(word, List.of(word))).toList();
  }
}
