package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;
import org.standfirst.wall.History;

class StrangeInputTests {
  private static final Set<String> HARMLESS = Set.of("href", "rel", "colspan", "rowspan", "scope");
  private static final List<String> HTML =
      List.of(
          "<p>One <b>two</b> <a href=\"https://example.org/?a=b&c\">three</a></p><ul><li>x</ul>",
          "<img src=x onerror=alert(1)><svg><script>alert(1)</script></svg>",
          "<a href=\"java\tscript:alert(1)\">x</a><a href='data:text/html,x'>y</a>",
          "<table><tr><td colspan=2 style=\"x:y\">z</td></tr></table><style>*{}</style>",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1\">",
          "<p/><div><div><center>a<h1>b</h5></div>");

  @Test
  void any_html_is_made_harmless() {
    Fuzz.texts(
        HTML,
        raw -> {
          String safe = SafeHtml.of(raw);
          for (Element each : Jsoup.parseBodyFragment(safe).body().select("*")) {
            assertThat(each.normalName())
                .isNotIn(
                    "script", "style", "img", "svg", "math", "iframe", "object", "form", "meta");
            each.attributes()
                .forEach(attribute -> {
                  assertThat(HARMLESS).contains(attribute.getKey());
                  if (attribute.getKey().equals("href")) {
                    // as browsers read it, which leave out spaces and controls
                    assertThat(attribute.getValue().replaceAll("[\\p{Cc}\\s]", ""))
                        .doesNotMatch("(?i)(javascript|data|vbscript):.*");
                  }
                });
          }
        });
  }

  @Test
  void any_html_is_cut_where_the_wall_stands() {
    Fuzz.texts(
        HTML,
        raw -> {
          Prose prose = Prose.of(raw);
          assertThat(prose.words()).isNotNegative();
          if (prose.words() > 0) {
            assertThat(Jsoup.parseBodyFragment(prose.rest()).select("#read-on")).hasSize(1);
          }
        });
  }

  @Test
  void any_place_in_a_history_is_one_or_the_top() {
    Fuzz.texts(
        List.of("1770638400000000-17", "9999999999999999-999999999999999999", "-1--1", "0-0"),
        before -> {
          History.Place place = ReadingHistory.place(before);
          assertThat(place.piece()).isNotNegative();
          assertThat(place.readAt().atOffset(ZoneOffset.UTC).getYear()).isBetween(1970, 9999);
        });
  }

  @Test
  void any_place_in_a_list_is_one_or_none() {
    Fuzz.texts(
        List.of("1770638400000000-17", "-99999999999999999-999999999999999999", "0-0"),
        word -> {
          Cursor cursor = Cursor.of(word);
          if (cursor != null) {
            assertThat(Cursor.of(cursor.word())).isEqualTo(cursor);
          }
        });
  }
}
