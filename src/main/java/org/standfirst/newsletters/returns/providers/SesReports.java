package org.standfirst.newsletters.returns.providers;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.Returns;
import tools.jackson.databind.JsonNode;

/// Reads what Amazon SES says, whether as a notification or as an event.
final class SesReports {
  private SesReports() {}

  static List<Returns.Told> of(JsonNode said) {
    String type = Json.text(said, "/notificationType");
    Report.Origin origin = origin(said.at("/mail"));
    return switch (type.isEmpty() ? Json.text(said, "/eventType") : type) {
      case "Bounce" -> bounces(said.at("/bounce"), origin);
      case "Complaint" -> complaints(said.at("/complaint"), origin);
      default -> List.of();
    };
  }

  private static Report.Origin origin(JsonNode mail) {
    String id = Json.text(mail, "/commonHeaders/messageId");
    for (JsonNode header : mail.at("/headers")) {
      if (id.isEmpty() && Json.text(header, "/name").equalsIgnoreCase("Message-ID")) {
        id = Json.text(header, "/value");
      }
    }
    return Said.origin(Json.text(mail, "/source"), id);
  }

  private static List<Returns.Told> bounces(JsonNode bounce, Report.Origin origin) {
    boolean lasting = Json.text(bounce, "/bounceType").equals("Permanent");
    List<Returns.Told> told = new ArrayList<>();
    for (JsonNode each : bounce.at("/bouncedRecipients")) {
      String recipient = Json.address(each, "/emailAddress");
      String words =
          Json.text(each, "/diagnosticCode").replaceFirst("(?i)^smtp;\\s*", "")
              + " "
              + Json.text(bounce, "/bounceSubType");
      told.add(
          new Returns.Told(
              Json.text(bounce, "/feedbackId") + " " + recipient,
              Said.bounce(lasting, recipient, Json.text(each, "/status"), words, origin)));
    }
    return told;
  }

  private static List<Returns.Told> complaints(JsonNode complaint, Report.Origin origin) {
    List<Returns.Told> told = new ArrayList<>();
    boolean meant = !Json.text(complaint, "/complaintFeedbackType").equals("not-spam");
    for (JsonNode each : complaint.at("/complainedRecipients")) {
      String recipient = Json.address(each, "/emailAddress");
      if (meant) {
        told.add(
            new Returns.Told(
                Json.text(complaint, "/feedbackId") + " " + recipient,
                Said.complaint(recipient, Json.text(complaint, "/complaintFeedbackType"), origin)));
      }
    }
    return told;
  }
}
