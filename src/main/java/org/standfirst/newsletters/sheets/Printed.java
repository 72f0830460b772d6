package org.standfirst.newsletters.sheets;

import java.nio.charset.StandardCharsets;

/// The mail of an issue for one kind of recipient, with slots for what is the recipient's own.
public record Printed(String subject, String html, String text) {
  /// About so long is what a link's slot is filled with.
  private static final int LONGEST_LINK = 120;

  /// Few names are longer.
  private static final int NAME = 40;

  /// How many bytes its HTML has once its slots are filled.
  public int size() {
    return Slot.fill(html, each -> "x".repeat(each.startsWith(Slot.NAME) ? NAME : LONGEST_LINK))
        .getBytes(StandardCharsets.UTF_8)
        .length;
  }
}
