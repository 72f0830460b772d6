package org.standfirst.newsletters.figures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.standfirst.newsletters.deliveries.DeliveryToken;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// Where the links of mails lead first: on to what is meant, and counted by the way. Who made up a
/// token, or a number, is led nowhere that isn't the paper's own.
@Controller
class CountedLinkController {
  private static final String NUMBER = "[1-9][0-9]{0,8}";
  private final DeliveryToken tokens;
  private final CountedLinks links;
  private final Signs signs;
  private final Frames frames;
  private final Templates templates;

  CountedLinkController(
      DeliveryToken tokens, CountedLinks links, Signs signs, Frames frames, Templates templates) {
    this.tokens = tokens;
    this.links = links;
    this.signs = signs;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/newsletters/go/{token}/{number}")
  @Nullable ResponseEntity<byte[]> go(
      @PathVariable String token,
      @PathVariable String number,
      HttpServletRequest request,
      HttpServletResponse response) {
    OptionalLong delivery = tokens.readClicks(token);
    int link = number.matches(NUMBER) ? Integer.parseInt(number) : 0;
    CountedLinks.Destination destination =
        delivery.isEmpty() ? null : links.of(delivery.getAsLong(), link);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    if (destination == null) {
      return Answers.page(
          HttpStatus.NOT_FOUND, templates.newslettersFiguresUnknown(frames.frame(request)));
    }
    if (destination.counted()) {
      signs.note(delivery.getAsLong(), link, Machines.asks(request));
    }
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Location", destination.address());
    return null;
  }
}
