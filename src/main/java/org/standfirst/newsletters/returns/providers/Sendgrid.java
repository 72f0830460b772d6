package org.standfirst.newsletters.returns.providers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.database.StartRefused;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;
import tools.jackson.databind.JsonNode;

/// SendGrid, which signs the moment and all that it says (ECDSA on P-256), and tries for a day.
@Component
class Sendgrid implements Provider {
  private static final String SIGNATURE = "X-Twilio-Email-Event-Webhook-Signature";
  private static final String MOMENT = "X-Twilio-Email-Event-Webhook-Timestamp";
  private static final Duration TRIED = Duration.ofHours(25);
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final int MOST_EVENTS = 5_000;
  private final @Nullable PublicKey key;
  private final Clock clock;

  Sendgrid(ProviderSettings settings, Clock clock) {
    this.key = key(settings.sendgrid().publicKey());
    this.clock = clock;
  }

  private static @Nullable PublicKey key(String set) {
    String letters = set.replaceAll("-----[A-Z ]+-----|\\s", "");
    if (letters.isEmpty()) {
      return null;
    }
    try {
      return KeyFactory.getInstance("EC")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(letters)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new StartRefused(
          "standfirst.newsletter.returns.sendgrid.public-key is no key: set it to the verification"
              + " key that SendGrid shows for its signed event webhook.",
          e);
    }
  }

  @Override
  public Way way() {
    return Way.SENDGRID;
  }

  @Override
  public boolean isOn() {
    return key != null;
  }

  @Override
  public Heard hear(Call call) {
    String signature = call.header(SIGNATURE);
    String moment = call.header(MOMENT);
    if (signature.isEmpty() || moment.isEmpty()) {
      return new Heard.Unsigned();
    }
    if (!isTheirs(signature, moment, call.body())
        || !Moments.isNear(moment, clock.instant(), TRIED, AHEAD)) {
      return new Heard.Mistrusted();
    }
    JsonNode events = Json.read(call.body());
    return events == null || !events.isArray() || events.size() > MOST_EVENTS
        ? new Heard.Unreadable()
        : new Heard.Believed(reports(events));
  }

  private boolean isTheirs(String signature, String moment, byte[] body) {
    if (key == null) {
      return false;
    }
    try {
      Signature judge = Signature.getInstance("SHA256withECDSA");
      judge.initVerify(key);
      judge.update(moment.getBytes(StandardCharsets.UTF_8));
      judge.update(body);
      return judge.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return false;
    }
  }

  private static List<Returns.Told> reports(JsonNode events) {
    List<Returns.Told> reports = new ArrayList<>();
    for (JsonNode event : events) {
      Report report = report(event);
      if (report != null) {
        String id = Json.text(event, "/sg_event_id");
        reports.add(new Returns.Told(id.isEmpty() ? event.toString() : id, report));
      }
    }
    return reports;
  }

  private static @Nullable Report report(JsonNode event) {
    String email = Json.address(event, "/email");
    String status = Json.text(event, "/status");
    String words = Json.text(event, "/reason") + " " + Json.text(event, "/response");
    Report.Origin origin = Said.origin("", Json.text(event, "/smtp-id"));
    return switch (Json.text(event, "/event")) {
      case "bounce" ->
          Said.bounce(!Json.text(event, "/type").equals("blocked"), email, status, words, origin);
      case "dropped" ->
          switch (Json.text(event, "/reason")) {
            case "Bounced Address", "Invalid" -> Said.bounce(true, email, status, words, origin);
            case "Spam Reporting Address" -> Said.complaint(email, "abuse", origin);
            default -> null;
          };
      case "spamreport" -> Said.complaint(email, "abuse", origin);
      default -> null;
    };
  }
}
