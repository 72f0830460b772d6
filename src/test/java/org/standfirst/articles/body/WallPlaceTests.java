package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The wall stays where an editor has set it when a body comes in another version.
class WallPlaceTests {
  private static String html(String letters) {
    return letters
        .chars()
        .mapToObj("<p>Paragraph %c.</p>"::formatted)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    // the version before, with the wall; the next one; where the wall stands in it
    "AB|CD, ABCD, AB|CD",
    "AB|CD, xAByCD, xAB|yCD",
    "AB|CD, AxCD, Ax|CD",
    "AB|CD, ABxD, AB|xD",
    "AB|CD, AxyD, Ax|yD",
    "AB|CD, AD, A|D",
    "AB|CD, AxD, A|xD",
    "AB|CD, CD, |CD",
    "AB|CD, xyzCD, xyz|CD",
    "AB|CD, xyzD, xy|zD",
    "AB|CD, AB, A|B",
    "AB|CD, Axyz, Ax|yz",
    "AB|CD, CAB, |CAB",
    "AB|CD, DxAB, |DxAB",
    "AB|CD, ADxC, A|DxC",
    "*AB|C*D, *AB*CD, *AB|*CD",
    "|ABC, ABC, |ABC",
    "|ABC, xBC, |xBC"
  })
  void the_wall_stays_at_its_place_or_at_what_is_left_of_it(
      String before, String next, String expected) {
    String[] sides = before.split("\\|", -1);
    String opening = sides[0].isEmpty() ? "" : html(sides[0]);
    Prose prose = Prose.of(html(next), WallPlace.between(opening, html(sides[1])));

    assertThat(letters(prose.opening()) + "|" + letters(prose.rest())).isEqualTo(expected);
    assertThat(prose.wallSet()).isTrue();
  }

  private static String letters(String html) {
    return Jsoup.parse(html).select("p").eachText().stream()
        .map(each -> each.substring(10, 11))
        .collect(Collectors.joining());
  }

  @Test
  void a_marker_of_the_new_version_counts_before_the_old_place() {
    Prose prose =
        Prose.of(
            html("A") + "<hr class=\"wall\">" + html("BCD"),
            WallPlace.between(html("AB"), html("CD")));

    assertThat(letters(prose.opening())).isEqualTo("A");
  }

  @Test
  void where_nothing_is_left_of_it_the_wall_stands_as_in_any_other_article() {
    Prose prose = Prose.of(html("vwxyz"), WallPlace.between(html("A"), html("BCD")));

    assertThat(prose).isEqualTo(Prose.of(html("vwxyz")));
    assertThat(prose.wallSet()).isFalse();
  }

  @Test
  void a_figure_without_words_is_no_place_to_find() {
    String figure = "<figure data-picture=\"7\"></figure>";
    Prose prose =
        Prose.of(
            figure + html("AB") + figure + html("C"),
            WallPlace.between(html("AB"), figure + html("C")));

    assertThat(letters(prose.opening())).isEqualTo("AB");
    assertThat(prose.rest()).startsWith("<figure").contains("Paragraph C");
  }
}
