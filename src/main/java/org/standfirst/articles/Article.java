package org.standfirst.articles;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.corrections.Correction;
import org.standfirst.articles.live.Coverage;

/// A published article up to the wall.
///
/// @param opening its first paragraphs as HTML; may be empty
/// @param credits who did what for it, in the order of the byline
/// @param credit whose copy it is, where it isn't the paper's
/// @param corrections the earliest first
/// @param words how many the whole has
/// @param live how its live coverage stands; null: it has none
public record Article(
    Teaser teaser,
    String opening,
    List<Credit> credits,
    List<Topic> topics,
    String credit,
    int words,
    Titles titles,
    List<Correction> corrections,
    @Nullable Coverage live) {

  /// What it is called elsewhere; empty where that is its headline.
  public record Titles(String search, String social) {}

  /// The paper's own who wrote it.
  public List<Author> authors() {
    return credits.stream()
        .filter(each -> each.did() == Contribution.BY)
        .map(Credit::author)
        .filter(Objects::nonNull)
        .toList();
  }

  /// Those who did that for it.
  public List<Credit> credits(Contribution did) {
    return credits.stream().filter(each -> each.did() == did).toList();
  }

  /// The title that searchers are told.
  public String searchTitle() {
    return titles.search().isEmpty() ? teaser.headline() : titles.search();
  }

  /// The title on cards.
  public String socialTitle() {
    return titles.social().isEmpty() ? teaser.headline() : titles.social();
  }

  /// Whether the byline names people, rather than whose copy it is.
  public boolean bylineNamesPeople() {
    String byline = teaser.byline();
    return !byline.isEmpty() && !byline.equals(credit);
  }
}
