package org.standfirst.readers.pages;

import java.time.Duration;
import org.standfirst.site.Texts;
import org.standfirst.site.Waiting;

/// Why a form wasn't taken where no field is to blame.
///
/// @param key of the words that say so; empty: nothing of the kind
/// @param after how long its sender is asked to wait
public record Refusal(String key, Duration after) {
  public static final Refusal NONE = new Refusal("", Duration.ZERO);

  public boolean none() {
    return key.isEmpty();
  }

  /// What can be done about it.
  public String wayOut(Texts texts) {
    return texts.plain(key + ".way-out", Waiting.words(texts, after));
  }
}
