package org.standfirst.demo.illustrations;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The sheet being printed, 1200 units wide and 800 high whatever its size in pixels. Every method
/// lays one shape of one colour on top of what is there.
final class Sheet {
  static final double WIDTH = 1200;
  static final double HEIGHT = 800;

  private final Graphics2D press;
  private @Nullable Area stencil;

  Sheet(Graphics2D press, int width, int height) {
    this.press = press;
    press.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    press.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    press.scale(width / WIDTH, height / HEIGHT);
  }

  void wash(Color ink) {
    rect(ink, -10, -10, WIDTH + 20, HEIGHT + 20);
  }

  void shape(Color ink, Shape shape) {
    press.setColor(ink);
    if (stencil == null) {
      press.fill(shape);
    } else {
      Area left = new Area(shape);
      left.intersect(stencil);
      press.fill(left);
    }
  }

  void rect(Color ink, double x, double y, double width, double height) {
    shape(ink, new Rectangle2D.Double(x, y, width, height));
  }

  void round(Color ink, double x, double y, double width, double height, double bend) {
    shape(ink, new RoundRectangle2D.Double(x, y, width, height, bend * 2, bend * 2));
  }

  void disc(Color ink, double x, double y, double radius) {
    oval(ink, x, y, radius, radius);
  }

  void oval(Color ink, double x, double y, double across, double down) {
    shape(ink, new Ellipse2D.Double(x - across, y - down, across * 2, down * 2));
  }

  void poly(Color ink, double... xy) {
    shape(ink, Outline.corners(xy));
  }

  void poly(Color ink, String points) {
    poly(ink, Outline.points(points));
  }

  void blob(Color ink, double... xy) {
    shape(ink, Outline.soft(true, xy));
  }

  void blob(Color ink, String points) {
    blob(ink, Outline.points(points));
  }

  /// Everything below a soft line that runs from the left edge to the right.
  void ground(Color ink, String points) {
    Path2D land = Outline.soft(false, Outline.points(points));
    land.lineTo(WIDTH + 10, HEIGHT + 10);
    land.lineTo(-10, HEIGHT + 10);
    shape(ink, land);
  }

  void path(Color ink, String written) {
    shape(ink, Outline.written(written));
  }

  /// The same path may stand in several places, each time moved from the origin.
  void path(Color ink, double x, double y, String written) {
    shape(ink, Outline.moved(x, y, Outline.written(written)));
  }

  void line(Color ink, double thick, double... xy) {
    stroke(ink, thick, Outline.corners(xy));
  }

  void line(Color ink, double thick, String points) {
    line(ink, thick, Outline.points(points));
  }

  void curve(Color ink, double thick, double... xy) {
    stroke(ink, thick, Outline.soft(false, xy));
  }

  void curve(Color ink, double thick, String points) {
    curve(ink, thick, Outline.points(points));
  }

  void trace(Color ink, double thick, String written) {
    stroke(ink, thick, Outline.written(written));
  }

  void trace(Color ink, double thick, double x, double y, String written) {
    stroke(ink, thick, Outline.moved(x, y, Outline.written(written)));
  }

  void ring(Color ink, double thick, double x, double y, double across, double down) {
    stroke(ink, thick, new Ellipse2D.Double(x - across, y - down, across * 2, down * 2));
  }

  void stroke(Color ink, double thick, Shape shape) {
    shape(ink, pen(thick).createStrokedShape(shape));
  }

  /// Light around a lamp, printed as flat rings rather than as a gradient.
  void glow(Color ink, double x, double y, double radius) {
    for (double part : new double[] {1, 0.68, 0.42}) {
      disc(Palette.veil(ink, 0.13), x, y, radius * part);
    }
  }

  /// Draws only where the mask is. Shapes are cut rather than clipped, since clipped edges are
  /// jagged.
  void within(Shape mask, Runnable drawing) {
    Area outer = stencil;
    Area inner = new Area(mask);
    if (outer != null) {
      inner.intersect(outer);
    }
    stencil = inner;
    drawing.run();
    stencil = outer;
  }

  /// Draws in a space of its own, whose origin is at the point given. Not for use inside `within`.
  void at(double x, double y, double scale, double degrees, Runnable drawing) {
    AffineTransform before = press.getTransform();
    press.translate(x, y);
    press.rotate(Math.toRadians(degrees));
    press.scale(scale, Math.abs(scale));
    drawing.run();
    press.setTransform(before);
  }

  /// The few specks where the ink did not take. More of them would cost more bytes than they give.
  void grain(Random chance) {
    for (int i = 0; i < 150; i++) {
      Color speck = i % 3 == 0 ? Palette.INK : Palette.PAPER;
      double size = 0.7 + chance.nextDouble() * 1.1;
      disc(
          Palette.veil(speck, 0.28),
          chance.nextDouble() * WIDTH,
          chance.nextDouble() * HEIGHT,
          size);
    }
  }

  private static BasicStroke pen(double thick) {
    return new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
