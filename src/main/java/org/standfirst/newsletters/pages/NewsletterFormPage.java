package org.standfirst.newsletters.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;

/// The form of a newsletter.
///
/// @param newsletter as it is kept; null: it is a new one
/// @param typed what stands in the fields, by name
/// @param stale whether somebody has changed it meanwhile
/// @param differences names of the fields in which what is kept differs from what was typed
public record NewsletterFormPage(
    @Nullable Newsletter newsletter,
    NewsletterForm typed,
    @Nullable Picture picture,
    List<Mistake> flaws,
    boolean stale,
    List<Kept> differences,
    String paperSender,
    String said) {
  /// What is kept of a field.
  public record Kept(String field, String value) {}

  /// The key of what is to be put right in a field; empty: nothing.
  public String flaw(String field) {
    return flaws.stream()
        .filter(each -> each.field().equals(field))
        .map(Mistake::key)
        .findFirst()
        .orElse("");
  }
}
