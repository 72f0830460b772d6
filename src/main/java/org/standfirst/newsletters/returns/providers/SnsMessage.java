package org.standfirst.newsletters.returns.providers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A message of Amazon SNS: what is signed of it, by what, and where its certificate lies.
record SnsMessage(JsonNode json) {
  private static final List<String> NOTIFICATION =
      List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
  private static final List<String> CONFIRMATION =
      List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");
  private static final Pattern TOPIC =
      Pattern.compile(
          "arn:aws(?<china>-cn)?(?:-us-gov)?:sns:(?<region>[a-z0-9-]{1,40}):\\d{12}:[A-Za-z0-9_.-]{1,256}");

  String type() {
    return text("Type");
  }

  String topic() {
    return text("TopicArn");
  }

  String text(String field) {
    JsonNode value = json.get(field);
    return value != null && value.isString() ? value.asString() : "";
  }

  /// When it was sent; null: it doesn't say.
  @Nullable Instant moment() {
    try {
      return Instant.parse(text("Timestamp"));
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  /// The bytes that are signed; a field that is missing isn't among them.
  byte[] signed() {
    var signed = new StringBuilder();
    for (String field : type().equals("Notification") ? NOTIFICATION : CONFIRMATION) {
      JsonNode value = json.get(field);
      if (value != null && value.isString()) {
        signed.append(field).append('\n').append(value.asString()).append('\n');
      }
    }
    return signed.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// By what they are signed; null: by nothing that is known.
  @Nullable String algorithm() {
    return switch (text("SignatureVersion")) {
      case "1" -> "SHA1withRSA";
      case "2" -> "SHA256withRSA";
      default -> null;
    };
  }

  /// An address in the message, where it is one of SNS itself, in the topic's own region, over
  /// https; null: it leads elsewhere.
  @Nullable URI own(String field) {
    Matcher topic = TOPIC.matcher(topic());
    if (!topic.matches()) {
      return null;
    }
    String host =
        "sns."
            + topic.group("region")
            + ".amazonaws.com"
            + (topic.group("china") == null ? "" : ".cn");
    try {
      URI address = URI.create(text(field));
      boolean own =
          "https".equals(address.getScheme())
              && host.equals(address.getHost())
              && address.getPort() == -1
              && address.getRawUserInfo() == null
              && address.getRawFragment() == null;
      return own ? address : null;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
