package org.standfirst.newsletters.returns.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Returns;

class SendgridTests {
  private static final String EVENTS =
      """
      [{"email": "anna@reader.example", "event": "bounce", "type": "bounce", "status": "5.1.1",
        "reason": "550 5.1.1 User unknown", "sg_event_id": "one", "smtp-id": "<17.4711.k8Jd@lamplighter.example>"},
       {"email": "ben@reader.example", "event": "bounce", "type": "blocked", "status": "5.7.1",
        "reason": "554 blocked by policy", "sg_event_id": "two"},
       {"email": "carla@reader.example", "event": "spamreport", "sg_event_id": "three"},
       {"email": "dimitri@reader.example", "event": "delivered", "sg_event_id": "four"}]
      """;
  private final KeyPair keys;
  private final Sendgrid sendgrid;

  SendgridTests() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    keys = generator.generateKeyPair();
    String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    sendgrid =
        new Sendgrid(
            new ProviderSettings(
                Posted.NO_SES,
                Posted.NO_POSTMARK,
                new ProviderSettings.Sendgrid(key),
                Posted.NO_MAILGUN),
            Posted.CLOCK);
  }

  private Heard hear(String body, Instant moment, String signed) throws Exception {
    String seconds = Long.toString(moment.getEpochSecond());
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update((seconds + signed).getBytes(StandardCharsets.UTF_8));
    return sendgrid.hear(
        Posted.call(
            body,
            Map.of(
                "X-Twilio-Email-Event-Webhook-Signature",
                Base64.getEncoder().encodeToString(signature.sign()),
                "X-Twilio-Email-Event-Webhook-Timestamp",
                seconds)));
  }

  @Test
  void of_a_batch_what_matters_is_taken() throws Exception {
    List<Returns.Told> told = ((Heard.Believed) hear(EVENTS, Posted.NOW, EVENTS)).reports();

    assertThat(told).extracting(Returns.Told::id).containsExactly("one", "two", "three");
    assertThat((Report.Bounce) told.get(0).report())
        .satisfies(bounce -> {
          assertThat(bounce.hardness()).isEqualTo(Hardness.HARD);
          assertThat(bounce.origin().messageId()).isEqualTo("17.4711.k8Jd@lamplighter.example");
        });
    assertThat(((Report.Bounce) told.get(1).report()).hardness()).isEqualTo(Hardness.SOFT);
    assertThat(told.get(2).report()).isInstanceOf(Report.Complaint.class);
  }

  @Test
  void what_is_not_signed_by_it_is_not_believed() throws Exception {
    assertThat(hear(EVENTS, Posted.NOW, EVENTS + " ")).isInstanceOf(Heard.Mistrusted.class);
    assertThat(hear(EVENTS, Posted.NOW.minus(Duration.ofDays(2)), EVENTS))
        .isInstanceOf(Heard.Mistrusted.class);
    assertThat(hear("{}", Posted.NOW, "{}")).isInstanceOf(Heard.Unreadable.class);
    assertThat(sendgrid.hear(Posted.call(EVENTS, Map.of()))).isInstanceOf(Heard.Unsigned.class);
    assertThat(
            sendgrid.hear(
                Posted.call(
                    EVENTS,
                    Map.of(
                        "X-Twilio-Email-Event-Webhook-Signature",
                        "%%%",
                        "X-Twilio-Email-Event-Webhook-Timestamp",
                        "1"))))
        .isInstanceOf(Heard.Mistrusted.class);
  }
}
