package org.standfirst.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The headers that every answer carries, printed page and error page alike.
@Component
public class ResponseHeaders {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self';"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";
  private final Map<String, String> all;

  ResponseHeaders(PaperSettings settings) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (settings.secure()) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    this.all = Map.copyOf(headers);
  }

  /// Each header's name and value.
  public Map<String, String> all() {
    return all;
  }
}
