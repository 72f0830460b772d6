package org.standfirst.newsletters.issues;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingTests {
  @Test
  void a_place_bears_what_stands_there_where_no_name_is_known() {
    assertThat(Greeting.toAnybody("Good morning, {reader|dear reader}."))
        .isEqualTo("Good morning, dear reader.");
    assertThat(Greeting.fill("{ reader | you } and {reader|you}", each -> "<" + each + ">"))
        .isEqualTo("<you> and <you>");
    assertThat(Greeting.toAnybody("{reader|$1 \\ more}")).isEqualTo("$1 \\ more");
  }

  @Test
  void what_is_no_place_stays_and_is_said() {
    String words = "{reader} {reader|} {name|x} {reader|a|b} {reader|you} {";
    assertThat(Greeting.toAnybody(words)).isEqualTo(words.replace("{reader|you}", "you"));
    assertThat(Greeting.strays(words))
        .containsExactly("{reader}", "{reader|}", "{name|x}", "{reader|a|b}", "{");
    assertThat(Greeting.straysInHtml("<p>{reader|<em>dear</em> reader}</p>"))
        .containsExactly("{reader|");
    assertThat(Greeting.straysInHtml("<p>{reader|dear &amp; near}</p>")).isEmpty();
  }

  @Test
  void in_html_words_are_filled_and_markup_is_not() {
    Document html =
        Jsoup.parseBodyFragment(
            "<p>Dear <em>{reader|friends &amp; foes}</em>, <a href=\"/x?{reader|a}\">on</a></p>");
    Greeting.fill(html.body(), each -> "[" + each + "]");
    assertThat(html.select("em").text()).isEqualTo("[friends & foes]");
    assertThat(html.select("a").attr("href")).isEqualTo("/x?{reader|a}");
    assertThat(Greeting.htmlToAnybody("<p>{reader|a &lt; b}</p>")).isEqualTo("<p>a &lt; b</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna",
        "Anna-Lena",
        "J. R.",
        "J.R.",
        "Siobhán O’Neill",
        "Łukasz",
        "محمد",
        "明",
        "अनन्या",
        "d'Arc"
      })
  void people_are_called_by_their_names(String name) {
    assertThat(Greeting.name(" " + name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "https://evil.example",
        "Anna\r\nBcc: all@evil.example",
        "<b>Anna</b>",
        "Anna & Ben",
        "anna@evil.example",
        "Call 555 1234",
        "\uE000leave\uE001",
        "{reader|x}",
        "\u202Eanna",
        "Win a prize today at our new shop in the town by the sea now"
      })
  void what_is_no_name_is_not_said(String known) {
    assertThat(Greeting.name(known)).isEmpty();
  }
}
