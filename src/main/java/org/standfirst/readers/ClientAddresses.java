package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells from where a request comes. `X-Forwarded-For` is believed only as far as the configured
/// proxies wrote it: read from its end, the first address that isn't a proxy's.
@Component
public class ClientAddresses {
  private static final Pattern WITH_PORT =
      Pattern.compile("\\[(?<six>[0-9a-fA-F:.]+)](?::\\d+)?|(?<four>[0-9.]+):\\d+");
  private final List<Cidr> proxies;

  ClientAddresses(ProxySettings settings) {
    this.proxies = settings.proxies().stream().map(Cidr::of).toList();
  }

  /// The address of who sent the request.
  public ClientAddress of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
  }

  /// The address of who sent a request.
  ///
  /// @param remote whom it was received from
  /// @param forwarded its `X-Forwarded-For` headers
  public ClientAddress of(String remote, List<String> forwarded) {
    InetAddress nearest = InetAddress.ofLiteral(remote);
    List<String> hops = new ArrayList<>();
    forwarded.forEach(line -> hops.addAll(List.of(line.split(",", -1))));
    while (isProxy(nearest) && !hops.isEmpty()) {
      InetAddress before = address(hops.removeLast().strip());
      if (before == null) {
        break;
      }
      nearest = before;
    }
    return new ClientAddress(nearest);
  }

  private boolean isProxy(InetAddress address) {
    return proxies.stream().anyMatch(each -> each.contains(address));
  }

  private static @Nullable InetAddress address(String hop) {
    Matcher port = WITH_PORT.matcher(hop);
    String literal =
        !port.matches() ? hop : port.group("six") == null ? port.group("four") : port.group("six");
    try {
      return InetAddress.ofLiteral(literal);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
