package org.standfirst.newsletters.issues;

import java.util.List;
import java.util.stream.Stream;
import org.standfirst.articles.Teaser;
import org.standfirst.media.Picture;

/// What an issue holds, its articles and pictures found.
///
/// @param parts from top to bottom; of blocks that hold nothing, none
/// @param composition the same, with the articles that came by rule held
public record Filled(List<Part> parts, Composition composition) {
  /// A part of an issue.
  public sealed interface Part {
    /// Articles, one or more.
    ///
    /// @param number the block's
    record Stories(int number, List<Teaser> teasers, Extent extent) implements Part {}

    /// A heading.
    record Heading(String words) implements Part {}

    /// The newsletter's own words, as clean HTML.
    record Words(String html) implements Part {}

    /// A picture.
    ///
    /// @param address where it leads; empty: nowhere
    record Image(Picture picture, String address) implements Part {}

    /// A line.
    record Divider() implements Part {}

    /// A link that looks like one to press.
    record Button(String words, String address) implements Part {}
  }

  /// The articles of a block; none where it holds none, or is no such block.
  public List<Teaser> stories(int number) {
    return parts.stream()
        .flatMap(each ->
            each instanceof Part.Stories(int which, List<Teaser> teasers, _) && which == number
                ? teasers.stream()
                : Stream.<Teaser>empty())
        .toList();
  }
}
