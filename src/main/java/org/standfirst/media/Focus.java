package org.standfirst.media;

/// The point of a picture that every cut of it keeps, in hundredths of its width and height.
public record Focus(int x, int y) {
  /// Where nobody chose one.
  public static final Focus CENTRE = new Focus(50, 50);

  public Focus {
    if (x < 0 || x > 100 || y < 0 || y > 100) {
      throw new IllegalArgumentException("outside the picture: " + x + ", " + y);
    }
  }
}
