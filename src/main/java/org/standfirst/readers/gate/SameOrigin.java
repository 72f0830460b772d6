package org.standfirst.readers.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges whether a request that changes something comes from a page of ours. The browser says so
/// in `Sec-Fetch-Site`; one that doesn't is believed by its `Origin`.
final class SameOrigin {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private final URI ours;

  SameOrigin(URI ours) {
    this.ours = ours;
  }

  /// Where a request comes from.
  enum Provenance {
    OURS,
    ELSEWHERE
  }

  Provenance of(HttpServletRequest request) {
    if (HARMLESS.contains(request.getMethod())) {
      return Provenance.OURS;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    boolean own =
        site == null ? isOurs(request.getHeader("Origin"), request) : site.equals("same-origin");
    return own ? Provenance.OURS : Provenance.ELSEWHERE;
  }

  private boolean isOurs(@Nullable String origin, HttpServletRequest request) {
    if (origin == null) {
      return false;
    }
    try {
      URI from = URI.create(origin);
      return sameOrigin(from, ours) || isLoopback(from, request);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean sameOrigin(URI one, URI other) {
    return one.getHost() != null
        && one.getScheme() != null
        && one.getHost().equalsIgnoreCase(other.getHost())
        && one.getScheme().equals(other.getScheme())
        && port(one) == port(other);
  }

  /// The demo is reached by any name of this machine, whatever its address is set to.
  private static boolean isLoopback(URI from, HttpServletRequest request) {
    String host = request.getHeader("Host");
    return host != null
        && from.getHost() != null
        && LOOPBACK.contains(from.getHost())
        && sameOrigin(from, URI.create(request.getScheme() + "://" + host));
  }

  private static int port(URI origin) {
    if (origin.getPort() != -1) {
      return origin.getPort();
    }
    return "https".equals(origin.getScheme()) ? 443 : 80;
  }
}
