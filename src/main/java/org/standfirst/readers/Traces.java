package org.standfirst.readers;

/// Rows that tell of a reader without belonging to them by a foreign key, such as letters to their
/// address. Whoever keeps such rows offers a bean; rows that belong to a reader go by themselves.
public interface Traces {
  /// Erases them, in the transaction that erases the reader.
  ///
  /// @param email the reader's address in lower case; nobody else's if they have confirmed it
  void erase(ReaderId reader, String email);
}
