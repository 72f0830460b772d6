package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

/// The fish that the Danube was known for, as a shape under the water.
final class Sturgeon {
  private Sturgeon() {}

  static void swimming(Sheet sheet, double x, double y, double scale, double degrees) {
    sheet.at(x, y, scale, degrees, () -> draw(sheet));
  }

  private static void draw(Sheet sheet) {
    sheet.path(
        DEEP,
        "M-286 2 Q-210 -12 -130 -34 Q-20 -58 90 -32 Q160 -16 206 -10 Q250 -36 296 -70 "
            + "Q280 -20 262 6 Q276 24 278 44 Q240 26 206 12 Q120 34 0 36 Q-130 34 -286 2 Z");
    sheet.path(
        veil(SHALLOW, 0.35), "M-286 2 Q-130 12 0 14 Q120 14 206 6 Q120 34 0 36 Q-130 34 -286 2 Z");
    sheet.path(DEEP, "M118 -26 Q142 -62 174 -62 Q166 -36 176 -16 Z");
    sheet.path(DEEP, "M-110 24 Q-96 66 -50 74 Q-56 46 -40 28 Z");
    sheet.path(DEEP, "M96 20 Q110 54 150 58 Q146 34 150 16 Z");
    for (int i = 0; i < 10; i++) {
      sheet.poly(
          SHALLOW,
          -118 + i * 30,
          -22 + Math.abs(i - 4) * 2.2,
          -106 + i * 30,
          -31 + Math.abs(i - 4) * 2.2,
          -94 + i * 30,
          -22 + Math.abs(i - 4) * 2.2,
          -106 + i * 30,
          -14 + Math.abs(i - 4) * 2.2);
    }
    sheet.disc(PAPER, -188, -8, 5);
    sheet.line(DEEP, 4, -238, 10, -244, 34);
    sheet.line(DEEP, 4, -222, 14, -226, 38);
  }
}
