package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;

class SheetTests {
  private static final String NAME = new Slot("name").mark();
  private static final String LEAVE = new Slot("leave").mark();
  private static final String LINK = new Slot("link:3").mark();

  @Test
  void a_copy_is_a_mail_in_two_parts() throws Exception {
    var words =
        new SheetWords(
            Mails.PAPER,
            "desk@example.org",
            "Good morning",
            Mails.DATE,
            Mails.LIST,
            "7:morning:newsletter:example",
            "<p>Hello</p>",
            "Hello");
    var copy =
        new Copy(
            Mails.ANNA, "7.42.sig@example.org", Mails.LEAVE, "leave+r1@example.org", _ -> null);
    byte[] bytes = Mails.fit(Sheet.of(words).message(copy));
    assertThat(new String(bytes, US_ASCII))
        .matches(
            """
            From: "The Harbour Times" <morning@example.org>
            Reply-To: <desk@example.org>
            Subject: Good morning
            Date: Sun, 1 Mar 2026 06:05:09 \\+0100
            List-Id: "Morning" <morning.newsletters.example.org>
            To: "Anna" <anna@example.net>
            Message-ID: <7.42.sig@example.org>
            List-Unsubscribe: <https://example.org/newsletters/leave/r1.2.x>,
             <mailto:leave\\+r1@example.org>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click
            Feedback-ID: 7:morning:newsletter:example
            MIME-Version: 1.0
            Content-Type: multipart/alternative;
             boundary="=_([0-9a-f]{24})"

            --=_\\1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Hello
            --=_\\1
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Hello</p>
            --=_\\1--
            """
                .replace("\n", "\r\n"));
    var opened = Mails.Opened.of(bytes);
    assertThat(opened.message().getSentDate()).isEqualTo(Mails.DATE.toInstant());
    assertThat(Sheet.of(words).message(copy)).isEqualTo(bytes);
  }

  @Test
  void without_a_mailbox_to_leave_by_there_is_the_web_alone() throws Exception {
    var opened = opened("x", "x", Map.of());
    assertThat(opened.header("List-Unsubscribe")).isEqualTo("<" + Mails.LEAVE + ">");
    assertThat(opened.header("Precedence")).isNull();
    assertThat(opened.header("Auto-Submitted")).isNull();
    assertThat(opened.header("Feedback-ID")).isNull();
    assertThat(opened.header("Reply-To")).isNull();
  }

  @Test
  void each_recipient_has_their_own_in_the_slots() {
    var opened =
        opened(
            "<p>Hello " + NAME + "!</p><a href=\"" + LEAVE + "\">Leave</a>",
            "Hello " + NAME + "!\n" + LEAVE + "\n" + LINK,
            Map.of(
                "name",
                "Tom & \"Jerry\" <b>",
                "leave",
                Mails.LEAVE + "?a=1&b='2'",
                "link:3",
                "https://example.org/l/" + "x".repeat(200)));
    assertThat(opened.html())
        .isEqualTo(
            "<p>Hello Tom &amp; &quot;Jerry&quot; &lt;b&gt;!</p><a href=\""
                + Mails.LEAVE
                + "?a=1&amp;b=&#39;2&#39;\">Leave</a>");
    assertThat(opened.text())
        .isEqualTo(
            "Hello Tom & \"Jerry\" <b>!\r\n"
                + Mails.LEAVE
                + "?a=1&b='2'\r\nhttps://example.org/l/"
                + "x".repeat(200));
  }

  @Test
  void a_slot_may_stay_empty_and_stand_anywhere() {
    for (String name : List.of("", "x", ".", " ", "=", "é".repeat(60), ". ".repeat(70))) {
      var opened =
          opened(
              NAME + NAME + "\n" + NAME + "\n\n" + NAME, "a " + NAME + "\n." + NAME + ".\n", name);
      assertThat(opened.html()).isEqualTo(name + name + "\r\n" + name + "\r\n\r\n" + name);
      assertThat(opened.text()).isEqualTo("a " + name + "\r\n." + name + ".\r\n");
    }
  }

  @Test
  void a_name_ends_no_line_and_begins_no_header() {
    assertThat(opened(NAME, NAME, "Eve\r\n\r\n.\r\nMAIL FROM:<x>\0").text())
        .isEqualTo("Eve    .  MAIL FROM:<x> ");
  }

  @Test
  void what_every_copy_must_bring_is_known() {
    var sheet = Sheet.of(Mails.words(LEAVE + NAME + LEAVE, NAME + LINK));
    assertThat(sheet.slots())
        .containsExactlyInAnyOrder(new Slot("leave"), new Slot("name"), new Slot("link:3"));
    assertThatThrownBy(() -> sheet.message(Mails.copy(Map.of("name", "x", "leave", Mails.LEAVE))))
        .hasMessage("nothing fills the slot link:3");
    assertThatThrownBy(() ->
            sheet.message(
                Mails.copy(Map.of("name", "x", "leave", Mails.LEAVE, "link:3", "javascript:x()"))))
        .hasMessage("no address on the web fills the slot link:3");
    assertThatThrownBy(() -> Sheet.of(Mails.words("\uE000name", "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Slot("a b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lines_are_kept_whatever_they_hold() {
    for (String words :
        List.of(
            "",
            "\n\n\n",
            ".\n..\n. \n\t\n \n=\n=3D",
            "trailing \nblanks\t\n  and  leading\t ",
            "one\rtwo\r\nthree\n",
            "ä".repeat(500),
            "😀".repeat(100) + ".",
            "x".repeat(74) + "." + "x".repeat(74) + "..",
            "x".repeat(75) + " \n" + "x".repeat(76) + "\n" + "x".repeat(74) + "\t\n",
            "From here on\nFrom there",
            "مرحبا بالعالم\n你好，世界\nこんにちは\n👩‍👩‍👧‍👦")) {
      String expected = words.replaceAll("\r\n|\r|\n", "\r\n");
      var opened = opened(words, words, Map.of());
      assertThat(opened.text()).isEqualTo(expected);
      assertThat(opened.html()).isEqualTo(expected);
    }
  }

  @Test
  void whatever_is_written_is_read() {
    Fuzz.texts(
        List.of("Good morning, Anna.\n\n. = é\n", "<p style=\"x\">你好 👩‍👧</p>\r\n"),
        text -> {
          String words = text.replaceAll("[\uE000\uE001\\p{Cs}\0]", "");
          String lines = words.replaceAll("\r\n|\r|\n", "\r\n");
          String name = words.replaceAll("[\\x00-\\x1f\\x7f]", "-");
          assertThat(opened("x", words + NAME + "\n" + NAME, name).text())
              .isEqualTo(lines + name + "\r\n" + name);
          assertThat(opened(words, "x", Map.of()).html()).isEqualTo(lines);
        });
  }

  @Test
  void a_copy_costs_no_more_than_its_own_bytes() {
    var sheet = Sheet.of(Mails.words(("<p>" + NAME + LINK + "</p>\n").repeat(50), LEAVE));
    Copier copier = sheet.copier();
    Copy copy =
        Mails.copy(Map.of("name", "Änne", "leave", Mails.LEAVE, "link:3", "https://example.org/l"));
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    int length = copier.message(copy).length;
    for (int i = 0; i < 2000; i++) {
      copier.message(copy);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      copier.message(copy);
    }
    long each = (threads.getCurrentThreadAllocatedBytes() - before) / 1000;
    assertThat(each).isLessThan(length + 200L);
  }

  private static Mails.Opened opened(String html, String text, String name) {
    return opened(html, text, Map.of("name", name));
  }

  private static Mails.Opened opened(String html, String text, Map<String, String> slots) {
    return Mails.Opened.of(Mails.fit(Sheet.of(Mails.words(html, text)).message(Mails.copy(slots))));
  }
}
