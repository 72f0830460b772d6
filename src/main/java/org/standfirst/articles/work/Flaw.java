package org.standfirst.articles.work;

/// Something to put right.
///
/// @param field the name of the form's field
/// @param key of the words that say what
/// @param elsewhere where it is put right, if that is on another page; empty: at the field
public record Flaw(String field, String key, String elsewhere) {
  /// Put right at the field.
  public Flaw(String field, String key) {
    this(field, key, "");
  }
}
