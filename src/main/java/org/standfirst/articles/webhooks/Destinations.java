package org.standfirst.articles.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.springframework.stereotype.Component;
import org.standfirst.database.DatabaseSettings;
import org.standfirst.readers.Cidr;

/// Where webhooks may go: to public addresses, and to networks that the operator has named. What a
/// name leads to is judged here and connected to as it was judged, so that no name server can
/// answer us one address and our connection another.
@Component
class Destinations implements SocketAddressResolver {
  /// IPv4 that isn't public (IANA's registry of special purposes), and where a packet goes to many.
  private static final List<Cidr> NOT_PUBLIC_4 =
      cidrs(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3");

  /// Of IPv6 only this is public at all…
  private static final List<Cidr> PUBLIC_6 = cidrs("2000::/3");

  /// …but for what leads elsewhere or nowhere.
  private static final List<Cidr> NOT_PUBLIC_6 =
      cidrs("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private final List<Cidr> allowed;

  Destinations(WebhookSettings settings, DatabaseSettings database) {
    List<Cidr> ownMachine = database.embedded() ? cidrs("127.0.0.0/8", "::1/128") : List.of();
    this.allowed = Stream.concat(settings.networks().stream(), ownMachine.stream()).toList();
  }

  /// Nothing of what a name leads to may be called.
  static final class NotPublic extends Exception {
    private static final long serialVersionUID = 1;

    NotPublic(String host) {
      super(host + " leads to no public address");
    }
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    Thread.startVirtualThread(() -> resolve(host, port, promise));
  }

  private void resolve(String host, int port, Promise<List<InetSocketAddress>> promise) {
    try {
      List<InetSocketAddress> good =
          Arrays.stream(InetAddress.getAllByName(host))
              .filter(this::mayBeCalled)
              .map(each -> new InetSocketAddress(each, port))
              .toList();
      if (good.isEmpty()) {
        promise.failed(new NotPublic(host));
      } else {
        promise.succeeded(good);
      }
    } catch (UnknownHostException e) {
      promise.failed(e);
    }
  }

  boolean mayBeCalled(InetAddress address) {
    return isPublic(address) || isAmong(allowed, address);
  }

  private static boolean isPublic(InetAddress address) {
    return address instanceof Inet4Address
        ? !isAmong(NOT_PUBLIC_4, address)
        : isAmong(PUBLIC_6, address) && !isAmong(NOT_PUBLIC_6, address);
  }

  private static boolean isAmong(List<Cidr> ranges, InetAddress address) {
    return ranges.stream().anyMatch(each -> each.contains(address));
  }

  private static List<Cidr> cidrs(String... texts) {
    return Arrays.stream(texts).map(Cidr::of).toList();
  }
}
