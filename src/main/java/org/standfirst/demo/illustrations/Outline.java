package org.standfirst.demo.illustrations;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways to say where a shape runs: by its corners, by points on a soft line, or by a path written
/// as in SVG (absolute `M L Q C Z`).
final class Outline {
  private static final Pattern STROKE = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
  private static final Pattern GAP = Pattern.compile("[\\s,]+");

  private Outline() {}

  static Path2D corners(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    return path;
  }

  /// A line through all points without a corner (Catmull-Rom).
  static Path2D soft(boolean closed, double... xy) {
    int count = xy.length / 2;
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i < (closed ? count : count - 1); i++) {
      int before = 2 * neighbour(i - 1, count, closed);
      int here = 2 * i;
      int next = 2 * neighbour(i + 1, count, closed);
      int after = 2 * neighbour(i + 2, count, closed);
      path.curveTo(
          xy[here] + (xy[next] - xy[before]) / 6,
          xy[here + 1] + (xy[next + 1] - xy[before + 1]) / 6,
          xy[next] - (xy[after] - xy[here]) / 6,
          xy[next + 1] - (xy[after + 1] - xy[here + 1]) / 6,
          xy[next],
          xy[next + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  static Shape written(String path) {
    Path2D drawn = new Path2D.Double();
    Matcher strokes = STROKE.matcher(path);
    while (strokes.find()) {
      double[] at = points(strokes.group(2));
      switch (strokes.group(1)) {
        case "M" -> drawn.moveTo(at[0], at[1]);
        case "Q" -> drawn.quadTo(at[0], at[1], at[2], at[3]);
        case "C" -> drawn.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        case "Z" -> drawn.closePath();
        default -> {
          for (int i = 0; i < at.length; i += 2) {
            drawn.lineTo(at[i], at[i + 1]);
          }
        }
      }
    }
    return drawn;
  }

  static Shape moved(double x, double y, Shape shape) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }

  /// Points written as `x y, x y`.
  static double[] points(String written) {
    return GAP.splitAsStream(written.strip())
        .filter(word -> !word.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static int neighbour(int index, int count, boolean closed) {
    return closed ? Math.floorMod(index, count) : Math.clamp(index, 0, count - 1);
  }
}
