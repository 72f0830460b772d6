package org.standfirst.articles.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.work.Change.Kind;
import org.standfirst.articles.work.Change.Passage;

class WordDiffTests {
  private static String woven(String earlier, String later) {
    return WordDiff.between(earlier, later).stream()
        .map(each ->
            switch (each.kind()) {
              case BOTH -> each.words();
              case REMOVED -> "[-" + each.words() + "]";
              case ADDED -> "[+" + each.words() + "]";
            })
        .collect(Collectors.joining());
  }

  private static String version(List<Passage> woven, Kind without) {
    return woven.stream()
        .filter(each -> each.kind() != without)
        .map(Passage::words)
        .collect(Collectors.joining());
  }

  @Test
  void a_word_is_replaced_inside_its_sentence() {
    assertThat(woven("The ferry sails at nine", "The ferry leaves at nine"))
        .isEqualTo("The ferry [-sails ][+leaves ]at nine");
  }

  @Test
  void lines_that_stayed_are_left_alone_when_one_between_them_goes() {
    assertThat(woven("One\nTwo\nThree", "One\nThree")).isEqualTo("One\n[-Two\n]Three");
  }

  @Test
  void what_was_removed_comes_before_what_was_added() {
    assertThat(woven("a b c d", "x y c z")).isEqualTo("[-a b ][+x y ]c [-d][+z]");
  }

  @Test
  void nothing_changed_is_one_passage() {
    assertThat(WordDiff.between("Same words\nsame lines", "Same words\nsame lines"))
        .containsExactly(new Passage(Kind.BOTH, "Same words\nsame lines"));
    assertThat(WordDiff.between("", "")).isEmpty();
  }

  @Test
  void both_versions_can_be_read_from_it_however_long_they_are() {
    String earlier = words(7);
    String later = words(11);
    for (String[] pair :
        new String[][] {{earlier, later}, {later, earlier}, {"", later}, {earlier, ""}}) {
      List<Passage> woven = WordDiff.between(pair[0], pair[1]);
      assertThat(version(woven, Kind.ADDED)).isEqualTo(pair[0]);
      assertThat(version(woven, Kind.REMOVED)).isEqualTo(pair[1]);
    }
  }

  private static String words(int step) {
    return IntStream.range(0, 3_000)
        .mapToObj(each -> "w" + each * step % 997)
        .collect(Collectors.joining(" "));
  }
}
