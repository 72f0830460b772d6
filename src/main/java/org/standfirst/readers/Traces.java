package org.standfirst.readers;

/// Rows that tell of a reader without belonging to them by a foreign key, such as letters to their
/// address. Whoever keeps such rows offers a bean; rows that belong to a reader go by themselves.
public interface Traces {
  /// Erases them, in the transaction that erases the reader: once for their address, and once for
  /// each that they have moved from lately and that is no account's by now.
  ///
  /// @param email the address in lower case; they had confirmed it, so it is nobody else's
  void erase(ReaderId reader, String email);
}
