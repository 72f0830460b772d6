package org.standfirst.press;

import org.jspecify.annotations.Nullable;
import org.standfirst.wall.Piece;

/// What the press knows of an address that it has printed: how to tell which edition a visitor
/// gets.
sealed interface Plate {
  /// The same for everyone, such as a feed.
  record ForEveryone() implements Plate {}

  /// Differs by how the visitor is greeted.
  record ByGreeting() implements Plate {}

  /// The wall decides. Its words are the same whatever the query says.
  record Walled(Piece piece) implements Plate {}

  static Plate of(@Nullable Edition edition, @Nullable Piece piece) {
    if (edition == null) {
      return new ForEveryone();
    }
    return piece == null ? new ByGreeting() : new Walled(piece);
  }
}
