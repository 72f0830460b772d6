package org.standfirst.comments.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {
  private static final Set<String> ELEMENTS =
      Set.of("body", "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a");
  private static final Set<String> ATTRIBUTES = Set.of("href", "rel");

  private static String html(String typed) {
    return switch (CommentText.read(typed, 3000)) {
      case CommentText.Reading.Fitting(CommentText text) -> Markdown.html(text);
      case CommentText.Reading.Unfitting(String problem) -> problem;
    };
  }

  @Test
  void emphasis_links_quotations_and_lists_are_understood() {
    assertThat(html("A *word* and a **strong** one"))
        .isEqualTo("<p>A <em>word</em> and a <strong>strong</strong> one</p>");
    assertThat(html("> She said so.\n\nDid she?"))
        .contains("<blockquote>\n<p>She said so.</p>\n</blockquote>", "<p>Did she?</p>");
    assertThat(html("- one\n- two")).contains("<li>one</li>", "<li>two</li>");
    assertThat(html("[the quay](https://merrow.example/quay)"))
        .isEqualTo(
            "<p><a href=\"https://merrow.example/quay\" rel=\"ugc nofollow noopener\">the quay</a></p>");
    assertThat(html("One line\nand the next")).contains("One line<br />");
  }

  @Test
  void an_address_in_the_text_is_a_link_without_the_full_stop_after_it() {
    assertThat(html("See https://merrow.example/a_b_c, or (https://merrow.example/b)."))
        .contains(
            "href=\"https://merrow.example/a_b_c\"",
            ">https://merrow.example/a_b_c</a>,",
            "(<a href=\"https://merrow.example/b\"",
            "</a>).");
  }

  @Test
  void what_is_not_understood_stays_as_it_was_typed() {
    assertThat(html("# no heading")).isEqualTo("<p># no heading</p>");
    assertThat(html("the `code` of it")).isEqualTo("<p>the &#96;code&#96; of it</p>");
    assertThat(html("a <b>bold</b> claim")).isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>");
    assertThat(Jsoup.parse(html("![tide](https://elsewhere.example/t.png)")).select("img"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "[x](https://a.example \"onmouseover=alert(1)\")",
        "[x](https://a.example/\" onmouseover=\"alert(1))",
        "[<img src=x onerror=alert(1)>](https://a.example)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>*{display:none}</style> x",
        "<!-- x --><iframe src=//a.example></iframe>",
        "<math><mtext></p><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">",
        "x</textarea><script>alert(1)</script>",
        "`<script>alert(1)</script>`",
        "```\n<script>alert(1)</script>\n```",
        "[a]: javascript:alert(1)\n\n[a]",
        "https://a.example/\"onmouseover=\"alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "{{constructor.constructor('alert(1)')()}}",
        "<p style=position:fixed>x</p>",
        "<form action=/sign-out method=post><button>x</button></form>"
      })
  void nothing_that_is_typed_becomes_anything_else(String typed) {
    Element body = Jsoup.parseBodyFragment(html(typed)).body();

    assertThat(body.getAllElements())
        .allSatisfy(each -> {
          assertThat(ELEMENTS).contains(each.tagName());
          assertThat(each.attributes().asList())
              .allMatch(attribute -> ATTRIBUTES.contains(attribute.getKey()));
          assertThat(each.attr("href")).matches("|https?://.*");
        });
  }

  @Test
  void what_is_nested_without_sense_takes_no_stack_and_little_time() {
    for (String each :
        new String[] {">", "*a **b ", "[", "![", "- ", "1. ", "<", "\\", "`", "_", "*"}) {
      String bomb = each.repeat(3000 / each.length());
      assertThatCode(() -> html(bomb + " x")).as(each).doesNotThrowAnyException();
      assertThat(Jsoup.parse(html("x" + bomb.substring(1))).select("*").size()).isLessThan(3100);
    }
  }

  @Test
  void what_the_eye_does_not_see_is_taken_out_of_what_is_typed() {
    assertThat(html("a\u0000b\u202ec\u200bd\ufeff\ud800e")).isEqualTo("<p>abcde</p>");
    assertThat(html("Z" + "\u0301\u0302\u0303\u0304".repeat(50)).length()).isLessThan(30);
    assertThat(Jsoup.parse(html("👨\u200d👩\u200d👧 می\u200cخواهم")).text())
        .contains("👨\u200d👩\u200d👧", "می\u200cخواهم");
  }

  @Test
  void nothing_and_too_much_are_told() {
    assertThat(html(" \n\u200b\u00a0")).isEqualTo("comments.refused.empty");
    assertThat(html("***")).isEqualTo("comments.refused.empty");
    assertThat(html("a".repeat(3000))).startsWith("<p>");
    assertThat(html("a".repeat(3001))).isEqualTo("comments.refused.too-long");
  }
}
