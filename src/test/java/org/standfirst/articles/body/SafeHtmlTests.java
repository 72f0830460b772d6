package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>Two</h2><h3>Three</h3><h4>Four</h4>",
        "<p>Plain, <em>leaning</em>, <strong>strong</strong>, H<sub>2</sub>O, m<sup>2</sup>.</p>",
        "<ul><li>one<ul><li>within</li></ul></li></ul><ol><li>two</li></ol>",
        "<blockquote><p>Said.</p></blockquote>",
        "<table><caption>Boats</caption><thead><tr><th scope=\"col\">Year</th></tr></thead>"
            + "<tbody><tr><td colspan=\"2\">1902</td></tr></tbody></table>",
        "<figure data-picture=\"12\" data-alt=\"Two boats\" data-credit=\"A. Lind\">"
            + "<figcaption>In &amp; out</figcaption></figure>",
        "<figure data-embed=\"https://www.youtube.com/watch?v=abcdefghijk&amp;t=1\"></figure>",
        "<p>Before.</p><hr class=\"wall\"><p>Behind.</p>",
      })
  void what_the_paper_prints_stays_as_it_is(String html) {
    assertThat(SafeHtml.of(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=\"/x.jpg\"><figcaption>Somebody else’s</figcaption></figure>",
        "<figure data-picture=\"0\"></figure>",
        "<figure data-picture=\"1 OR 2\">x</figure>",
        "<figure data-picture=\"9999999999999999999\"></figure>",
        "<figure data-embed=\"http://plain.example/\"></figure>",
        "<figure data-embed=\"javascript:alert(1)\"></figure>",
        "<figure data-embed=\"https://a.example/ onclick=x\"></figure>",
        "<hr>",
        "<hr class=\"other\">",
      })
  void figures_of_nothing_and_other_rules_are_taken_out(String html) {
    assertThat(SafeHtml.of("<p>x</p>" + html)).isEqualTo("<p>x</p>");
  }

  @Test
  void a_figure_is_a_picture_or_an_embed() {
    assertThat(SafeHtml.of("<figure data-picture=3 data-embed=https://a.example data-alt=x><p>y"))
        .isEqualTo("<figure data-picture=\"3\" data-alt=\"x\"></figure>");
    assertThat(SafeHtml.of("<figure data-embed=https://a.example data-alt=x></figure>"))
        .isEqualTo("<figure data-embed=\"https://a.example\"></figure>");
  }

  @Test
  void figures_within_blocks_follow_them_in_order() {
    assertThat(
            SafeHtml.of(
                "<blockquote>a<figure data-picture=1></figure>b<figure data-picture=2></figure>"
                    + "</blockquote><p>c</p>"))
        .isEqualTo(
            "<blockquote>ab</blockquote><figure data-picture=\"1\"></figure>"
                + "<figure data-picture=\"2\"></figure><p>c</p>");
  }
}
