package org.standfirst.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The headers that every answer carries, printed page and error page alike.
@Component
public class ResponseHeaders {
  /// The name of the header by which pages differ.
  public static final String CONTENT_POLICY = "Content-Security-Policy";

  /// What stands in pages that show others of ours in frames.
  private static final Marker FRAMES = new Marker("data-frame=\"own\"");

  private static final String OURS_ALONE = new ContentPolicy().words();
  private static final String NOTHING_OF_THE_DEVICE =
      List.of(
              "accelerometer",
              "camera",
              "display-capture",
              "geolocation",
              "gyroscope",
              "magnetometer",
              "microphone",
              "midi",
              "payment",
              "serial",
              "usb")
          .stream()
          .map(each -> each + "=()")
          .reduce((one, other) -> one + ", " + other)
          .orElseThrow();

  private final List<Guest> guests;
  private final List<StyleSheet> sheets;
  private final Map<String, String> all;

  ResponseHeaders(PaperSettings settings, ObjectProvider<Guest> guests, Assets assets) {
    this.sheets = assets.sheets();
    this.guests = guests.stream().filter(each -> !each.sources().isEmpty()).toList();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(CONTENT_POLICY, OURS_ALONE);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", NOTHING_OF_THE_DEVICE);
    if (settings.secure()) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    this.all = Map.copyOf(headers);
  }

  /// Each header's name and value.
  public Map<String, String> all() {
    return all;
  }

  /// The headers of that very page, which may bring its own sheet or have to let guests in.
  public Map<String, String> of(byte[] page) {
    String policy = policy(page);
    if (policy.equals(OURS_ALONE)) {
      return all;
    }
    Map<String, String> headers = new LinkedHashMap<>(all);
    headers.put(CONTENT_POLICY, policy);
    return headers;
  }

  String policy(byte[] page) {
    var policy = new ContentPolicy();
    for (StyleSheet sheet : sheets) {
      policy = sheet.isIn(page) ? policy.with(sheet) : policy;
    }
    policy = FRAMES.isIn(page) ? policy.withFrames() : policy;
    for (Guest guest : guests) {
      policy = guest.isAwaited(page) ? policy.with(guest) : policy;
    }
    return policy.words();
  }
}
