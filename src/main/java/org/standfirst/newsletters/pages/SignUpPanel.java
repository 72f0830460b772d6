package org.standfirst.newsletters.pages;

import java.time.Duration;
import java.util.List;
import org.standfirst.site.Texts;
import org.standfirst.site.Waiting;

/// The form by which a stranger signs up with an address. A fresh one says nothing of who looks at
/// it, so pages that hold one can be printed.
///
/// @param newsletters those to choose from; a single one is chosen
/// @param refusal why it came back
public record SignUpPanel(List<Option> newsletters, String email, String name, Refusal refusal) {
  /// A newsletter to choose.
  public record Option(String slug, String name, String promise, boolean chosen) {}

  /// Why a form wasn't taken.
  ///
  /// @param field the field to blame; empty: none
  /// @param key of the words; empty: it was taken, or not sent yet
  /// @param after how long its sender is asked to wait; zero: not at all
  public record Refusal(String field, String key, Duration after) {
    public static final Refusal NONE = new Refusal("", "", Duration.ZERO);

    public boolean none() {
      return key.isEmpty();
    }

    public String words(Texts texts) {
      return texts.plain(key, Waiting.words(texts, after));
    }
  }

  /// Whether there is but one to choose.
  public boolean single() {
    return newsletters.size() == 1;
  }
}
