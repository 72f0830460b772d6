package org.standfirst.site;

import java.time.Duration;

/// What is said where more people have come than can be seen to.
///
/// @param after how long they are asked to wait
public record CrowdedPage(Duration after) {
  /// That time in words.
  public String wait(Texts texts) {
    return Waiting.words(texts, after);
  }
}
