package org.standfirst.readers;

/// Rows that belong to a reader, for the download of everything. Each module with such rows offers
/// one.
public interface PersonalData {
  /// What the file is called, without its ending: a noun in lower case, as `passkeys`.
  String name();

  /// The reader's rows, each with the columns in the order to be shown; values are text, number,
  /// boolean, Instant or null. No secrets, no hashes.
  PersonalRows rows(ReaderId reader);
}
