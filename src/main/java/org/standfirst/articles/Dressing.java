package org.standfirst.articles;

/// How an article goes out: under which address, under which titles where those aren't its
/// headline, and with what words under the picture on top.
///
/// @param slug the last part of its address; empty: the one it has, else one made of the headline
/// @param searchTitle what searchers are told; may be empty
/// @param socialTitle what stands on cards; may be empty
public record Dressing(String slug, String searchTitle, String socialTitle, Underline underline) {
  /// None in particular.
  public static final Dressing PLAIN = new Dressing("", "", "", Underline.OF_THE_LIBRARY);

  /// What stands under the picture on top.
  ///
  /// @param caption empty: what the library says
  /// @param credit empty: what the library says
  public record Underline(String caption, String credit) {
    /// What the library says.
    public static final Underline OF_THE_LIBRARY = new Underline("", "");
  }

  // manuscripts that were kept before there was such a line have none
  public Dressing {
    underline = underline == null ? Underline.OF_THE_LIBRARY : underline;
  }
}
