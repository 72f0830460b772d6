package org.standfirst.newsletters.subscribing;

import org.jspecify.annotations.Nullable;
import org.standfirst.readers.ReaderId;

/// Who gets a newsletter: a reader, by their account, or somebody we write to by address alone.
public sealed interface Recipient {
  /// Someone with an account.
  record OfReader(ReaderId id) implements Recipient {}

  /// Someone without.
  ///
  /// @param id their row's number
  record OfAddressee(long id) implements Recipient {}

  /// The reader's number; null: it is an addressee.
  default @Nullable Long reader() {
    return this instanceof OfReader(ReaderId id) ? (Long) id.value() : null;
  }

  /// The addressee's number; null: it is a reader.
  default @Nullable Long addressee() {
    return this instanceof OfAddressee(long id) ? (Long) id : null;
  }

  /// The column by which tables know them.
  default String column() {
    return switch (this) {
      case OfReader _ -> "reader";
      case OfAddressee _ -> "addressee";
    };
  }

  /// Their number in that column.
  default long number() {
    return switch (this) {
      case OfReader(ReaderId id) -> id.value();
      case OfAddressee(long id) -> id;
    };
  }
}
