package org.standfirst.newsletters.pages;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the template of a mail is given. Links are slots.
///
/// @param style what of the style stays a sheet
/// @param date the day it is sent, in words
/// @param picture at its head; null: its name stands there alone
/// @param invitation what is said in place of the parts; empty: nothing, the parts are shown
/// @param foot the newsletter's own words; may be empty
/// @param address where publisher and postal address are said, on one line
/// @param pixel by which opens are counted; empty: they aren't
public record MailSheet(
    String language,
    Content style,
    Outlook outlook,
    String subject,
    String opening,
    String name,
    String home,
    String date,
    @Nullable Picture picture,
    List<Part> parts,
    String invitation,
    Ways ways,
    String why,
    String foot,
    String address,
    String pixel) {

  /// What Outlook's own engine needs, in comments that it alone reads.
  public record Outlook(Content head, Content open, Content close) {}

  /// Where the recipient may go, and the words for it.
  ///
  /// @param readWords empty: it can't be read on the web
  public record Ways(
      String read,
      String readWords,
      String leave,
      String leaveWords,
      String preferences,
      String preferencesWords) {}

  /// A picture.
  ///
  /// @param src absolute
  /// @param caption may be empty
  public record Picture(String src, int width, int height, String alt, String caption) {}

  /// A part of it.
  public sealed interface Part {
    /// An article.
    ///
    /// @param access the word for whom it is for; empty: for everyone
    /// @param picture null: none is shown
    /// @param body all of it as HTML; empty: it isn't shown
    /// @param more what the link to it says; empty: nothing, all of it is here
    record Story(
        String kicker,
        String access,
        String headline,
        String link,
        @Nullable Picture picture,
        String standfirst,
        String byline,
        String body,
        String more)
        implements Part {
      /// Its words, which are clean.
      public Content words() {
        return output -> output.writeContent(body);
      }
    }

    /// Headlines of articles.
    record Headlines(List<Headline> all) implements Part {}

    /// A heading.
    record Heading(String words) implements Part {}

    /// The newsletter's own words as HTML.
    record Words(String html) implements Part {
      /// Its words, which are clean.
      public Content words() {
        return output -> output.writeContent(html);
      }
    }

    /// A picture.
    ///
    /// @param link empty: it leads nowhere
    record Image(Picture picture, String link) implements Part {}

    /// A line.
    record Divider() implements Part {}

    /// A link that looks like one to press.
    record Button(String words, String link) implements Part {}
  }

  /// The headline of an article.
  ///
  /// @param access the word for whom it is for; empty: for everyone
  public record Headline(String headline, String link, String section, String access) {}
}
