package org.standfirst.newsletters.deliveries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.standfirst.TestDatabase;
import org.standfirst.mail.MailSettings;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.subscribing.LeaveLinks;
import org.standfirst.newsletters.subscribing.TestLeaveLinks;

class CopyDeskTests {
  private final PostOffice office = new PostOffice();
  private final MockEnvironment settings = new MockEnvironment();
  private final DeliveryToken tokens = new DeliveryToken(TestDatabase.keys(office.source()));
  private final MessageIds ids = new MessageIds(TestDatabase.keys(office.source()), Papers.PAPER);
  private final LeaveLinks leaving =
      TestLeaveLinks.of(TestDatabase.keys(office.source()), Papers.PAPER);

  @AfterEach
  void close() {
    office.close();
  }

  private Claimed delivery() {
    IssueId issue = office.issue(1);
    office
        .sql
        .sql(
            """
            INSERT INTO issue_sheets (issue, variant, kind, subject, html, text)
            VALUES (:issue, 'A', 'reader', 'Morning – now', :html, :text)
            """)
        .param("issue", issue.value())
        .param(
            "html", "<p>Good morning, \uE000name\uE001. <a href=\"\uE000link:3\uE001\">On</a></p>")
        .param("text", "Good morning, \uE000name\uE001. Leave: \uE000leave\uE001")
        .update();
    return office.claim("one", issue, 1).getFirst();
  }

  private Consignment copy(Claimed delivery) {
    var mail =
        new MailSettings(
            null,
            new MailSettings.Smtp(
                null, 25, null, "", null, false, false, 1, Duration.ofSeconds(1)));
    var shelf =
        new SheetShelf(office.sql, Papers.PAPER, mail, Papers.UNSIGNED, office.announcements);
    return new CopyDesk(shelf, tokens, ids, leaving, Papers.PAPER, settings).get().of(delivery);
  }

  private static String words(Consignment copy) {
    return new String(copy.message(), UTF_8)
        .replace("=\r\n", "")
        .replace("=2E", ".")
        .replace("=3D", "=");
  }

  @Test
  void a_copy_holds_what_is_its_recipients_own() {
    Claimed delivery = delivery();
    Consignment copy = copy(delivery);
    String words = words(copy);

    assertThat(copy.recipient()).isEqualTo(delivery.address());
    assertThat(copy.returnPath()).isEqualTo("readers@www.lamplighter.example");
    assertThat(words)
        .contains("Good morning, Anna. ")
        .contains("From: \"The Lamplighter\" <readers@www.lamplighter.example>")
        .contains(
            "List-Id: \"The Morning Lamp\"\r\n <morning-lamp.newsletters.www.lamplighter.example>")
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        .contains("Message-ID: <" + ids.of(delivery.issue(), delivery.id()) + ">");
    List<String> leave = found("/newsletters/leave/([\\w-]+)", words);
    assertThat(leave).hasSize(2).allMatch(each -> leaving.read(each) != null);
    String click =
        found("https://www.lamplighter.example/newsletters/go/([^/\"]+)/3\"", words).getFirst();
    assertThat(tokens.readClicks(click)).isEqualTo(OptionalLong.of(delivery.id()));
  }

  @Test
  void a_recipient_is_greeted_by_name_or_by_the_words_for_nobody() {
    Claimed delivery = delivery();
    String slot = "\uE000name:64656172207265616465722026206672\uE001";
    office
        .sql
        .sql(
            """
            UPDATE issue_sheets SET subject = 'For ' || :slot, html = '<p>Hello, ' || :slot || '.</p>',
              text = 'Hello, ' || :slot || '.'
            """)
        .param("slot", slot)
        .update();

    assertThat(words(copy(delivery)))
        .contains("Subject: For Anna\r\n", "<p>Hello, Anna.</p>", "\r\nHello, Anna.");
    for (String unfit : List.of("", "evil.example/<b>", "Anna\r\nBcc: all@evil.example")) {
      assertThat(words(copy(named(delivery, unfit))))
          .contains(
              "Subject: For dear reader & fr\r\n",
              "<p>Hello, dear reader &amp; fr.</p>",
              "\r\nHello, dear reader & fr.")
          .doesNotContain("evil.example/ ", ">evil", "\r\nBcc", "<b>.");
    }
  }

  private static Claimed named(Claimed delivery, String name) {
    return new Claimed(
        delivery.id(),
        delivery.claim(),
        delivery.issue(),
        delivery.dueAt(),
        delivery.reader(),
        delivery.addressee(),
        delivery.address(),
        name,
        delivery.kind(),
        delivery.variant(),
        delivery.attempts(),
        delivery.triedAt());
  }

  @Test
  void a_copy_is_the_same_whenever_it_is_made() {
    Claimed delivery = delivery();

    assertThat(copy(delivery).message()).isEqualTo(copy(delivery).message());
  }

  @Test
  void bounces_come_back_by_the_delivery_where_there_is_a_domain_for_them() {
    settings.setProperty("standfirst.newsletter.returns.domain", "returns.lamplighter.example");
    Claimed delivery = delivery();
    String path = copy(delivery).returnPath();

    assertThat(path).matches("bounce\\+[0-9a-z.]+@returns\\.lamplighter\\.example");
    String token = path.substring(7, path.indexOf('@'));
    assertThat(tokens.readReturnPath(token)).isEqualTo(OptionalLong.of(delivery.id()));
    assertThat(tokens.readReturnPath(token.toUpperCase(Locale.ROOT)))
        .isEqualTo(OptionalLong.of(delivery.id()));
    assertThat(tokens.readClicks(token)).isEmpty();
    assertThat(tokens.readReturnPath("1" + token)).isEmpty();
    assertThat(tokens.readReturnPath("zzzzzzzzzzzzz." + "0".repeat(20))).isEmpty();
  }

  @Test
  void a_message_id_tells_its_delivery_to_us_alone() {
    String id = ids.of(7, 8);

    assertThat(ids.read(id)).isEqualTo(OptionalLong.of(8));
    assertThat(ids.read("<" + id + ">")).isEqualTo(OptionalLong.of(8));
    assertThat(ids.read(id.replace("7.8.", "7.9."))).isEmpty();
    assertThat(ids.read("<something@else.example>")).isEmpty();
  }

  private static List<String> found(String pattern, String words) {
    Matcher found = Pattern.compile(pattern).matcher(words);
    return found.results().map(each -> each.group(1)).toList();
  }
}
