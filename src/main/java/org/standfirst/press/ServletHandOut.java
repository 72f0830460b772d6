package org.standfirst.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Hands out a copy that has just been printed.
final class ServletHandOut {
  private ServletHandOut() {}

  static void write(HttpServletRequest request, HttpServletResponse response, Copy copy)
      throws IOException {
    response.setHeader("ETag", copy.etag());
    if (EntityTags.matches(request.getHeader("If-None-Match"), copy.etag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      copy.unchanged().addTo(response);
      return;
    }
    copy.headers().addTo(response);
    byte[] body = copy.body().bytes();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
