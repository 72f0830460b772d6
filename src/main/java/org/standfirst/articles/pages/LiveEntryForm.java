package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.live.Written;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Sitting;

/// The form of an entry of live coverage.
///
/// @param action where it is sent
/// @param language the article's
/// @param version that it was opened in; 0: it is a new one
/// @param written what stands in it
/// @param flaws what is to be put right
/// @param sitting in which it is written
/// @param keptAt when what stands in it was kept as a draft of whoever looks; null: it is no draft
public record LiveEntryForm(
    String action,
    String language,
    int version,
    Written written,
    List<Flaw> flaws,
    Sitting sitting,
    @Nullable Instant keptAt) {
  /// What is to be put right at a field on another page.
  public List<Flaw> mended(String field) {
    return flaws.stream()
        .filter(each -> each.field().equals(field) && !each.elsewhere().isEmpty())
        .toList();
  }

  /// What is to be put right at a field; null: nothing.
  public @Nullable String flaw(String field) {
    return flaws.stream()
        .filter(each -> each.field().equals(field))
        .map(Flaw::key)
        .findFirst()
        .orElse(null);
  }
}
