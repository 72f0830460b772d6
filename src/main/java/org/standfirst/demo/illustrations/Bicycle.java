package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;

/// Merrow's other means of transport, facing right, its wheels on the point given.
final class Bicycle {
  private Bicycle() {}

  static void parked(Sheet sheet, double x, double y, double scale, Color ink) {
    sheet.at(x, y, scale, 0, () -> frame(sheet, ink, ink));
  }

  /// With someone in the saddle and the shopping in the basket.
  static void ridden(Sheet sheet, double x, double y, double scale) {
    sheet.at(
        x,
        y,
        scale,
        0,
        () -> {
          frame(sheet, BRICK, INK);
          rider(sheet);
          sheet.rect(CHESTNUT, 44, -122, 46, 32);
          sheet.blob(MOSS, "46 -124, 52 -150, 66 -138, 78 -152, 88 -124");
        });
  }

  private static void frame(Sheet sheet, Color frame, Color rubber) {
    sheet.ring(rubber, 6, -72, -42, 40, 40);
    sheet.ring(rubber, 6, 72, -42, 40, 40);
    sheet.line(frame, 7, "-72 -42, -34 -94, 46 -94, -6 -42, -72 -42");
    sheet.line(frame, 7, -40, -104, -6, -42);
    sheet.line(frame, 7, 72, -42, 42, -116);
    sheet.line(rubber, 6, 42, -116, 24, -124);
    sheet.round(rubber, -60, -112, 40, 9, 4);
  }

  private static void rider(Sheet sheet) {
    sheet.line(INK, 17, -36, -116, 8, -88, -4, -44);
    sheet.line(INK, 8, -4, -40, 14, -38);
    sheet.path(DEEP, "M-56 -112 Q-52 -176 -10 -196 Q18 -196 14 -172 Q-4 -150 -14 -106 Z");
    sheet.line(DEEP, 13, -2, -182, 16, -148, 34, -126);
    sheet.path(LAMP, "M14 -196 L-44 -188 L-54 -168 L-8 -178 Z");
    sheet.disc(BISCUIT, 14, -214, 17);
    sheet.path(BRICK, "M-6 -214 Q-6 -238 14 -238 Q34 -238 34 -218 Z");
  }
}
