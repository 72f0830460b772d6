package org.standfirst.newsletters.figures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.standfirst.newsletters.deliveries.DeliveryToken;

/// The picture in a mail by which it is known that it was opened. It is the same whatever is asked
/// for, so that nobody learns anything; where opens aren't counted, nor do we.
@Controller
class CountedOpenController {
  private static final byte[] PICTURE =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==");
  private final FiguresSettings settings;
  private final DeliveryToken tokens;
  private final Signs signs;

  CountedOpenController(FiguresSettings settings, DeliveryToken tokens, Signs signs) {
    this.settings = settings;
    this.tokens = tokens;
    this.signs = signs;
  }

  @GetMapping("/newsletters/seen/{token}.gif")
  void seen(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (settings.countOpens()) {
      tokens
          .readClicks(token)
          .ifPresent(each -> signs.note(each, Sign.PICTURE, Machines.asks(request)));
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setContentType("image/gif");
    response.setContentLength(PICTURE.length);
    response.getOutputStream().write(PICTURE);
  }
}
