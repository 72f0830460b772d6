package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>",
        "<div>",
        "<ul><li>",
        "<blockquote><p>",
        "<DIV CLASS=x></b>",
        "<div/>",
        "<p><blockquote>",
        "<b>",
      })
  void what_lies_in_itself_over_and_over_is_too_deep(String html) {
    assertThat(Nesting.isTooDeep(html.repeat(1_000))).isTrue();
    assertThat(Nesting.isTooDeep(html.repeat(50))).isFalse();
    assertThat(SafeHtml.of(html.repeat(1_000) + "words &amp; more"))
        .isEqualTo("<p>words &amp; more</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One.",
        "<p><b>One.",
        "<li>One",
        "<tr><td>One<td>Two",
        "<p>One.<br>",
        "<hr class=\"wall\">",
        "<table><tr><td><div>One</td></tr></table>",
        "<ul><li>One<ul><li>Two</ul></ul>",
        "<figure data-picture=\"1\"><figcaption>x</figcaption></figure>",
        "</div>",
        "1 < 2 <3 ",
      })
  void a_long_text_is_not_deep_however_carelessly_it_is_written(String html) {
    assertThat(Nesting.isTooDeep(html.repeat(2_000))).isFalse();
  }

  @Test
  void what_is_too_deep_by_far_is_read_in_no_time() {
    String html = "<table><tr><td>".repeat(300_000) + "<".repeat(500_000);
    assertThat(SafeHtml.of(html)).startsWith("<p>");
  }
}
