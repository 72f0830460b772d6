package org.standfirst.newsletters.proofs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.standfirst.site.ResponseHeaders;

/// Answers with a mail for a frame in a page of the newsroom. A mail bears its style within itself,
/// which no page of ours may: so it is shown by itself, where nothing runs, nothing is sent and
/// nothing is fetched but our pictures, and in no page but ours.
@Component
public class MailFrames {
  private static final String POLICY =
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none'; "
          + "base-uri 'none'; frame-ancestors 'self'; "
          + "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

  /// Answers with that mail.
  public void answer(String html, HttpServletResponse response) throws IOException {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    response.setHeader(ResponseHeaders.CONTENT_POLICY, POLICY);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
