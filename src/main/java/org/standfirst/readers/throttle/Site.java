package org.standfirst.readers.throttle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Which networks may belong to one customer of a provider: for IPv6 the /48, for IPv4 the address.
public final class Site {
  private static final int GROUPS = 3;

  private Site() {}

  /// The site of a network, as [org.standfirst.readers.ClientAddress] writes it.
  public static String of(String network) {
    if (!network.contains(":")) {
      return network;
    }
    List<String> groups = Arrays.asList(network.split(":", -1));
    return groups.stream().limit(GROUPS).collect(Collectors.joining(":", "", "/48"));
  }
}
