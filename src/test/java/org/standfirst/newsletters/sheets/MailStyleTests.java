package org.standfirst.newsletters.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailStyleTests {
  private static Document styled(String css, String html) {
    Document mail = Jsoup.parse(html);
    mail.outputSettings().prettyPrint(false);
    MailStyle.of(css).applyTo(mail);
    return mail;
  }

  private static String style(Document mail, String element) {
    return mail.select(element).attr("style");
  }

  @Test
  void rules_are_written_into_the_elements_they_are_for() {
    Document mail =
        styled(
            "p { margin: 0; } .ink a { color: #123456; }", "<div class=ink><p><a>x</a></p></div>");

    assertThat(style(mail, "p")).isEqualTo("margin:0");
    assertThat(style(mail, "a")).isEqualTo("color:#123456");
    assertThat(style(mail, "div")).isEmpty();
  }

  @Test
  void the_more_particular_rule_goes_before_and_the_elements_own_before_all() {
    Document mail =
        styled(
            ".a p { color: red; } p { color: blue; padding: 0; } .b { color: green; }",
            "<div class=a><p id=one>x</p><p id=two class=b>y</p><p id=three style='color:black'>z</p></div>");

    assertThat(style(mail, "#one")).isEqualTo("padding:0;color:red");
    assertThat(style(mail, "#two")).isEqualTo("padding:0;color:red");
    assertThat(style(mail, "#three")).endsWith(";color:black");
  }

  @Test
  void what_no_element_can_hold_stays_a_sheet() {
    MailStyle style =
        MailStyle.of(
            """
            p { margin: 0; }
            a:hover { color: red; }
            @media (prefers-color-scheme: dark) { .ink { color: #eee !important; } }
            [data-ogsc] .ink { color: #eee !important; }
            """);

    assertThat(style.rest())
        .contains("prefers-color-scheme", "!important", "a:hover", "[data-ogsc]")
        .doesNotContain("margin");
  }

  @Test
  void comments_that_outlook_reads_stay_as_they_are() {
    String outlook = "<!--[if mso]><table><tr><td><![endif]-->";
    Document mail = styled("p { margin: 0; }", "<body>" + outlook + "<p>x</p></body>");

    assertThat(mail.outerHtml()).contains(outlook);
  }

  @Test
  void the_papers_own_style_is_small_enough_for_gmail() {
    MailStyle style = new MailStyles().in(Accent.PAPER);

    assertThat(style.rest().length()).isLessThan(8_192);
    assertThat(style.rest()).contains(Accent.PAPER.night()).doesNotContain("ACCENT");
  }
}
