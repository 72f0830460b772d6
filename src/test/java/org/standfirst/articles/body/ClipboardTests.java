package org.standfirst.articles.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What word processors and browsers really put on the clipboard, as the server takes it.
class ClipboardTests {
  @Test
  void words_own_comes_out_clean() throws IOException {
    assertThat(clean("word"))
        .isEqualTo(
            "<h2>The harbour wakes</h2> <p>The <strong>first</strong> boat left at <em>six</em>, said"
                + " <a href=\"https://harbour.example/log?utm_source=mail&amp;day=4\" rel=\"noopener\">"
                + "the log</a>.</p> <p>&nbsp;</p>"
                + " <ul><li>Rope<ul><li>Hemp</li></ul></li><li>Tar</li></ul>"
                + " <h2>In order</h2> <ol><li>Cast off</li><li>Sail</li></ol>"
                + " <table><tbody><tr><td><p>Year</p></td><td><p>Boats</p></td></tr>"
                + "<tr><td><p>1902</p></td><td><p>17</p></td></tr></tbody></table>"
                + " <blockquote>“It was quiet.”</blockquote>");
  }

  @Test
  void googles_own_comes_out_clean() throws IOException {
    assertThat(clean("docs"))
        .isEqualTo(
            "<h2>The harbour wakes</h2><p>The <strong>first</strong> boat left at <em>six</em>, said"
                + " <a href=\"https://harbour.example/log\" rel=\"noopener\">the log</a>.</p><br>"
                + "<ul><li><p>Rope</p><ul><li><p>Hemp</p></li></ul></li>"
                + "<li><p>Tar, 10 m<sup>2</sup></p></li></ul><br>");
  }

  @Test
  void a_page_of_the_web_comes_out_clean() throws IOException {
    assertThat(clean("web"))
        .isEqualTo(
            "<h2>The harbour wakes</h2><p></p><p></p><p>The <strong>first</strong> boat left at"
                + " <em>six</em>, said <a href=\"https://harbour.example/log?utm_source=share"
                + "&amp;utm_medium=web&amp;day=4\" rel=\"noopener\">the log</a>.</p>"
                + "<p><em>It was quiet.</em></p><p></p>");
  }

  private static String clean(String name) throws IOException {
    String raw = Files.readString(Path.of("src/test/resources/clipboard", name + ".html"));
    return SafeHtml.of(raw)
        .replaceAll("\\s+", " ")
        .replaceAll(" (?=</?(?:tr|td|tbody)>)", "")
        .strip();
  }
}
