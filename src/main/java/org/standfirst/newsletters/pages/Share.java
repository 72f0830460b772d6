package org.standfirst.newsletters.pages;

import java.util.Locale;

/// A part of a whole, and how it is said.
public record Share(long part, long whole) {
  /// In hundredths, as “12.3%”.
  public String words() {
    return words(1);
  }

  /// In hundredths, with so many digits after the point.
  public String words(int digits) {
    if (whole <= 0) {
      return "–";
    }
    double least = Math.pow(10, -digits);
    double hundredths = part * 100.0 / whole;
    return part > 0 && hundredths < least ? "< " + said(least, digits) : said(hundredths, digits);
  }

  private static String said(double hundredths, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f%%", hundredths);
  }
}
