package org.standfirst.readers;

/// Something that others would miss when a reader is erased, such as their comments: it may stay,
/// with no name to it, or go, as the reader chooses. Whoever keeps such a thing offers a bean.
public interface Remains {
  /// What it is called where the choice is kept: a noun in lower case, as `comments`.
  String name();

  /// The key of the words beside the box that is ticked to let it stay.
  String words();

  /// Whether the reader has any.
  boolean of(ReaderId reader);

  /// Takes the reader's name off what stays, or erases all of it, in the transaction that erases
  /// the reader.
  void settle(ReaderId reader, boolean staying);
}
