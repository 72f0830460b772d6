package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.media.ImageId;

class ProseTests {
  @Test
  void the_opening_takes_whole_paragraphs_up_to_120_words() {
    Prose prose = Prose.of(paragraph(50) + paragraph(60) + paragraph(50) + paragraph(400));

    assertThat(prose.opening()).isEqualTo(paragraph(50) + paragraph(60));
    assertThat(prose.rest()).startsWith("<p id=\"read-on\">").endsWith("</p>");
    assertThat(prose.words()).isEqualTo(560);
  }

  @Test
  void the_opening_of_a_short_piece_is_not_the_whole_of_it() {
    Prose prose = Prose.of(paragraph(20) + paragraph(20) + paragraph(20));

    assertThat(prose.opening()).isEqualTo(paragraph(20));
  }

  @Test
  void a_single_paragraph_stands_behind_the_wall() {
    Prose prose = Prose.of(paragraph(30));

    assertThat(prose.opening()).isEmpty();
    assertThat(prose.rest()).contains("word");
  }

  @Test
  void the_opening_ends_before_a_subheading_or_quotation() {
    Prose prose = Prose.of(paragraph(10) + "<h2>Then</h2>" + paragraph(100));

    assertThat(prose.opening()).isEqualTo(paragraph(10));
    assertThat(prose.rest()).startsWith("<h2 id=\"read-on\">Then</h2>");
  }

  @Test
  void the_opening_ends_where_the_marker_stands() {
    String opening = paragraph(200) + "<h2>Then</h2>" + paragraph(200);
    Prose prose = Prose.of(opening + "<hr class=\"wall\">" + paragraph(10) + "<hr class=wall>");

    assertThat(prose.opening()).isEqualTo(opening);
    assertThat(prose.rest()).isEqualTo(paragraph(10).replace("<p>", "<p id=\"read-on\">"));
  }

  @Test
  void a_marker_on_top_leaves_all_behind_the_wall() {
    assertThat(Prose.of("<hr class=\"wall\">" + paragraph(10) + paragraph(100)).opening())
        .isEmpty();
  }

  @Test
  void a_marker_at_the_end_gives_nothing_away() {
    Prose prose = Prose.of(paragraph(50) + paragraph(100) + "<hr class=\"wall\"><p>&nbsp;</p>");

    assertThat(prose.opening()).isEqualTo(paragraph(50));
    assertThat(prose.rest()).doesNotContain("<hr");
  }

  @Test
  void a_marker_within_a_list_keeps_the_whole_list_behind_the_wall() {
    Prose prose =
        Prose.of(
            paragraph(5) + "<ul><li>one</li><li><hr class=\"wall\">two</li></ul>" + paragraph(5));

    assertThat(prose.opening()).isEqualTo(paragraph(5));
    assertThat(prose.rest()).startsWith("<ul id=\"read-on\"><li>one</li><li>two</li></ul>");
  }

  @Test
  void figures_stand_by_themselves_and_are_known_by_number() {
    Prose prose =
        Prose.of(
            paragraph(5)
                + "<p>before <figure data-picture=\"7\"><figcaption>A <b>boat</b></figcaption></figure>"
                + "<figure data-embed=\"https://vimeo.com/1\"></figure><figure data-picture=7></figure>");

    assertThat(prose.pictures()).containsExactly(new ImageId(7));
    assertThat(prose.rest())
        .endsWith(
            "<figure data-picture=\"7\"><figcaption>A boat</figcaption></figure>"
                + "<figure data-embed=\"https://vimeo.com/1\"></figure>"
                + "<figure data-picture=\"7\"></figure>");
  }

  @Test
  void a_figure_alone_makes_an_article() {
    assertThat(Prose.of("<figure data-picture=\"7\"></figure>").rest())
        .isEqualTo("<figure data-picture=\"7\" id=\"read-on\"></figure>");
  }

  @Test
  void a_first_paragraph_of_great_length_is_not_given_away() {
    assertThat(Prose.of(paragraph(300) + paragraph(300)).opening()).isEmpty();
  }

  @Test
  void loose_words_and_double_breaks_make_paragraphs() {
    Prose prose = Prose.of("One <b>bold</b> word.<br>Same.<br><br>Two.<div>Three.</div> <p> </p>");

    assertThat(prose.opening() + prose.rest())
        .isEqualTo(
            "<p>One <strong>bold</strong> word.<br>Same.</p>"
                + "<p id=\"read-on\">Two.</p><p>Three.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\" style=\"color:red\" class=\"x\" id=\"content\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"jav&#x0A;ascript:alert(1)\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<img src=x onerror=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<iframe src=\"https://evil.example\"></iframe><object data=x></object><embed src=x>",
        "<form action=\"/register\"><input name=email><button>x</button></form>",
        "<style>@import url(https://evil.example)</style><link rel=stylesheet href=x>",
        "<base href=\"https://evil.example\"><meta http-equiv=refresh content=0>",
        "<!--[if IE]><script>alert(1)</script><![endif]--><![CDATA[<script>x</script>]]>",
        "<p>unclosed <em>and <strong>nested",
        "<template><script>alert(1)</script></template>",
      })
  void hostile_html_is_taken_out(String html) {
    Prose prose = Prose.of(paragraph(5) + html);
    String printed = (prose.opening() + prose.rest()).toLowerCase(Locale.ROOT);

    assertThat(printed)
        .doesNotContain(
            "<script",
            "<img",
            "<svg",
            "<style",
            "<iframe",
            "<form",
            "<input",
            "<base",
            "<meta",
            "<link",
            "<object",
            "<template",
            "<!--",
            "javascript:",
            "data:",
            "onclick",
            "onerror",
            "style=",
            "class=",
            "id=\"content\"");
    assertThat(printed).contains("word");
  }

  @Test
  void a_link_keeps_its_address_alone() {
    Prose prose =
        Prose.of("<p><a href=\"https://example.org/?a=1&amp;b=2\" target=_blank>x</a></p>");

    assertThat(prose.rest())
        .contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">x</a>");
  }

  @Test
  void typography_is_left_as_it_is() {
    String line = "“Nausėda’s” – 100\u00A0km & more… 北京 <";
    assertThat(Jsoup.parse(Prose.of("<p>" + line.replace("<", "&lt;") + "</p>").rest()).wholeText())
        .isEqualTo(line);
  }

  @Test
  void html_nested_without_end_is_survived() {
    String deep = String.join("", Collections.nCopies(50_000, "<div><b>"));

    assertThat(Prose.of(deep + "word").words()).isLessThanOrEqualTo(1);
  }

  @Test
  void html_without_words_has_no_rest() {
    assertThat(Prose.of("<p> &nbsp; </p><br><ul><li></li></ul>").rest()).isEmpty();
  }

  @Test
  void what_has_no_wall_within_it_is_one_piece() {
    Prose prose =
        Prose.uncut(
            "<p>One.</p><hr class=\"wall\"><figure data-picture=\"7\"></figure><p id=\"x\">Two.</p>");

    assertThat(prose.opening()).isEmpty();
    assertThat(prose.rest())
        .isEqualTo("<p>One.</p><figure data-picture=\"7\"></figure><p>Two.</p>");
    assertThat(prose.pictures()).containsExactly(new ImageId(7));
    assertThat(Prose.uncut("<hr class=\"wall\"> ").rest()).isEmpty();
  }

  private static String paragraph(int words) {
    return "<p>" + String.join(" ", Collections.nCopies(words, "word")) + "</p>";
  }
}
