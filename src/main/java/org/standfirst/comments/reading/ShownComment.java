package org.standfirst.comments.reading;

import gg.jte.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.comments.Signature;

/// A comment as everyone may see it who is admitted to its article. Of one that isn't shown, and
/// has its place for the replies to it alone, there is no word and no name.
///
/// @param parent the number of the one that it answers; null: none
/// @param gone the key of why it isn't shown; empty: it is
/// @param html what was made of its words; empty where it isn't shown
/// @param replies to it that have a place
/// @param below how many stand below it, of the first of a thread
public record ShownComment(
    long id,
    long number,
    @Nullable Long parent,
    int depth,
    String gone,
    Signature writer,
    String html,
    boolean picked,
    Instant writtenAt,
    @Nullable Instant editedAt,
    int recommendations,
    int replies,
    int below) {

  /// Its words: they were made by [org.standfirst.comments.writing.Markdown], so there is nothing
  /// to escape.
  public Content words() {
    return output -> output.writeContent(html);
  }

  /// Whether it is shown.
  public boolean isThere() {
    return gone.isEmpty();
  }

  /// What it is found by on a page.
  public String mark() {
    return "comment-" + number;
  }

  record Row(
      long id,
      long number,
      @Nullable Long parent,
      int depth,
      String state,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String pseudonym,
      String html,
      boolean picked,
      Instant writtenAt,
      @Nullable Instant editedAt,
      int recommendations,
      int replies,
      int below,
      long above) {
    ShownComment comment() {
      boolean shown = state.equals("shown");
      return new ShownComment(
          id,
          number,
          parent,
          depth,
          shown ? "" : "comments.gone." + state,
          shown ? Signature.of(firstName, lastName, pseudonym) : Signature.NOBODY,
          shown ? html : "",
          shown && picked,
          writtenAt,
          shown ? editedAt : null,
          recommendations,
          replies,
          below);
    }
  }
}
