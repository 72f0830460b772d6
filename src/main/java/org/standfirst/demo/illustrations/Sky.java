package org.standfirst.demo.illustrations;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/// What hangs or falls above the horizon.
final class Sky {
  private Sky() {}

  static void moon(Sheet sheet, double x, double y, double radius) {
    sheet.glow(Palette.PAPER, x, y, radius * 2.6);
    sheet.disc(Palette.PAPER, x, y, radius);
    sheet.disc(Palette.veil(Palette.SAND, 0.6), x - radius * 0.3, y - radius * 0.2, radius * 0.22);
    sheet.disc(Palette.veil(Palette.SAND, 0.6), x + radius * 0.25, y + radius * 0.3, radius * 0.3);
  }

  static void stars(Sheet sheet, Random chance, int count, double depth) {
    for (int i = 0; i < count; i++) {
      double size = 1.2 + chance.nextDouble() * 2;
      sheet.disc(
          Palette.PAPER, chance.nextDouble() * Sheet.WIDTH, chance.nextDouble() * depth, size);
    }
  }

  /// A flat-bottomed cloud, as wide as given.
  static void cloud(Sheet sheet, Color ink, double x, double y, double width) {
    double high = width * 0.13;
    sheet.round(ink, x, y - high, width, high, high / 2);
    sheet.round(ink, x + width * 0.16, y - high * 1.8, width * 0.5, high * 1.5, high * 0.75);
    sheet.round(ink, x + width * 0.3, y - high * 2.4, width * 0.24, high * 2, high * 0.9);
  }

  static void rain(Sheet sheet, Random chance, Color ink, int count) {
    for (int i = 0; i < count; i++) {
      double x = chance.nextDouble() * 1400 - 50;
      double y = chance.nextDouble() * Sheet.HEIGHT;
      double length = 30 + chance.nextDouble() * 50;
      sheet.line(ink, 2.4, x, y, x - length * 0.45, y + length);
    }
  }

  static void gull(Sheet sheet, Color ink, double x, double y, double span) {
    double half = span / 2;
    Path2D wings = new Path2D.Double();
    wings.moveTo(x - half, y - half * 0.25);
    wings.quadTo(x - half * 0.4, y - half * 0.7, x, y);
    wings.quadTo(x + half * 0.4, y - half * 0.7, x + half, y - half * 0.3);
    sheet.stroke(ink, span * 0.09, wings);
  }
}
