package org.standfirst.newsletters.mime;

import java.util.regex.Pattern;

/// A place in a mail where each recipient has something else: `name`, or an address such as
/// `leave`, `preferences`, `read`, `pixel` and `link:3`.
public record Slot(String name) {
  static final char BEGIN = '\uE000';
  static final char END = '\uE001';
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*(:[0-9]+)?");

  public Slot {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a slot's name: " + name);
    }
  }

  /// What stands for it in HTML and in text.
  public String mark() {
    return BEGIN + name + END;
  }

  /// Whether it is filled with an address on the web rather than with words.
  boolean address() {
    return !name.equals("name");
  }
}
