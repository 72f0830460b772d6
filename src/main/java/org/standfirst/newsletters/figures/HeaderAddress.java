package org.standfirst.newsletters.figures;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes an address so that a header can hold it: as browsers do when they go there.
final class HeaderAddress {
  private static final Pattern PARTS = Pattern.compile("(https?://)([^/?#]*)(.*)", Pattern.DOTALL);

  private HeaderAddress() {}

  static String of(String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return encoded(address);
    }
    return parts.group(1) + host(parts.group(2)) + encoded(parts.group(3));
  }

  private static String host(String host) {
    if (host.chars().allMatch(each -> each > ' ' && each < 0x7f)) {
      return host;
    }
    try {
      return encoded(IDN.toASCII(host));
    } catch (IllegalArgumentException _) {
      return encoded(host);
    }
  }

  private static String encoded(String text) {
    var encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      if (each > ' ' && each < 0x7f && each != '"' && each != '<' && each != '>') {
        encoded.append((char) each);
      } else {
        encoded.append('%').append("%02X".formatted(each));
      }
    }
    return encoded.toString();
  }
}
