package org.standfirst.newsletters.returns.providers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;
import tools.jackson.databind.JsonNode;

/// Mailgun, which signs a moment and a number of its own (HMAC-SHA256), and nothing of what it
/// says. So a signature is good for as long as Mailgun tries the same report again, eight hours,
/// and no longer.
@Component
class Mailgun implements Provider {
  private static final Duration TRIED = Duration.ofHours(9);
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private final ProviderSettings.Mailgun settings;
  private final Clock clock;

  Mailgun(ProviderSettings settings, Clock clock) {
    this.settings = settings.mailgun();
    this.clock = clock;
  }

  @Override
  public Way way() {
    return Way.MAILGUN;
  }

  @Override
  public boolean isOn() {
    return !settings.held().isEmpty();
  }

  @Override
  public Heard hear(Call call) {
    JsonNode said = Json.read(call.body());
    if (said == null || Json.text(said, "/signature/signature").isEmpty()) {
      return new Heard.Unsigned();
    }
    String moment = Json.text(said, "/signature/timestamp");
    String number = Json.text(said, "/signature/token");
    boolean theirs =
        MessageDigest.isEqual(
            signature(moment + number).getBytes(StandardCharsets.US_ASCII),
            Json.text(said, "/signature/signature").getBytes(StandardCharsets.UTF_8));
    if (!theirs || !Moments.isNear(moment, clock.instant(), TRIED, AHEAD)) {
      return new Heard.Mistrusted();
    }
    Report report = report(said.at("/event-data"));
    return new Heard.Believed(
        report == null
            ? List.of()
            : List.of(new Returns.Told(Json.text(said, "/event-data/id"), report)));
  }

  private String signature(String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(settings.held().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java comes with HMAC-SHA256", e);
    }
  }

  private static @Nullable Report report(JsonNode event) {
    String recipient = Json.address(event, "/recipient");
    Report.Origin origin =
        Said.origin(
            Json.text(event, "/envelope/sender"), Json.text(event, "/message/headers/message-id"));
    return switch (Json.text(event, "/event")) {
      case "complained" -> Said.complaint(recipient, "abuse", origin);
      case "failed" ->
          Said.bounce(
              Json.text(event, "/severity").equals("permanent"),
              recipient,
              Json.text(event, "/delivery-status/enhanced-code"),
              Json.text(event, "/delivery-status/code")
                  + " "
                  + Json.text(event, "/delivery-status/message")
                  + " "
                  + Json.text(event, "/delivery-status/description"),
              origin);
      default -> null;
    };
  }
}
