package org.standfirst.newsletters.returns.providers;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.returns.Way;
import tools.jackson.databind.JsonNode;

/// Amazon SES by way of SNS: signed by a certificate that lies with SNS itself, in the region of
/// the one topic that is awaited. That topic's subscription confirms itself; no other's does, and
/// nothing leads us to any other host.
@Component
class Ses implements Provider {
  private static final Logger LOG = LoggerFactory.getLogger(Ses.class);

  /// SNS tries for four days at the most; what is older is an old message that somebody has kept.
  private static final Duration TRIED = Duration.ofDays(14);

  private static final Duration AHEAD = Duration.ofMinutes(15);
  private final ProviderSettings.Ses settings;
  private final Amazon amazon;
  private final Clock clock;

  Ses(ProviderSettings settings, Amazon amazon, Clock clock) {
    this.settings = settings.ses();
    this.amazon = amazon;
    this.clock = clock;
  }

  @Override
  public Way way() {
    return Way.SES;
  }

  @Override
  public boolean isOn() {
    return !settings.topic().isEmpty();
  }

  @Override
  public Heard hear(Call call) {
    JsonNode json = Json.read(call.body());
    if (json == null || !json.isObject()) {
      return new Heard.Unsigned();
    }
    var message = new SnsMessage(json);
    if (message.text("Signature").isEmpty()) {
      return new Heard.Unsigned();
    }
    if (!message.topic().equals(settings.topic())
        || !Moments.isNear(message.moment(), clock.instant(), TRIED, AHEAD)
        || !isTheirs(message)) {
      return new Heard.Mistrusted();
    }
    return switch (message.type()) {
      case "Notification" -> notified(message);
      case "SubscriptionConfirmation" -> confirmed(message);
      default -> new Heard.Believed(List.of());
    };
  }

  private boolean isTheirs(SnsMessage message) {
    URI place = message.own("SigningCertURL");
    String algorithm = message.algorithm();
    if (place == null || algorithm == null || !place.getPath().endsWith(".pem")) {
      return false;
    }
    try {
      Signature judge = Signature.getInstance(algorithm);
      judge.initVerify(amazon.key(place));
      judge.update(message.signed());
      return judge.verify(Base64.getDecoder().decode(message.text("Signature")));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return false;
    } catch (IOException e) {
      LOG.warn("The certificate of Amazon SNS can't be had: {}", e.getMessage());
      return false;
    }
  }

  private static Heard notified(SnsMessage message) {
    JsonNode said = Json.read(message.text("Message"));
    return said == null || !said.isObject()
        ? new Heard.Believed(List.of())
        : new Heard.Believed(SesReports.of(said));
  }

  private Heard confirmed(SnsMessage message) {
    URI place = message.own("SubscribeURL");
    if (place == null) {
      return new Heard.Mistrusted();
    }
    try {
      amazon.confirm(place);
      return new Heard.Believed(List.of());
    } catch (IOException e) {
      LOG.warn("The subscription to Amazon SNS couldn't be confirmed: {}", e.getMessage());
      return new Heard.Unreadable();
    }
  }
}
