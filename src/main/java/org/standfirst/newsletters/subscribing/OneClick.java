package org.standfirst.newsletters.subscribing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AwaitedPost;

/// Lets the one click of mail programs through, which comes from their servers (RFC 8058): to the
/// address of a leave link alone, whose signature says whether it was given out.
@Component
class OneClick implements AwaitedPost {
  private static final Pattern ADDRESS =
      Pattern.compile(Pattern.quote(LeaveLinks.PATH) + "[A-Za-z0-9_-]{1,80}");

  @Override
  public boolean is(HttpServletRequest request) {
    return request.getMethod().equals("POST") && ADDRESS.matcher(request.getRequestURI()).matches();
  }
}
