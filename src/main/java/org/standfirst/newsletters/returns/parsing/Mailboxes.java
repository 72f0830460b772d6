package org.standfirst.newsletters.returns.parsing;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses as they stand in reports and texts.
final class Mailboxes {
  private static final int LONGEST = 254;
  private static final int MOST = 100;
  private static final String BOX = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}";
  private static final String DOMAIN = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,200}[\\p{L}\\p{N}])?";

  /// An address anywhere in a line.
  static final String ADDRESS = BOX + "@" + DOMAIN;

  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\p{L}\\p{N}!#$%&*+/=?^_`{|}~.-])" + ADDRESS);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"@\\s]{1,64})\"@(" + DOMAIN + ")");

  /// xtext (RFC 3461) has to hide nothing but these two of what stands in addresses.
  private static final Pattern XTEXT = Pattern.compile("\\+(2B|3D)");

  private static final Pattern UTF8_XTEXT = Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,6})}");

  private Mailboxes() {}

  /// All in a text, in lower case, each once.
  static List<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    collect(QUOTED.matcher(text).replaceAll("$1@$2"), found);
    return new ArrayList<>(found);
  }

  private static void collect(String text, Set<String> found) {
    int at = text.indexOf('@');
    for (int looked = 0; at >= 0 && looked < MOST; looked++) {
      int from = Math.max(0, at - 65);
      int to = Math.min(text.length(), at + 203);
      Matcher address = ANYWHERE.matcher(text).region(from, to).useTransparentBounds(true);
      while (address.find() && address.start() <= at) {
        if (address.end() > at) {
          found.add(clean(address.group()));
        }
      }
      at = text.indexOf('@', at + 1);
    }
    found.remove("");
  }

  /// The first in a text; empty: none.
  static String first(String text) {
    List<String> all = in(text);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /// The address of a field such as `rfc822; somebody@example.org` (RFC 3464, 6533); empty where it
  /// is none.
  static String ofField(String field) {
    int semicolon = field.indexOf(';');
    String type =
        semicolon < 0 ? "" : field.substring(0, semicolon).strip().toLowerCase(Locale.ROOT);
    String value = semicolon < 0 ? field : field.substring(semicolon + 1);
    String address = value.strip();
    if (type.equals("utf-8") || address.contains("\\x{")) {
      address =
          UTF8_XTEXT
              .matcher(address)
              .replaceAll(hit -> Matcher.quoteReplacement(character(hit.group(1))));
    }
    String xtext = XTEXT.matcher(address).replaceAll(hit -> hit.group(1).equals("2B") ? "+" : "=");
    return first(xtext);
  }

  private static String character(String hex) {
    int point = HexFormat.fromHexDigits(hex);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }

  private static String clean(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    while (lower.startsWith(".") || lower.startsWith("'") || lower.startsWith("=")) {
      lower = lower.substring(1);
    }
    return lower.length() > LONGEST || lower.startsWith("@") ? "" : lower;
  }
}
