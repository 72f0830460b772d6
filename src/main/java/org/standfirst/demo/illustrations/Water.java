package org.standfirst.demo.illustrations;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/// Water, still or moved.
final class Water {
  private Water() {}

  /// Short level strokes, longer and further apart towards the viewer.
  static void ripples(Sheet sheet, Random chance, Color ink, double top, double bottom, int count) {
    for (int i = 0; i < count; i++) {
      double near = Math.pow((i + chance.nextDouble()) / count, 1.4);
      double length = 24 + near * 110 * (0.5 + chance.nextDouble());
      double x = chance.nextDouble() * Sheet.WIDTH;
      sheet.round(ink, x, top + near * (bottom - top), length, 2.5 + near * 3.5, 3);
    }
  }

  /// A light's broken path towards the viewer.
  static void gleam(
      Sheet sheet, Random chance, Color ink, double x, double top, double bottom, double width) {
    double y = top;
    while (y < bottom) {
      double down = (y - top) / (bottom - top);
      double wide = width * (1 + down * 0.8) * (0.45 + chance.nextDouble() * 0.75);
      double aside = (chance.nextDouble() - 0.5) * width * (0.3 + down);
      double thick = 5 + down * 5;
      sheet.round(Palette.veil(ink, 0.85 - down * 0.5), x - wide / 2 + aside, y, wide, thick, 4);
      y += thick + 7 + down * 10;
    }
  }

  /// A band of pointed waves that reaches down to the foot of the sheet.
  static void swell(
      Sheet sheet, Color ink, double left, double right, double y, double length, double height) {
    Path2D waves = new Path2D.Double();
    waves.moveTo(left, Sheet.HEIGHT + 10);
    waves.lineTo(left, y);
    for (double x = left; x < right; x += length) {
      double low = y + height;
      double back = y + height * 0.6;
      waves.curveTo(
          x + length * 0.35, low, x + length * 0.75, back, Math.min(x + length, right), y);
    }
    waves.lineTo(right, Sheet.HEIGHT + 10);
    sheet.shape(ink, waves);
  }
}
