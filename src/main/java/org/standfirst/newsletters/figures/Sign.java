package org.standfirst.newsletters.figures;

import java.time.Instant;

/// A copy was heard of: a link in it was followed, or its picture was asked for.
///
/// @param link its number in the issue, or [#PICTURE]
/// @param byMachine whether it looks as if no person did it
record Sign(long delivery, int link, Instant at, boolean byMachine) {
  /// Stands for the picture by which opens are counted; links begin with 1.
  static final int PICTURE = 0;

  boolean isClick() {
    return link != PICTURE;
  }

  Sign madeByMachine() {
    return byMachine ? this : new Sign(delivery, link, at, true);
  }
}
