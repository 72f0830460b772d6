package org.standfirst.demo.illustrations;

import java.awt.Color;

/// The lamp the paper is named after.
final class StreetLamp {
  private StreetLamp() {}

  static void lit(Sheet sheet, double x, double foot, double tall, Color post) {
    double head = foot - tall;
    sheet.glow(Palette.LAMP, x, head, tall * 0.42);
    draw(sheet, x, foot, tall, post, Palette.LAMP);
  }

  static void draw(Sheet sheet, double x, double foot, double tall, Color post, Color glass) {
    sheet.at(
        x,
        foot - tall,
        tall / 100,
        0,
        () -> {
          sheet.rect(post, -1.6, 8, 3.2, 92);
          sheet.poly(post, -5, 100, -2.6, 84, 2.6, 84, 5, 100);
          sheet.rect(post, -7, 18, 14, 1.8);
          sheet.poly(glass, -7, -7, 7, -7, 4.5, 8, -4.5, 8);
          sheet.poly(post, -9, -7, 0, -15, 9, -7);
          sheet.rect(post, -0.6, -7, 1.2, 15);
          sheet.rect(post, -5.5, 7, 11, 2.4);
        });
  }
}
