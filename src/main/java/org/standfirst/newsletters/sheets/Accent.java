package org.standfirst.newsletters.sheets;

import java.util.Locale;
import java.util.regex.Pattern;

/// The colour of a newsletter's links and marks. By day it stands on white and has to be dark
/// enough to be read there; by night a lighter one of the same hue stands in for it.
///
/// @param day as `#rrggbb`
/// @param night as `#rrggbb`
public record Accent(String day, String night) {
  /// The paper's own, as its brand has it.
  public static final Accent PAPER = new Accent("#7c4101", "#efbf6c");

  /// What WCAG 2.2 asks for between words and their ground.
  private static final double ENOUGH = 4.5;

  private static final String PAPER_BY_DAY = "#ffffff";
  private static final String PAPER_BY_NIGHT = "#16181c";
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int STEPS = 20;

  /// What was read of a colour.
  public sealed interface Reading {
    /// Words in it can be read.
    record Fitting(Accent accent) implements Reading {}

    /// Words in it can't be read on white.
    record TooLight() implements Reading {}

    /// It isn't one.
    record NoColour() implements Reading {}
  }

  /// Reads `#rrggbb`.
  public static Reading read(String colour) {
    if (!COLOUR.matcher(colour).matches()) {
      return new Reading.NoColour();
    }
    return contrast(colour, PAPER_BY_DAY) < ENOUGH
        ? new Reading.TooLight()
        : new Reading.Fitting(new Accent(colour.toLowerCase(Locale.ROOT), lightened(colour)));
  }

  /// The accent of a newsletter.
  ///
  /// @param colour empty: the paper's
  static Accent of(String colour) {
    return read(colour) instanceof Reading.Fitting(Accent accent) ? accent : PAPER;
  }

  private static String lightened(String colour) {
    for (int step = 0; step <= STEPS; step++) {
      String lighter = mixed(colour, (double) step / STEPS);
      if (contrast(lighter, PAPER_BY_NIGHT) >= ENOUGH) {
        return lighter;
      }
    }
    return PAPER_BY_DAY;
  }

  private static String mixed(String colour, double white) {
    var mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      double part = part(colour, i);
      mixed.append("%02x".formatted(Math.round(part + (255 - part) * white)));
    }
    return mixed.toString();
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(part(colour, 0))
        + 0.7152 * linear(part(colour, 1))
        + 0.0722 * linear(part(colour, 2));
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int part(String colour, int number) {
    return Integer.parseInt(colour.substring(1 + 2 * number, 3 + 2 * number), 16);
  }
}
