package org.standfirst.newsletters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {
  @Test
  void words_are_divided_into_lines_and_paragraphs() {
    String text =
        new PlainText().html("<p>" + "harbour ".repeat(30) + "</p><p>Two.</p>").toString();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    assertThat(text).endsWith("\n\nTwo.\n");
  }

  @Test
  void where_links_lead_is_said_beneath() {
    String text =
        new PlainText()
            .html(
                "<p>See <a href=\""
                    + Slot.of("link:1")
                    + "\">the tides</a> and <a href=\"mailto:a@b.example\">write</a>.</p>")
            .toString();

    assertThat(text)
        .isEqualTo(
            "See the tides [1] and write [2].\n\n[1] "
                + Slot.of("link:1")
                + "\n[2] mailto:a@b.example\n");
  }

  @Test
  void lists_quotations_tables_and_headings_are_marked() {
    String text =
        new PlainText()
            .html(
                "<h3>Ships</h3><ul><li>Kittiwake</li><li>Ansgar</li></ul><ol><li>One</li></ol>"
                    + "<blockquote><p>It leans.</p></blockquote>"
                    + "<table><tbody><tr><td>Tide</td><td>11:52</td></tr></tbody></table>")
            .toString();

    assertThat(text)
        .contains("Ships\n-----", "- Kittiwake\n- Ansgar", "1. One", "> It leans.", "Tide | 11:52");
  }

  @Test
  void a_slot_is_never_divided() {
    String slot = Slot.of("link:12");
    String text = new PlainText().link("Read on ".repeat(12).strip(), slot).toString();

    assertThat(text).contains("\n" + slot + "\n");
  }
}
