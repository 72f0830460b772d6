package org.standfirst.site;

import java.util.List;

/// What the back office's pages are given: the frame, and the pages that are open to who looks.
///
/// @param navigation the pages of the back office, its own front first
/// @param waived whether staff's work is done here without a second factor, as in the demo alone
public record BackOffice(Frame frame, List<NavigationEntry> navigation, boolean waived) {
  /// The words of its pages.
  public Texts texts() {
    return frame.texts();
  }
}
