package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class StrangeInputTests {
  private static final String ITEM =
      """
      {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:wire:1", "type": "text", "version": "1",
       "language": "en", "pubStatus": "usable", "urgency": 3, "versionCreated": "2026-02-09T12:00:00Z",
       "headlines": [{"role": "main", "value": "Bridge open"}],
       "bodies": [{"contentType": "text/html", "value": "<p>One <b>two</b></p>"}],
       "subjects": [{"name": "Transport", "uri": "medtop:20000337"}],
       "associations": [{"type": "picture", "renditions": [{"name": "a", "href": "a.jpg", "width": 9}]}]}
      """;

  @Test
  void any_file_is_an_item_or_a_reason() {
    var parser = new NinjsParser();
    Fuzz.bytes(
        List.of(ITEM, ITEM.replace("usable", "canceled"), "[".repeat(500), "{\"a\":".repeat(300)),
        file -> assertThat(parser.parse(file)).isNotNull());
  }

  @Test
  void any_html_becomes_blocks_of_text_emphasis_and_links() {
    Fuzz.texts(
        List.of(
            "<body><article itemprop=articleBody><p>One <b>two<br><br>three</b></article>",
            "<div><div><ul><li>a<ol><li>b</ul><blockquote>c<h2>d",
            "<a href=\"javascript:alert(1)\">x</a><a href='http://example.org/ '>y</a>",
            "<script>alert(1)</script><p onclick=x>z"),
        html -> {
          for (Block block : Markup.blocks(html)) {
            for (Element each : Jsoup.parseBodyFragment(block.html()).body().select("*")) {
              assertThat(each.normalName())
                  .isIn("#root", "body", "em", "strong", "sub", "sup", "a", "br");
              each.attributes()
                  .forEach(attribute -> {
                    assertThat(attribute.getKey()).isEqualTo("href");
                    assertThat(attribute.getValue()).matches("(?is)(https?://|mailto:).*");
                  });
            }
          }
          assertThat(Markup.line(html)).doesNotContain("\n");
        });
  }
}
