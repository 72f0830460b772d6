package org.standfirst.comments;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.ArticleId;
import org.standfirst.press.Subject;

/// How the discussion of an article stands.
///
/// @param comments how many are shown
/// @param lastNumber of the newest comment
/// @param lastChange of whatever happened last
public record Discussion(
    ArticleId article,
    Mode mode,
    State state,
    @Nullable Instant closesAt,
    int comments,
    long lastNumber,
    long lastChange) {
  /// What kind of a discussion it is.
  public enum Mode {
    DISCUSSION,
    QUESTIONS,
    OFF
  }

  /// Whether it goes on. In a frozen one nobody writes for the time being.
  public enum State {
    OPEN,
    FROZEN,
    CLOSED
  }

  /// One in which nobody has written yet.
  static Discussion fresh(ArticleId article) {
    return new Discussion(article, Mode.DISCUSSION, State.OPEN, null, 0, 0, 0);
  }

  /// Whether there is one at all.
  public boolean isThere() {
    return mode != Mode.OFF;
  }

  /// How it stands by the clock.
  public State stateAt(Instant now) {
    return closesAt != null && !now.isBefore(closesAt) ? State.CLOSED : state;
  }

  /// Whether readers may write in it.
  public boolean isOpen(Instant now) {
    return isThere() && stateAt(now) == State.OPEN;
  }

  /// What pages that show it name to the press.
  public static Subject subject(ArticleId article) {
    return new Subject("discussion:" + article.value());
  }

  record Row(
      long article,
      String mode,
      String state,
      @Nullable Instant closesAt,
      int comments,
      long lastNumber,
      long lastChange) {
    Discussion discussion() {
      return new Discussion(
          new ArticleId(article),
          Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
          State.valueOf(state.toUpperCase(Locale.ROOT)),
          closesAt,
          comments,
          lastNumber,
          lastChange);
    }
  }
}
