package org.standfirst.readers;

import java.util.Collection;
import java.util.Map;

/// Names what the audit trail knows by number. Whoever has such things offers a bean.
public interface AuditNames {
  /// Which detail of a line it is that holds the number, as `article`.
  String detail();

  /// Those of these numbers that there are, by number, for who looks at the trail.
  Map<String, Named> named(Collection<String> numbers, Visitor viewer);

  /// Something with a name.
  ///
  /// @param path where the newsroom looks after it; empty: who looks at the trail doesn't
  record Named(String name, String path) {}
}
