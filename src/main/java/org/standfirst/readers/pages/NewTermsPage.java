package org.standfirst.readers.pages;

import java.time.LocalDate;
import java.util.List;

/// The page that asks about new versions of the documents.
///
/// @param onward where reading goes on without an answer
public record NewTermsPage(List<Change> changes, String returnTo, String onward) {

  /// A version that is new to the reader.
  ///
  /// @param changes what is new in it; may be empty
  /// @param path where all of it can be read
  /// @param shown what the form says of it
  public record Change(
      String title, String version, LocalDate date, String changes, String path, String shown) {}
}
