package org.standfirst.newsletters.returns.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.standfirst.readers.ClientAddresses;
import org.standfirst.site.FormSize;

/// Where providers report. Their posts come from elsewhere and are believed by their signatures
/// alone; they are answered well when what they say is kept for good.
@Controller
@EnableConfigurationProperties(ProviderSettings.class)
class ProvidersController {
  static final String PATH = "/newsletters/returns/";
  private static final int MOST_BYTES = 1_000_000;

  /// How long one may come. Providers take a second.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Duration LATER = Duration.ofSeconds(30);
  private static final int A_PIECE = 16_000;

  private final SlowPlaces places = new SlowPlaces();
  private final List<Provider> providers;
  private final Returns returns;
  private final ClientAddresses addresses;
  private final Clock clock;

  ProvidersController(
      List<Provider> providers, Returns returns, ClientAddresses addresses, Clock clock) {
    this.providers = List.copyOf(providers);
    this.returns = returns;
    this.addresses = addresses;
    this.clock = clock;
  }

  @PostMapping(PATH + "{name}")
  ResponseEntity<Void> take(@PathVariable String name, HttpServletRequest request)
      throws IOException {
    Provider provider = provider(name);
    if (request.getContentLengthLong() <= FormSize.MOST_BYTES) {
      return take(provider, request, request.getInputStream().readAllBytes(), FormSize.MOST_BYTES);
    }
    String network = addresses.of(request).network();
    if (!places.take(network)) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header("Retry-After", Long.toString(LATER.toSeconds()))
          .cacheControl(CacheControl.noStore())
          .build();
    }
    byte[] body;
    try {
      body = read(request.getInputStream());
    } finally {
      places.giveBack(network);
    }
    return take(provider, request, body, MOST_BYTES);
  }

  /// Reads as much as any report holds and a little more; no longer than any takes.
  private byte[] read(InputStream in) throws IOException {
    Instant end = clock.instant().plus(LONGEST);
    var body = new ByteArrayOutputStream();
    byte[] piece = new byte[A_PIECE];
    int some = in.read(piece);
    while (some >= 0 && body.size() <= MOST_BYTES) {
      body.write(piece, 0, some);
      if (clock.instant().isAfter(end)) {
        throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "a report came too slowly");
      }
      some = in.read(piece);
    }
    return body.toByteArray();
  }

  private ResponseEntity<Void> take(
      Provider provider, HttpServletRequest request, byte[] body, int most) {
    if (body.length > most) {
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
