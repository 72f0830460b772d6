package org.standfirst.press;

/// What lies in the press.
public final class Lying {
  private Lying() {}

  /// Whether there are copies of the page at that path.
  public static boolean at(Press press, String path) {
    return press.plate(path) != null;
  }
}
