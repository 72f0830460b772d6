package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A band of the front page.
///
/// @param cut how it is cut: `lead`, `split`, `rail`, `mirror`, `beside` or `picture`
/// @param title the section's name; empty for the top of the page
/// @param path the section's page
/// @param lead its largest piece
/// @param seconds the pieces beside it
/// @param briefs the pieces after those
public record Band(
    String cut,
    String title,
    String path,
    @Nullable Card lead,
    List<Card> seconds,
    List<Card> briefs) {

  /// The word that makes its identifiers unique on the page.
  public String anchor() {
    return "band-" + path.substring(1);
  }

  /// The classes of what stands beside the lead.
  public String set() {
    return switch (cut) {
      case "rail" -> "set set--five";
      case "picture" -> "set set--three set--brief";
      case "beside" -> "band__seconds";
      default -> "set band__seconds";
    };
  }
}
