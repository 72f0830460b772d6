package org.standfirst.press;

import java.util.Set;
import org.standfirst.wall.Piece;

/// What the press knows of an address that it has printed: how to tell which edition a visitor
/// gets.
sealed interface Plate {
  /// Whether an address with that query may be of another page.
  default boolean heeds(String query) {
    return false;
  }

  /// The same for everyone, such as a feed.
  record ForEveryone() implements Plate {}

  /// Differs by how the visitor is greeted.
  ///
  /// @param heeded names of the parameters that make another page of it
  record ByGreeting(Set<String> heeded) implements Plate {
    @Override
    public boolean heeds(String query) {
      return !heeded.isEmpty() && Query.mayName(query, heeded);
    }
  }

  /// The wall decides.
  ///
  /// @param heeded names of the parameters that make another page of it
  record Walled(Piece piece, Set<String> heeded) implements Plate {
    @Override
    public boolean heeds(String query) {
      return !heeded.isEmpty() && Query.mayName(query, heeded);
    }
  }

  /// The wall decides, and counts nothing.
  record Further(Piece piece) implements Plate {}

  static Plate of(Order order) {
    if (order.edition() == null) {
      return new ForEveryone();
    }
    Piece piece = order.piece();
    if (piece == null) {
      return new ByGreeting(order.heeded());
    }
    return order.further() ? new Further(piece) : new Walled(piece, order.heeded());
  }
}
