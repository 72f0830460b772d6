package org.standfirst.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what may last a while and then go by itself, such as a lost connection or a row that is
/// held, from what most likely fails the same way whenever it is tried.
public final class Passing {
  /// Classes of SQLSTATE: no connection, rolled back for others' sake, resources, held, an
  /// operator's intervention, the system.
  private static final Set<String> STATES = Set.of("08", "40", "53", "55", "57", "58");

  private Passing() {}

  /// Whether it is such a failure of the database, by its SQLSTATE.
  public static boolean isPassing(RuntimeException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException refusal) {
        return isPassing(refusal.getSQLState());
      }
    }
    return false;
  }

  private static boolean isPassing(@Nullable String state) {
    return state == null || state.length() < 2 || STATES.contains(state.substring(0, 2));
  }
}
