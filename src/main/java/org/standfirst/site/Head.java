package org.standfirst.site;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// What a page says of itself in its `<head>`. It is built from what everyone may know of a page.
///
/// @param title the page's name, without the paper's
/// @param description a sentence for searchers and cards; may be empty
/// @param canonical the path by which the page is known; empty: none is said
/// @param indexed whether searchers may keep the page
/// @param further links, cards and JSON-LD of the page's own
public record Head(
    String title,
    String description,
    String canonical,
    boolean indexed,
    @Nullable Content further) {

  /// A page for people alone: searchers are asked to leave it out.
  public static Head unlisted(String title) {
    return new Head(title, "", "", false, null);
  }

  /// A page that searchers may keep.
  public static Head listed(String title, String description, String canonical) {
    return new Head(title, description, canonical, true, null);
  }

  /// The same with further content.
  public Head with(Content content) {
    return new Head(title, description, canonical, indexed, content);
  }
}
