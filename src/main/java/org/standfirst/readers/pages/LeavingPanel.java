package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form for leaving, or the way back.
///
/// @param due when the account is going to be deleted; null: it isn't
/// @param atOnce whether nobody has confirmed the address, so that there are no days to wait
/// @param lastAdministrator whether somebody else must be an administrator first
/// @param remains what may stay without the reader's name
public record LeavingPanel(
    @Nullable Instant due,
    long days,
    boolean atOnce,
    boolean lastAdministrator,
    List<Remain> remains) {

  /// Something that may stay.
  ///
  /// @param words the key of the words beside its box
  public record Remain(String name, String words) {}
}
