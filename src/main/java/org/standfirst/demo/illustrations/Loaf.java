package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/// A round loaf from above, cut into shares like a chart.
final class Loaf {
  private Loaf() {}

  /// A share of the loaf: angles in degrees, drawn out of the whole by so many units.
  static void share(Sheet sheet, double from, double extent, double out, boolean bright) {
    double middle = Math.toRadians(from + extent / 2);
    double x = 500 + Math.cos(middle) * out;
    double y = 394 - Math.sin(middle) * out;
    sheet.shape(veil(INK, 0.4), arc(x + 14, y + 18, 296, from, extent));
    sheet.shape(RUST, arc(x, y, 296, from, extent));
    sheet.shape(bright ? AMBER : CHESTNUT, arc(x, y, 286, from, extent));
    sheet.shape(bright ? LAMP : AMBER, arc(x, y, 258, from, extent));
    sheet.within(arc(x, y, 250, from, extent), () -> slashes(sheet, x, y));
    double left = Math.toRadians(from + extent);
    double right = Math.toRadians(from);
    sheet.line(PAPER, 9, x + Math.cos(left) * 288, y - Math.sin(left) * 288, x, y);
    sheet.line(PAPER, 9, x + Math.cos(right) * 288, y - Math.sin(right) * 288, x, y);
  }

  /// Where the baker's blade went, the crust has opened.
  private static void slashes(Sheet sheet, double x, double y) {
    AffineTransform onLoaf = AffineTransform.getTranslateInstance(x, y);
    onLoaf.rotate(-0.55);
    for (int slash = -2; slash <= 2; slash++) {
      double half = 236 - Math.abs(slash) * 44;
      Path2D cut = new Path2D.Double();
      cut.moveTo(-half, slash * 92);
      cut.quadTo(0, slash * 92 - 52, half, slash * 92);
      cut.quadTo(0, slash * 92 + 44, -half, slash * 92);
      sheet.shape(SAND, onLoaf.createTransformedShape(cut));
      cut.reset();
      cut.moveTo(-half, slash * 92);
      cut.quadTo(0, slash * 92 - 52, half, slash * 92);
      cut.quadTo(0, slash * 92 - 14, -half, slash * 92);
      sheet.shape(CHESTNUT, onLoaf.createTransformedShape(cut));
    }
  }

  private static Arc2D arc(double x, double y, double radius, double from, double extent) {
    return new Arc2D.Double(
        x - radius, y - radius, radius * 2, radius * 2, from, extent, Arc2D.PIE);
  }
}
