package org.standfirst.readers;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// The network address a request comes from.
public record ClientAddress(InetAddress address) {
  private static final int IPV6_NETWORK = 8;
  private static final int IPV4_PLACE = 3;
  private static final int IPV6_PLACE = 6;

  /// The network that is counted as one: the address itself for IPv4, the /64 for IPv6, of which
  /// one subscriber has all.
  public String network() {
    return address instanceof Inet4Address ? address.getHostAddress() : cut(IPV6_NETWORK) + "/64";
  }

  /// As much of the address as many share: 24 bits of IPv4, 48 of IPv6.
  public String place() {
    return address instanceof Inet4Address ? cut(IPV4_PLACE) + "/24" : cut(IPV6_PLACE) + "/48";
  }

  private String cut(int bytes) {
    byte[] all = address.getAddress();
    try {
      return InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(all, bytes), all.length))
          .getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four or sixteen bytes are an address", e);
    }
  }
}
