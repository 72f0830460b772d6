package org.standfirst.readers.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.session.Token;
import org.standfirst.site.HostCookie;
import org.standfirst.site.PaperSettings;

/// The cookie by which a browser is known again that asked for a code to sign in by, for as long as
/// the code works. The page's address alone opens nothing: it may have been read from a history or
/// over a shoulder.
@Component
class AskingCookie {
  private final HostCookie cookie;

  AskingCookie(PaperSettings settings) {
    this.cookie = new HostCookie("standfirst-asking", settings);
  }

  /// The browser's secret; null: it hasn't asked.
  @Nullable Token read(HttpServletRequest request) {
    return Token.of(cookie.read(request));
  }

  ResponseCookie of(Token browser) {
    return cookie.of(browser.letters(), Codes.Purpose.SIGN_IN.length());
  }

  ResponseCookie gone() {
    return cookie.gone();
  }
}
