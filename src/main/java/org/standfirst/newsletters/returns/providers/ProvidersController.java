package org.standfirst.newsletters.returns.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.returns.Returns;
import org.standfirst.newsletters.returns.Way;

/// Where providers report. Their posts come from elsewhere and are believed by their signatures
/// alone; they are answered well when what they say is kept for good.
@Controller
@EnableConfigurationProperties(ProviderSettings.class)
class ProvidersController {
  static final String PATH = "/newsletters/returns/";
  private static final int MOST_BYTES = 1_000_000;

  /// How many may be read at once: each comes as slowly as its sender likes, and holds a place that
  /// readers could have.
  private static final int AT_ONCE = 8;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final List<Provider> providers;
  private final Returns returns;

  ProvidersController(List<Provider> providers, Returns returns) {
    this.providers = List.copyOf(providers);
    this.returns = returns;
  }

  @PostMapping(PATH + "{name}")
  ResponseEntity<Void> take(@PathVariable String name, HttpServletRequest request)
      throws IOException {
    Provider provider = provider(name);
    if (!places.tryAcquire()) {
      return answer(HttpStatus.SERVICE_UNAVAILABLE);
    }
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    } finally {
      places.release();
    }
    if (body.length > MOST_BYTES) {
      return answer(HttpStatus.CONTENT_TOO_LARGE);
    }
    return switch (provider.hear(new Call(request::getHeader, body))) {
      case Heard.Believed(List<Returns.Told> reports) -> {
        keep(reports, provider.way());
        yield answer(HttpStatus.NO_CONTENT);
      }
      case Heard.Unsigned _ -> answer(HttpStatus.UNAUTHORIZED);
      case Heard.Mistrusted _ -> answer(HttpStatus.FORBIDDEN);
      case Heard.Unreadable _ -> answer(HttpStatus.BAD_REQUEST);
    };
  }

  private void keep(List<Returns.Told> reports, Way way) {
    if (!reports.isEmpty()) {
      returns.told(reports, way);
    }
  }

  private Provider provider(String name) {
    return providers.stream()
        .filter(each -> each.way().word().equals(name) && each.isOn())
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<Void> answer(HttpStatus status) {
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).build();
  }
}
