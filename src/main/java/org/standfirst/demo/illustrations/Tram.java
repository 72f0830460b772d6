package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;

/// A tram as one meets it, head on: in service with its lamps lit, or put away for the night.
final class Tram {
  private Tram() {}

  static void front(Sheet sheet, double x, double scale, boolean lit) {
    Color dim = lit ? LAMP : SEA;
    sheet.at(
        x,
        650,
        scale,
        0,
        () -> {
          sheet.line(FOG, 4, 0, -300, -30, -326, 30, -340);
          sheet.path(
              lit ? PAPER : FOG,
              "M-112 -30 L-112 -250 Q-108 -298 -60 -300 L60 -300 Q108 -298 112 -250 L112 -30 Z");
          sheet.path(
              lit ? MOSS : PINE,
              "M-112 -140 L112 -140 L112 -24 Q112 0 90 0 L-90 0 Q-112 0 -112 -24 Z");
          sheet.round(INK, -62, -290, 124, 34, 6);
          sheet.round(dim, -56, -285, 112, 24, 4);
          sheet.path(lit ? LAMP : DEEP, "M-94 -156 L-94 -240 L-36 -240 L-36 -156 Z");
          sheet.path(lit ? LAMP : DEEP, "M-28 -156 L-28 -240 L28 -240 L28 -156 Z");
          sheet.path(lit ? LAMP : DEEP, "M36 -156 L36 -240 L94 -240 L94 -156 Z");
          if (lit) {
            Person.shadow(sheet, 0, -110, 112, INK);
            sheet.rect(MOSS, -112, -148, 224, 60);
            sheet.glow(LAMP, 0, -72, 120);
          }
          sheet.disc(INK, 0, -72, 34);
          sheet.disc(lit ? PAPER : SEA, 0, -72, 26);
          sheet.rect(lit ? PAPER : FOG, -112, -146, 224, 8);
          sheet.round(INK, -74, -8, 148, 24, 6);
        });
  }
}
