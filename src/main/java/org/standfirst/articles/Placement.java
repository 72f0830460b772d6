package org.standfirst.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.wall.Access;

/// Where copy stands, in numbers of rows.
record Placement(
    long section,
    List<Long> authors,
    Byline byline,
    List<Long> topics,
    @Nullable Long lead,
    Access access) {

  /// What came of looking up what copy names.
  sealed interface Lookup {
    /// All is there.
    record There(Placement placement) implements Lookup {}

    /// Something isn't.
    record Missing(Filing.Reason reason) implements Lookup {}
  }
}
