package org.standfirst.readers;

/// Takes over, when a stranger registers, what was the stranger's. It is called within the
/// registration's transaction: what it writes is there if and only if the reader is.
public interface Arrival {
  /// A stranger has become a reader.
  ///
  /// @param reader not yet confirmed
  /// @param meter what the stranger's browser carries of the wall's meter, unverified; empty:
  ///   nothing
  void arrived(ReaderId reader, String meter);
}
