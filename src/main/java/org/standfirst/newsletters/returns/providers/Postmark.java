package org.standfirst.newsletters.returns.providers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;
import tools.jackson.databind.JsonNode;

/// Postmark, which signs nothing: its webhook's address may hold a password (basic authentication),
/// or its webhook send a header of our choice.
@Component
class Postmark implements Provider {
  private static final String HEADER = "X-Standfirst-Secret";
  private static final String BASIC = "Basic ";
  private final ProviderSettings.Postmark settings;

  Postmark(ProviderSettings settings) {
    this.settings = settings.postmark();
  }

  @Override
  public Way way() {
    return Way.POSTMARK;
  }

  @Override
  public boolean isOn() {
    return !settings.held().isEmpty();
  }

  @Override
  public Heard hear(Call call) {
    String brought = brought(call);
    if (brought.isEmpty()) {
      return new Heard.Unsigned();
    }
    if (!isSame(brought, settings.held())) {
      return new Heard.Mistrusted();
    }
    JsonNode said = Json.read(call.body());
    return said == null || !said.isObject()
        ? new Heard.Unreadable()
        : new Heard.Believed(reports(said));
  }

  private static String brought(Call call) {
    String header = call.header(HEADER);
    String basic = call.header("Authorization");
    if (!header.isEmpty() || !basic.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return header;
    }
    try {
      String pair =
          new String(
              Base64.getDecoder().decode(basic.substring(BASIC.length()).strip()),
              StandardCharsets.UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static boolean isSame(String brought, String secret) {
    return MessageDigest.isEqual(
        brought.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Returns.Told> reports(JsonNode said) {
    Report report = report(said);
    return report == null
        ? List.of()
        : List.of(new Returns.Told(Json.text(said, "/RecordType") + " " + id(said), report));
  }

  private static String id(JsonNode said) {
    String id = Json.text(said, "/ID");
    return id.isEmpty() ? Json.text(said, "/MessageID") + " " + Json.text(said, "/ChangedAt") : id;
  }

  private static @Nullable Report report(JsonNode said) {
    String email = Json.address(said, "/Email");
    String words = Json.text(said, "/Details") + " " + Json.text(said, "/Description");
    Report.Origin origin = Report.Origin.UNKNOWN;
    return switch (Json.text(said, "/RecordType")) {
      case "SpamComplaint" -> Said.complaint(email, "abuse", origin);
      case "Bounce" ->
          switch (Json.text(said, "/Type")) {
            case "HardBounce", "BadEmailAddress" -> Said.bounce(true, email, "", words, origin);
            case "SpamComplaint" -> Said.complaint(email, "abuse", origin);
            case "Transient",
                "SoftBounce",
                "DnsError",
                "Blocked",
                "SpamNotification",
                "DMARCPolicy",
                "Undeliverable",
                "Unknown" ->
                Said.bounce(false, email, "", words, origin);
            default -> null;
          };
      case "SubscriptionChange" ->
          Json.text(said, "/SuppressionReason").equals("SpamComplaint")
              ? Said.complaint(Json.address(said, "/Recipient"), "abuse", origin)
              : null;
      default -> null;
    };
  }
}
