package org.standfirst.readers;

import java.net.InetAddress;

/// A range of network addresses, such as `10.0.0.0/8`; a plain address is the range of itself.
public record Cidr(InetAddress start, int bits) {
  /// The range that is written so.
  ///
  /// @throws IllegalArgumentException where none is
  public static Cidr of(String text) {
    int slash = text.indexOf('/');
    InetAddress start = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    int all = start.getAddress().length * 8;
    int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException("not a range of addresses: " + text);
    }
    return new Cidr(start, bits);
  }

  /// Whether an address lies in it.
  public boolean contains(InetAddress address) {
    byte[] ours = start.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
