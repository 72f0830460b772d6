package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class StrangeInputTests {
  private static final Set<String> HARMLESS =
      Set.of(
          "href",
          "rel",
          "colspan",
          "rowspan",
          "scope",
          "class",
          "data-picture",
          "data-embed",
          "data-alt",
          "data-credit");
  private static final List<String> HTML =
      List.of(
          "<p>One <b>two</b> <a href=\"https://example.org/?a=b&c\">three</a></p><ul><li>x</ul>",
          "<img src=x onerror=alert(1)><svg><script>alert(1)</script></svg>",
          "<a href=\"java\tscript:alert(1)\">x</a><a href='data:text/html,x'>y</a>",
          "<table><tr><td colspan=2 style=\"x:y\">z</td></tr></table><style>*{}</style>",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1\">",
          "<p/><div><div><center>a<h1>b</h5></div>",
          "<ul><li>a<hr class=wall><figure data-picture=7 data-alt='\"x'><figcaption>c</ul><p>d",
          "<p>a</p><hr class=wall><figure data-embed=https://a.example/?b=c&d><figure></figure>");

  @Test
  void any_html_is_made_harmless() {
    Fuzz.texts(
        HTML,
        raw -> {
          String safe = SafeHtml.of(raw);
          assertThat(SafeHtml.of(safe)).isEqualTo(safe);
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
}
