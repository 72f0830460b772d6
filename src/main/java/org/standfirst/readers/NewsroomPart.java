package org.standfirst.readers;

import java.util.Set;

/// A page of the newsroom, the paper's back office. Whoever has one offers it as a bean: the
/// navigation and the tiles show it to those whose roles it names, in `@Order`, and the gate lets
/// nobody else in, there or beneath it. One whose path lies beneath another's belongs to that one,
/// and is listed under it to those whom both are open to.
public interface NewsroomPart {
  /// Where it is: a path under `/newsroom/`.
  String path();

  /// The key of its name.
  String name();

  /// The key of a sentence that says what it is for.
  String purpose();

  /// Any of these may enter.
  Set<Role> roles();

  /// Whether another lies beneath it.
  default boolean holds(NewsroomPart other) {
    return other.path().startsWith(path() + "/");
  }

  /// What is new there, in a few plain words as “3 waiting”; empty: nothing to say.
  default String news() {
    return "";
  }
}
