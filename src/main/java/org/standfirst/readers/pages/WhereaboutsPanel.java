package org.standfirst.readers.pages;

import java.util.List;

/// In whose time and language a reader is written to: the form for it.
///
/// @param paperZone the paper's own, which counts where none is chosen
public record WhereaboutsPanel(String paperZone, List<Option> zones, List<Option> languages) {
  /// Something to choose.
  public record Option(String value, String name, boolean chosen) {}
}
