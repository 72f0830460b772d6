package org.standfirst.newsletters.subscribing;

import org.standfirst.database.SigningKeys;
import org.standfirst.site.PaperSettings;

/// Leave links for tests of other packages.
public final class TestLeaveLinks {
  private TestLeaveLinks() {}

  public static LeaveLinks of(SigningKeys keys, PaperSettings paper) {
    return new LeaveLinks(keys, paper);
  }
}
