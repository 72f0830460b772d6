package org.standfirst.newsletters.mime;

import java.util.regex.Pattern;

/// A place in a mail where each recipient has something else: a `name`, which may bear what stands
/// there where there is none, or an address such as `leave`, `preferences`, `read`, `pixel` and
/// `link:3`.
public record Slot(String name) {
  static final char BEGIN = '\uE000';
  static final char END = '\uE001';
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*(:[0-9a-f]+)?");

  public Slot {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a slot's name: " + name);
    }
  }

  /// What stands for it in HTML and in text.
  public String mark() {
    return BEGIN + name + END;
  }

  /// Its mark within words.
  static final Pattern MARK = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]*)" + END);

  /// Whether it is filled with an address on the web rather than with words.
  boolean address() {
    return !name.equals("name") && !name.startsWith("name:");
  }
}
