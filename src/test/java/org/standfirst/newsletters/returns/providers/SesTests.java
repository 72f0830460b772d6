package org.standfirst.newsletters.returns.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;
import tools.jackson.databind.json.JsonMapper;

class SesTests {
  private static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:returns";
  private static final String HOST = "https://sns.eu-west-1.amazonaws.com";
  private static final String CERTIFICATE = HOST + "/SimpleNotificationService-0a1b.pem";
  private static final String BOUNCE =
      """
      {"notificationType": "Bounce",
       "bounce": {"bounceType": "Permanent", "bounceSubType": "General", "feedbackId": "0102-7",
        "bouncedRecipients": [{"emailAddress": "Anna <anna@reader.example>", "status": "5.1.1",
          "action": "failed", "diagnosticCode": "smtp; 550 5.1.1 user unknown"}]},
       "mail": {"source": "bounce+3f.0123456789abcdef0123@returns.lamplighter.example",
        "commonHeaders": {"messageId": "<17.4711.k8Jd@lamplighter.example>"}}}
      """;
  private final KeyPair keys;
  private final Fetched fetched;
  private final Ses ses;

  SesTests() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    fetched = new Fetched(keys);
    ses =
        new Ses(
            new ProviderSettings(
                new ProviderSettings.Ses(TOPIC),
                Posted.NO_POSTMARK,
                Posted.NO_SENDGRID,
                Posted.NO_MAILGUN),
            fetched,
            Posted.CLOCK);
  }

  /// What is fetched of Amazon: our key for its own, and confirmations.
  private static final class Fetched implements Amazon {
    private final KeyPair keys;
    private final List<URI> asked = new ArrayList<>();
    private final List<URI> confirmed = new ArrayList<>();

    private Fetched(KeyPair keys) {
      this.keys = keys;
    }

    @Override
    public PublicKey key(URI address) {
      asked.add(address);
      return keys.getPublic();
    }

    @Override
    public void confirm(URI address) {
      confirmed.add(address);
    }
  }

  private Map<String, String> notification(String message) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Type", "Notification");
    fields.put("MessageId", "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324");
    fields.put("TopicArn", TOPIC);
    fields.put("Subject", "Amazon SES Email Event Notification");
    fields.put("Message", message);
    fields.put("Timestamp", "2026-03-09T05:59:00.000Z");
    fields.put("SignatureVersion", "2");
    fields.put("SigningCertURL", CERTIFICATE);
    return fields;
  }

  private Map<String, String> confirmation(String place) {
    Map<String, String> fields = notification("You have chosen to subscribe");
    fields.remove("Subject");
    fields.put("Type", "SubscriptionConfirmation");
    fields.put("Token", "2336412f");
    fields.put("SubscribeURL", place);
    return fields;
  }

  /// As Amazon says that it signs.
  private Heard hear(Map<String, String> fields, String... order) throws Exception {
    boolean second = "2".equals(fields.get("SignatureVersion"));
    Signature signature = Signature.getInstance(second ? "SHA256withRSA" : "SHA1withRSA");
    signature.initSign(keys.getPrivate());
    for (String each : order) {
      signature.update((each + "\n" + fields.get(each) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Map<String, String> signed = new LinkedHashMap<>(fields);
    signed.put("Signature", Base64.getEncoder().encodeToString(signature.sign()));
    return ses.hear(Posted.call(JsonMapper.shared().writeValueAsString(signed), Map.of()));
  }

  private Heard hearNotification(Map<String, String> fields) throws Exception {
    return hear(fields, "Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
  }

  private Heard hearConfirmation(Map<String, String> fields) throws Exception {
    return hear(
        fields, "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");
  }

  @Test
  void a_bounce_is_believed_by_either_version_of_the_signature() throws Exception {
    for (String version : List.of("1", "2")) {
      Map<String, String> fields = notification(BOUNCE);
      fields.put("SignatureVersion", version);

      assertThat(Posted.only(hearNotification(fields)))
          .isInstanceOfSatisfying(
              Report.Bounce.class,
              bounce -> {
                assertThat(bounce.hardness()).isEqualTo(Hardness.HARD);
                assertThat(bounce.recipient()).isEqualTo("anna@reader.example");
                assertThat(bounce.origin().token()).isEqualTo("3f.0123456789abcdef0123");
                assertThat(bounce.origin().messageId())
                    .isEqualTo("17.4711.k8Jd@lamplighter.example");
              });
    }
    assertThat(fetched.asked).containsOnly(URI.create(CERTIFICATE));
  }

  @Test
  void a_full_mailbox_is_soft_and_a_complaint_is_one_as_an_event_too() throws Exception {
    String full =
        BOUNCE
            .replace("Permanent", "Transient")
            .replace("General", "MailboxFull")
            .replace("5.1.1", "5.2.2");
    assertThat(((Report.Bounce) Posted.only(hearNotification(notification(full)))).hardness())
        .isEqualTo(Hardness.SOFT);
    String complaint =
        """
        {"eventType": "Complaint", "complaint": {"feedbackId": "7", "complaintFeedbackType": "abuse",
          "complainedRecipients": [{"emailAddress": "anna@reader.example"}]},
         "mail": {"headers": [{"name": "Message-ID", "value": "<17.4711.k8Jd@lamplighter.example>"}]}}
        """;
    assertThat(Posted.only(hearNotification(notification(complaint))))
        .isEqualTo(
            new Report.Complaint(
                "anna@reader.example",
                "abuse",
                new Report.Origin("", "17.4711.k8Jd@lamplighter.example")));
    assertThat(((Heard.Believed) hearNotification(notification("hello"))).reports()).isEmpty();
  }

  @Test
  void certificates_of_others_are_not_even_fetched() throws Exception {
    for (String place :
        List.of(
            "http://sns.eu-west-1.amazonaws.com/a.pem",
            "https://sns.us-east-1.amazonaws.com/a.pem",
            "https://sns.eu-west-1.amazonaws.com.evil.example/a.pem",
            "https://evil.example/sns.eu-west-1.amazonaws.com/a.pem",
            "https://sns.eu-west-1.amazonaws.com@evil.example/a.pem",
            "https://sns.eu-west-1.amazonaws.com:8443/a.pem",
            "https://s3.eu-west-1.amazonaws.com/bucket/a.pem",
            "https://sns.eu-west-1.amazonaws.com/a.txt",
            "")) {
      Map<String, String> fields = notification(BOUNCE);
      fields.put("SigningCertURL", place);
      assertThat(hearNotification(fields)).as(place).isInstanceOf(Heard.Mistrusted.class);
    }
    assertThat(fetched.asked).isEmpty();
  }

  @Test
  void another_topic_another_key_or_other_words_are_not_believed() throws Exception {
    Map<String, String> other = notification(BOUNCE);
    other.put("TopicArn", "arn:aws:sns:eu-west-1:999999999999:returns");
    assertThat(hearNotification(other)).isInstanceOf(Heard.Mistrusted.class);
    assertThat(hear(notification(BOUNCE), "Message", "MessageId", "Timestamp", "TopicArn", "Type"))
        .isInstanceOf(Heard.Mistrusted.class);
    Map<String, String> third = notification(BOUNCE);
    third.put("SignatureVersion", "3");
    assertThat(hearNotification(third)).isInstanceOf(Heard.Mistrusted.class);
    assertThat(ses.hear(Posted.call("{}", Map.of()))).isInstanceOf(Heard.Unsigned.class);
    assertThat(ses.hear(Posted.call("", Map.of()))).isInstanceOf(Heard.Unsigned.class);
  }

  @Test
  void what_somebody_has_kept_and_sends_again_is_not_believed() throws Exception {
    for (String moment :
        List.of("2026-02-20T05:59:00.000Z", "2026-03-10T06:00:00.000Z", "yesterday", "")) {
      Map<String, String> kept = notification(BOUNCE);
      kept.put("Timestamp", moment);
      assertThat(hearNotification(kept)).as(moment).isInstanceOf(Heard.Mistrusted.class);
    }
    Map<String, String> late = notification(BOUNCE);
    late.put("Timestamp", "2026-03-05T06:00:00.000Z");
    assertThat(hearNotification(late)).isInstanceOf(Heard.Believed.class);
  }

  @Test
  void our_own_topic_confirms_itself_and_leads_nowhere_else() throws Exception {
    String place = HOST + "/?Action=ConfirmSubscription&TopicArn=" + TOPIC + "&Token=2336412f";
    assertThat(hearConfirmation(confirmation(place))).isInstanceOf(Heard.Believed.class);
    assertThat(fetched.confirmed).containsExactly(URI.create(place));

    assertThat(hearConfirmation(confirmation("https://evil.example/?Action=ConfirmSubscription")))
        .isInstanceOf(Heard.Mistrusted.class);
    assertThat(hearConfirmation(confirmation("http://169.254.169.254/latest")))
        .isInstanceOf(Heard.Mistrusted.class);
    assertThat(fetched.confirmed).hasSize(1);
  }
}
