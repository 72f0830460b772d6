package org.standfirst.newsletters.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTests {
  private static final String LONG_ADDRESS =
      "a".repeat(60) + "@" + "b".repeat(60) + "." + "c".repeat(60) + ".example.org";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Anna",
        "Anna O'Brien-Łukasiewicz",
        "Dr. \"Quote\" \\ Backslash, (Jr.)",
        "أنّا القارئة من المدينة البعيدة على شاطئ البحر",
        "山田花子",
        "안나 독자",
        "Άννα Παπαδοπούλου",
        "👩‍👧 Anna 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
        "a much too long but otherwise quite plain name of somebody with many names",
        "@;,:<>"
      })
  void names_in_all_scripts_stand_beside_their_address(String name) throws Exception {
    for (String address : new String[] {"anna@example.net", LONG_ADDRESS}) {
      var party = new Party(name, address);
      byte[] bytes =
          Sheet.of(Mails.words(party, "x", "x", "x")).message(Mails.copy(party, Map.of()));
      var message = Mails.Opened.of(Mails.fit(bytes)).message();
      var from = (InternetAddress) message.getFrom()[0];
      var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
      assertThat(from.getAddress()).isEqualTo(address);
      assertThat(to.getAddress()).isEqualTo(address);
      assertThat(from.getPersonal()).isEqualTo(name.isEmpty() ? null : name);
      assertThat(to.getPersonal()).isEqualTo(name.isEmpty() ? null : name);
      assertThatNoHeaderIsLong(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good morning",
        "What the harbour's new bridge will cost each of us, and who said so first in the council last night",
        "Was die neue Brücke über den Hafen jeden von uns kostet – und wer das gestern im Rat zuerst gesagt hat",
        "ما ستكلفه الجسر الجديد فوق الميناء كل واحد منا ومن قال ذلك أولاً في المجلس الليلة الماضية",
        "港口新桥将让我们每个人付出多少代价，以及昨晚在议会里谁最先这么说，还有明天会发生什么",
        "🎉👩‍👩‍👧‍👦 A party 🎉👩‍👩‍👧‍👦 and another 🎉👩‍👩‍👧‍👦 and yet another 🎉👩‍👩‍👧‍👦",
        "x = y?",
        "Not =?UTF-8?Q?encoded?= at all"
      })
  void subjects_are_read_as_they_were_written(String subject) throws Exception {
    byte[] bytes =
        Sheet.of(Mails.words(Mails.PAPER, subject, "x", "x")).message(Mails.copy(Map.of()));
    assertThat(Mails.Opened.of(Mails.fit(bytes)).message().getSubject()).isEqualTo(subject);
    assertThatNoHeaderIsLong(bytes);
  }

  @Test
  void a_subject_may_hold_what_is_the_recipients_own_and_stays_one_line() throws Exception {
    String slot = "\uE000name:64656172\uE001";
    Sheet sheet = Sheet.of(Mails.words(Mails.PAPER, slot + ", good morning – " + slot, slot, slot));
    for (String name : List.of("Anna", "Ægir", "", "Anna\r\nBcc: all@evil.example")) {
      byte[] bytes = sheet.message(Mails.copy(Map.of("name:64656172", name)));
      Mails.Opened opened = Mails.Opened.of(Mails.fit(bytes));
      String said = name.replaceAll("\\s*\\R", " ");
      assertThat(opened.message().getSubject())
          .isEqualTo((said + ", good morning – " + said).strip());
      assertThat(opened.header("Bcc")).isNull();
      assertThatNoHeaderIsLong(bytes);
    }
    String plain = "Good morning, \uE000name:64656172\uE001";
    byte[] bytes =
        Sheet.of(Mails.words(Mails.PAPER, plain, "x", "x"))
            .message(Mails.copy(Map.of("name:64656172", "Anna")));
    assertThat(new String(bytes, US_ASCII)).contains("Subject: Good morning, Anna\r\n");
  }

  private static void assertThatNoHeaderIsLong(byte[] bytes) {
    String headers = new String(bytes, US_ASCII);
    for (String line : headers.substring(0, headers.indexOf("\r\n\r\n")).split("\r\n", -1)) {
      if (!line.contains(LONG_ADDRESS)) {
        assertThat(line).hasSizeLessThanOrEqualTo(76);
      }
    }
  }

  @Test
  void nobody_can_write_a_header_of_their_own() throws Exception {
    var eve = new Party("Eve\r\nBcc: all@example.org\u2028\u202E", "eve@example.org");
    assertThat(eve.name()).isEqualTo("Eve Bcc: all@example.org");
    var words = Mails.words(eve, "Hello\r\n\r\nBody", "x", "x");
    var message = Mails.Opened.of(Sheet.of(words).message(Mails.copy(eve, Map.of()))).message();
    assertThat(message.getSubject()).isEqualTo("Hello Body");
    assertThat(message.getHeader("Bcc")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "anna@exämple.org",
        "ännä@example.org",
        "a@b>,<c@d",
        "a@b\r\nBcc: c@d"
      })
  void addresses_that_would_need_encoding_are_refused(String address) {
    assertThatThrownBy(() -> new Party("", address)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new SheetWords(Mails.PAPER, address, "x", Mails.DATE, Mails.LIST, null, "x", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Copy(Mails.ANNA, "1@example.org", Mails.LEAVE, address, _ -> null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ids_and_the_way_to_leave_are_checked() {
    for (String id : new String[] {"", "x", "@x", "x@", "x@y>", "x y@z", "x@y\r\n", "x@y@z"}) {
      assertThatThrownBy(() -> new Copy(Mails.ANNA, id, Mails.LEAVE, null, _ -> null))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (String leave :
        new String[] {"", "mailto:x@y", "https://x/>", "https://x/\r\n", "/leave"}) {
      assertThatThrownBy(() -> new Copy(Mails.ANNA, "1@example.org", leave, null, _ -> null))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new MailingList("", "no id"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MailingList("", "x>.y"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
