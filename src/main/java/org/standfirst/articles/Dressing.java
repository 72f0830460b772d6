package org.standfirst.articles;

/// How an article goes out: under which address, and under which titles where those aren't its
/// headline.
///
/// @param slug the last part of its address; empty: the one it has, else one made of the headline
/// @param searchTitle what searchers are told; may be empty
/// @param socialTitle what stands on cards; may be empty
public record Dressing(String slug, String searchTitle, String socialTitle) {
  /// None in particular.
  public static final Dressing PLAIN = new Dressing("", "", "");
}
