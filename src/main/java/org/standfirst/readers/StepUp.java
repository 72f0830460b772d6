package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;
import org.standfirst.site.ReturnPath;

/// Whether someone has proved who they are just now. Ask before erasing, exporting, changing roles
/// or the ways in.
public interface StepUp {
  /// Whether the request's sender has proved who they are in the last ten minutes.
  ///
  /// @param returnTo where they go on when they have: a page, since what was posted is gone by then
  Freshness fresh(HttpServletRequest request, ReturnPath returnTo);

  /// How long ago someone proved who they are.
  sealed interface Freshness {
    /// In the last ten minutes.
    record Fresh(ReaderId reader) implements Freshness {}

    /// Longer ago, or never.
    ///
    /// @param path where they are asked, from where it goes on to where they wanted to
    record Stale(String path) implements Freshness {}
  }
}
