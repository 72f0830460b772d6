package org.standfirst.newsletters.issues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeWordsTests {
  @Test
  void plain_words_become_paragraphs() {
    assertThat(SafeWords.of("One.\n\nTwo & three < four."))
        .isEqualTo("<p>One.</p>\n<p>Two &amp; three &lt; four.</p>");
  }

  @Test
  void what_mails_show_is_kept_and_all_else_taken_out() {
    assertThat(
            SafeWords.of(
                "<h2>A</h2><p onclick=\"x()\" style=\"color:red\"><b>B</b> <a href=\"https://merrow.example/x\">c</a>"
                    + "<script>alert(1)</script><img src=x onerror=y></p><ul><li>d</li></ul>"))
        .isEqualTo(
            "<h3>A</h3>\n<p><strong>B</strong> <a href=\"https://merrow.example/x\">c</a></p>\n<ul><li>d</li></ul>");
    assertThat(SafeWords.of("<p><a href=\"javascript:x()\">x</a></p>"))
        .doesNotContain("javascript");
  }

  @Test
  void words_outside_a_block_come_into_one_and_empty_blocks_go() {
    assertThat(SafeWords.of("<em>loose</em> words<p></p><p>in one</p>"))
        .isEqualTo("<p><em>loose</em> words</p>\n<p>in one</p>");
  }

  @Test
  void what_slots_are_known_by_is_in_no_words() {
    assertThat(SafeWords.of("<p>\uE000leave\uE001</p>")).isEqualTo("<p>leave</p>");
  }

  @Test
  void what_it_has_made_stays_as_it_is() {
    String made = SafeWords.of("<div>a<ul><li><b>b</b></li></ul>c</div>d");
    assertThat(SafeWords.of(made)).isEqualTo(made);
  }
}
