package org.standfirst.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/// Hands out a copy that has just been printed.
final class ServletHandOut {
  private ServletHandOut() {}

  static void write(HttpServletRequest request, HttpServletResponse response, Copy copy)
      throws IOException {
    if (EntityTags.matches(request.getHeader("If-None-Match"), copy.etag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      set(response, copy.unchanged());
      return;
    }
    set(response, copy.headers());
    byte[] body = copy.body().bytes();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void set(HttpServletResponse response, HttpFields fields) {
    for (HttpField field : fields) {
      response.setHeader(field.getName(), field.getValue());
    }
  }
}
