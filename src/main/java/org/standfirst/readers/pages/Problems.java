package org.standfirst.readers.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be put right on a form; may be nothing.
public record Problems(List<Problem> all) {
  /// A form without fault, or not sent yet.
  public static final Problems NONE = new Problems(List.of());

  /// Whether there is nothing to put right.
  public boolean none() {
    return all.isEmpty();
  }

  /// Whether a field is among them.
  public boolean at(String field) {
    return all.stream().anyMatch(each -> each.field().equals(field));
  }

  /// What is to be put right at a field.
  public List<Problem> of(String field) {
    return all.stream().filter(each -> each.field().equals(field)).toList();
  }

  /// The elements that describe a field, for `aria-describedby`; null: none do.
  public @Nullable String describing(String field, boolean hinted) {
    String hint = hinted ? field + "-hint" : "";
    String error = at(field) ? field + "-error" : "";
    String both = (hint + " " + error).strip();
    return both.isEmpty() ? null : both;
  }
}
