package org.standfirst.wall;

/// The wall's answer to a visitor before a piece.
public sealed interface Admission {
  /// A word for the answer that is the same for all who are shown the same page.
  String word();

  /// Whether the visitor's count changes with it.
  default boolean counts() {
    return this instanceof Counted counted && !counted.meter().isEmpty();
  }

  /// The visitor may read the whole piece. Whoever fetches a body asks for this as proof.
  sealed interface Admitted extends Admission {
    Piece piece();
  }

  /// Free for this visitor.
  record Open(Piece piece) implements Admitted {
    @Override
    public String word() {
      return "open";
    }
  }

  /// Free, and counted.
  ///
  /// @param left how many more are free this month
  /// @param meter what the stranger's browser must carry from now on; empty where nothing changes
  record Counted(Piece piece, int left, String meter) implements Admitted {
    @Override
    public String word() {
      return "counted-" + left;
    }
  }

  /// Not open to this visitor, who is invited instead.
  record Closed(Invitation invitation) implements Admission {
    @Override
    public String word() {
      return "closed-" + invitation.word();
    }
  }
}
