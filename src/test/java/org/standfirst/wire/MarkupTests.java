package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bare words                                        | <p>Bare words</p>
          <p>One</p><p>Two</p>                              | <p>One</p><p>Two</p>
          <div>One<p>Two</p>Three</div>                     | <p>One</p><p>Two</p><p>Three</p>
          One<br><br/>Two<br>Three<br>                      | <p>One</p><p>Two<br>Three</p>
          <h1>A</h1><h4>B</h4>C                             | <h2>A</h2><h3>B</h3><p>C</p>
          <blockquote>One</blockquote><blockquote><p>Two</p></blockquote> | <blockquote><p>One</p><p>Two</p></blockquote>
          <ul><li>One</li><li><p>Two</p></li></ul>          | <ul><li>One</li><li>Two</li></ul>
          <ol><li>One<ul><li>Two</li></ul></li></ol>        | <ol><li>One</li></ol><ul><li>Two</li></ul>
          <p>a <b>b <i>c</i></b> <em>d</em></p>             | <p>a <strong>b <em>c</em></strong> <em>d</em></p>
          <b>a<p>b</p></b>                                  | <p><strong>a</strong></p><p><strong>b</strong></p>
          <p>1 &lt; 2 &amp; 3 &quot;</p>                    | <p>1 &lt; 2 &amp; 3 &quot;</p>
          <p onclick="x()" style="y">a<script>x()</script><style>b</style></p> | <p>a</p>
          <p><a href="javascript:x()">a</a> <a href="HTTPS://b.example/?c&d">b</a> <a href="/c">c</a></p> | <p>a <a href="HTTPS://b.example/?c&amp;d">b</a> c</p>
          <p>a</p><form><p>b</p><button>c</button></form><svg><text>d</text></svg> | <p>a</p>
          <p>a</p><figure><img src=x onerror=y><figcaption>b</figcaption></figure> | <p>a</p>
          <table><tr><th>a<td>b<tr><td>c<td>d</table>       | <p>a · b</p><p>c · d</p>
          <h1>Head</h1><div class="bodytext"><p>a</p></div><p>Footer</p> | <p>a</p>
          <p>a&#8238;b&#0;c&#x202d;</p>                      | <p>ab�c</p>
          <p>&nbsp;</p><p>***</p>                           |
          <p hidden>a</p><noscript>b</noscript><template>c</template> |
          """)
  void markup_is_laid_out_anew(String html, String expected) {
    String laid = Block.html(Markup.blocks(html)).replace("\n", "");
    assertThat(laid).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void a_hundred_thousand_nested_or_unclosed_tags_are_no_trouble() {
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (String tag :
              new String[] {"<b>", "<div>", "<ul><li>", "<a href=http://x>x", "<table><td>"}) {
            assertThat(
                    Block.html(Markup.blocks(tag.repeat(400_000 / tag.length()) + "end")).length())
                .isLessThan(20_000_000);
          }
        });
  }
}
