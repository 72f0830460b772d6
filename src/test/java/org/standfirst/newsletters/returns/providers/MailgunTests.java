package org.standfirst.newsletters.returns.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;

class MailgunTests {
  private static final String KEY = "key-of-the-lamplighter";
  private static final String FAILED =
      """
      {"event": "failed", "severity": "%s", "id": "G9Bn5sl1TC6nu79C8C0bwg", "recipient": "anna@reader.example",
       "envelope": {"sender": "bounce+3f.0123456789abcdef0123@returns.lamplighter.example"},
       "message": {"headers": {"message-id": "17.4711.k8Jd@lamplighter.example"}},
       "delivery-status": {"code": %d, "enhanced-code": "%s", "message": "%s", "description": ""}}
      """;
  private final Mailgun mailgun =
      new Mailgun(
          new ProviderSettings(
              Posted.NO_SES,
              Posted.NO_POSTMARK,
              Posted.NO_SENDGRID,
              new ProviderSettings.Mailgun(KEY, null)),
          Posted.CLOCK);

  private static String signed(Instant moment, String event) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String words = moment.getEpochSecond() + "a8ce0edb";
    String signature =
        HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    return """
    {"signature": {"timestamp": "%d", "token": "a8ce0edb", "signature": "%s"}, "event-data": %s}
    """
        .formatted(moment.getEpochSecond(), signature, event);
  }

  private Heard hear(String body) {
    return mailgun.hear(Posted.call(body, Map.of()));
  }

  @Test
  void a_lasting_failure_is_hard_and_names_our_mail() throws Exception {
    String event = FAILED.formatted("permanent", 550, "5.1.1", "No such user");

    assertThat(Posted.only(hear(signed(Posted.NOW, event))))
        .isEqualTo(
            new Report.Bounce(
                Hardness.HARD,
                "anna@reader.example",
                "5.1.1",
                "550 No such user",
                new Report.Origin("3f.0123456789abcdef0123", "17.4711.k8Jd@lamplighter.example")));
  }

  @Test
  void a_passing_failure_is_soft_and_so_is_a_full_mailbox() throws Exception {
    for (String event :
        new String[] {
          FAILED.formatted("temporary", 421, "4.4.0", "try again later"),
          FAILED.formatted("permanent", 552, "5.2.2", "over quota")
        }) {
      assertThat(((Report.Bounce) Posted.only(hear(signed(Posted.NOW, event)))).hardness())
          .isEqualTo(Hardness.SOFT);
    }
  }

  @Test
  void a_signature_is_good_for_as_long_as_it_is_tried_again() throws Exception {
    String event =
        "{\"event\": \"complained\", \"id\": \"1\", \"recipient\": \"anna@reader.example\"}";
    assertThat(Posted.only(hear(signed(Posted.NOW.minus(Duration.ofHours(8)), event))))
        .isInstanceOf(Report.Complaint.class);
    for (Instant moment :
        new Instant[] {
          Posted.NOW.minus(Duration.ofHours(10)), Posted.NOW.plus(Duration.ofHours(1))
        }) {
      assertThat(hear(signed(moment, event))).isInstanceOf(Heard.Mistrusted.class);
    }
    assertThat(hear(signed(Posted.NOW, event).replace("a8ce0edb", "b8ce0edb")))
        .isInstanceOf(Heard.Mistrusted.class);
    assertThat(hear("{}")).isInstanceOf(Heard.Unsigned.class);
    assertThat(hear("not json")).isInstanceOf(Heard.Unsigned.class);
    assertThat(hear("[".repeat(10_000))).isInstanceOf(Heard.Unsigned.class);
  }
}
