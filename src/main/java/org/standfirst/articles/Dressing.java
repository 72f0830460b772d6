package org.standfirst.articles;

import java.util.List;

/// How an article goes out: under which address, under which titles where those aren't its
/// headline, with what words at the picture on top, and with which articles at its end.
///
/// @param slug the last part of its address; empty: the one it has, else one made of the headline
/// @param searchTitle what searchers are told; may be empty
/// @param socialTitle what stands on cards; may be empty
/// @param related what the newsroom has chosen to read on with
public record Dressing(
    String slug,
    String searchTitle,
    String socialTitle,
    Underline underline,
    List<ArticleId> related) {
  /// None in particular.
  public static final Dressing PLAIN =
      new Dressing("", "", "", Underline.OF_THE_LIBRARY, List.of());

  /// What is said of the picture on top.
  ///
  /// @param alt what it shows, for those who can't see it; empty: what the library says
  /// @param caption empty: what the library says
  /// @param credit empty: what the library says
  public record Underline(String alt, String caption, String credit) {
    /// What the library says.
    public static final Underline OF_THE_LIBRARY = new Underline("", "", "");

    // manuscripts that were kept before it was there have none
    public Underline {
      alt = alt == null ? "" : alt;
    }
  }

  // manuscripts that were kept before these were there have none
  public Dressing {
    underline = underline == null ? Underline.OF_THE_LIBRARY : underline;
    related = related == null ? List.of() : List.copyOf(related);
  }
}
