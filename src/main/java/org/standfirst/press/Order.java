package org.standfirst.press;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.Visitor;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Piece;

/// What the press is asked for: which edition of the page at an address.
///
/// @param edition for whom it is; null: the same for everyone
/// @param piece what the wall must be asked about before a copy is handed out; null: nothing
/// @param meter what a stranger's browser must carry from now on; empty: nothing changes
/// @param heeded names of the parameters that make another page of it, which is never kept; any
///   other parameter makes no difference
/// @param further whether a page that is open asks for more of it: no reading, whoever asks
public record Order(
    @Nullable Edition edition,
    @Nullable Piece piece,
    String meter,
    Set<String> heeded,
    boolean further) {

  /// A page of the site without a wall.
  public static Order page(Visitor visitor, String... heeded) {
    return new Order(Edition.of(visitor), null, "", Set.of(heeded), false);
  }

  /// A page that the wall decides on.
  public static Order walled(Visitor visitor, Piece piece, Admission admission, String... heeded) {
    String meter = admission instanceof Admission.Counted counted ? counted.meter() : "";
    return new Order(Edition.of(visitor, admission), piece, meter, Set.of(heeded), false);
  }

  /// What is new of a piece that a page has open already. The wall decides, and counts nothing.
  public static Order further(Visitor visitor, Piece piece, Admission admission) {
    return new Order(Edition.of(visitor, admission), piece, "", Set.of(), true);
  }

  /// A file that is the same for everyone: a feed, a sitemap.
  public static Order file() {
    return new Order(null, null, "", Set.of(), false);
  }
}
