package org.standfirst.press;

/// Something that pages show, and that may change: an article, a list, a section.
///
/// @param name such as `article:12`, without white space
public record Subject(String name) {
  /// What every page shows: the section bar, the paper's name.
  public static final Subject EVERYTHING = new Subject("everything");

  public Subject {
    if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException("not a subject: " + name);
    }
  }
}
