package org.standfirst.readers.session;

import java.net.Inet4Address;
import java.net.InetAddress;

/// From where someone came, in words, as coarse as it is kept: a network that many share.
///
/// @param words the key of the words
/// @param network what they name; empty: nothing
public record Whence(String words, String network) {
  private static final int IPV4_PARTS = 3;
  private static final int IPV6_PARTS = 3;
  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int CARRIER = 100;

  /// The place as a session keeps it, such as `203.0.113.0/24`.
  public static Whence of(String stored) {
    int slash = stored.indexOf('/');
    if (slash < 0) {
      return new Whence("readers.place.unknown", "");
    }
    String literal = stored.substring(0, slash);
    InetAddress address = InetAddress.ofLiteral(literal);
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      return new Whence("readers.place.this-machine", "");
    }
    if (isLocal(address)) {
      return new Whence("readers.place.local", "");
    }
    return new Whence(
        "readers.place.network",
        address instanceof Inet4Address
            ? beginning(literal, "\\.", IPV4_PARTS, ".")
            : beginning(literal, ":", IPV6_PARTS, ":"));
  }

  private static boolean isLocal(InetAddress address) {
    int first = address.getAddress()[0] & 0xff;
    int second = address.getAddress()[1] & 0xff;
    boolean carrier = first == CARRIER && (second & 0xc0) == 0x40;
    return address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || (address instanceof Inet4Address ? carrier : (first & 0xfe) == UNIQUE_LOCAL);
  }

  private static String beginning(String literal, String between, int parts, String joint) {
    String[] all = literal.split(between, -1);
    var text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      text.append(all[i]).append(joint);
    }
    return text.append('…').toString();
  }
}
