package org.standfirst.newsletters.returns.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;

class PostmarkTests {
  private static final String BOUNCE =
      """
      {"RecordType": "Bounce", "ID": 42, "Type": "%s", "TypeCode": 1, "Email": "Anna@reader.example",
       "MessageID": "00000000-0000-0000-0000-000000000000", "Details": "%s", "Inactive": true,
       "BouncedAt": "2026-03-09T05:59:00Z", "MessageStream": "broadcast"}
      """;
  private final Postmark postmark =
      new Postmark(
          new ProviderSettings(
              Posted.NO_SES,
              new ProviderSettings.Postmark("lamp-oil", null),
              Posted.NO_SENDGRID,
              Posted.NO_MAILGUN));

  private Heard hear(String body) {
    return postmark.hear(Posted.call(body, Map.of("X-Standfirst-Secret", "lamp-oil")));
  }

  @Test
  void the_secret_comes_in_a_header_or_as_a_password() {
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString("postmark:lamp-oil".getBytes(StandardCharsets.UTF_8));
    String body = BOUNCE.formatted("HardBounce", "");
    assertThat(hear(body)).isInstanceOf(Heard.Believed.class);
    assertThat(postmark.hear(Posted.call(body, Map.of("Authorization", basic))))
        .isInstanceOf(Heard.Believed.class);
    assertThat(postmark.hear(Posted.call(body, Map.of()))).isInstanceOf(Heard.Unsigned.class);
    assertThat(postmark.hear(Posted.call(body, Map.of("X-Standfirst-Secret", "lamp"))))
        .isInstanceOf(Heard.Mistrusted.class);
    assertThat(postmark.hear(Posted.call(body, Map.of("Authorization", "Basic %%%"))))
        .isInstanceOf(Heard.Unsigned.class);
  }

  @Test
  void hard_is_hard_soft_is_soft_and_an_answer_is_nothing() {
    assertThat(Posted.only(hear(BOUNCE.formatted("HardBounce", "smtp;550 5.1.1 unknown user"))))
        .isInstanceOfSatisfying(
            Report.Bounce.class,
            bounce -> {
              assertThat(bounce.hardness()).isEqualTo(Hardness.HARD);
              assertThat(bounce.recipient()).isEqualTo("anna@reader.example");
            });
    assertThat(Posted.only(hear(BOUNCE.formatted("SoftBounce", "mailbox full"))))
        .isInstanceOfSatisfying(
            Report.Bounce.class, bounce -> assertThat(bounce.hardness()).isEqualTo(Hardness.SOFT));
    assertThat(Posted.only(hear(BOUNCE.formatted("HardBounce", "550 5.7.1 blocked as spam"))))
        .isInstanceOfSatisfying(
            Report.Bounce.class, bounce -> assertThat(bounce.hardness()).isEqualTo(Hardness.SOFT));
    assertThat(Posted.only(hear(BOUNCE.formatted("SpamComplaint", ""))))
        .isInstanceOf(Report.Complaint.class);
    assertThat(((Heard.Believed) hear(BOUNCE.formatted("AutoResponder", ""))).reports()).isEmpty();
    assertThat(hear("[")).isInstanceOf(Heard.Unreadable.class);
  }
}
