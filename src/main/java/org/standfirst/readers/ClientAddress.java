package org.standfirst.readers;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// The network address a request comes from.
public record ClientAddress(InetAddress address) {
  private static final int IPV6_NETWORK = 8;

  /// The network that is counted as one: the address itself for IPv4, the /64 for IPv6, of which
  /// one subscriber has all.
  public String network() {
    if (address instanceof Inet4Address) {
      return address.getHostAddress();
    }
    byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), IPV6_NETWORK), 16);
    try {
      return InetAddress.getByAddress(network).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      throw new IllegalStateException("sixteen bytes are an address", e);
    }
  }
}
