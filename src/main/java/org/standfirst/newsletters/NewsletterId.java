package org.standfirst.newsletters;

import org.standfirst.press.Subject;

/// The number of a newsletter.
public record NewsletterId(long value) {
  /// What pages show of its issues.
  public Subject subject() {
    return new Subject("newsletter:" + value);
  }
}
