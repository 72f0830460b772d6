package org.standfirst.readers.pages;

/// Something to put right.
///
/// @param field the name of the field, which is its anchor on the page too
/// @param key of the words that say what
/// @param number for those words
public record Problem(String field, String key, int number) {
  public Problem(String field, String key) {
    this(field, key, 0);
  }
}
