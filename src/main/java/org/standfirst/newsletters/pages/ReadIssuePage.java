package org.standfirst.newsletters.pages;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Teaser;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Newsletter;

/// An issue of a newsletter as it is read on the web.
///
/// @param invitation what stands in place of its parts; null: they are shown
/// @param signUp how one signs up; null: nobody offers it
/// @param earlier the issue before; null: there is none
public record ReadIssuePage(
    Newsletter newsletter,
    String path,
    String subject,
    String opening,
    Instant at,
    List<Part> parts,
    @Nullable Content invitation,
    @Nullable Content signUp,
    ArchivePage.@Nullable Line earlier) {
  /// Whether articles stand in it whole.
  public boolean hasBodies() {
    return parts.stream()
        .anyMatch(each -> each instanceof Part.Story story && story.body() != null);
  }

  /// A part of it.
  public sealed interface Part {
    /// An article.
    ///
    /// @param body all of it; null: it isn't shown
    /// @param pictured whether its picture is shown
    record Story(Teaser teaser, boolean pictured, @Nullable Content body) implements Part {
      /// The key of the word for its access; empty where everyone may read it.
      public String access() {
        String word = teaser.access().word();
        return word.equals("open") ? "" : "articles.access." + word;
      }
    }

    /// A heading.
    record Heading(String words) implements Part {}

    /// The newsletter's own words.
    record Words(Content words) implements Part {}

    /// A picture.
    record Image(Picture picture, String address) implements Part {}

    /// A line.
    record Divider() implements Part {}

    /// A link that looks like one to press.
    record Button(String words, String address) implements Part {}
  }
}
