package org.standfirst.demo.illustrations;

import java.awt.Color;

/// People in coats, without faces: a head, a coat, two legs. Feet stand at the point given.
final class Person {
  private Person() {}

  static void standing(Sheet sheet, double x, double y, double tall, Color coat, Color skin) {
    sheet.at(
        x,
        y,
        tall / 100,
        0,
        () -> {
          sheet.rect(Palette.INK, -9, -38, 8, 38);
          sheet.rect(Palette.INK, 1, -38, 8, 38);
          coat(sheet, coat);
          head(sheet, skin);
        });
  }

  /// In mid-step to the right, or to the left if turned.
  static void walking(
      Sheet sheet, double x, double y, double tall, boolean turned, Color coat, Color skin) {
    sheet.at(
        x,
        y,
        turned ? -tall / 100 : tall / 100,
        0,
        () -> {
          sheet.line(Palette.INK, 8, -1, -38, -9, -20, -17, -4);
          sheet.line(Palette.INK, 8, 1, -38, 10, -20, 12, -3);
          coat(sheet, coat);
          sheet.line(Palette.veil(Palette.INK, 0.35), 6, 1, -74, 9, -58, 15, -46);
          head(sheet, skin);
        });
  }

  /// Without colours, as one sees people against a light.
  static void shadow(Sheet sheet, double x, double y, double tall, Color ink) {
    sheet.at(
        x,
        y,
        tall / 100,
        0,
        () -> {
          sheet.rect(ink, -10, -38, 9, 38);
          sheet.rect(ink, 1, -38, 9, 38);
          coat(sheet, ink);
          sheet.disc(ink, 0, -91, 8.5);
        });
  }

  private static void coat(Sheet sheet, Color coat) {
    sheet.path(coat, "M-6 -82 Q-15 -81 -16 -70 L-17 -32 L17 -32 L16 -70 Q15 -81 6 -82 Z");
  }

  private static void head(Sheet sheet, Color skin) {
    sheet.rect(skin, -3, -86, 6, 6);
    sheet.disc(skin, 0, -91, 8);
    sheet.path(
        Palette.INK, "M-9 -90 Q-10 -101 0 -101 Q10 -101 9 -93 Q0 -98 -4 -92 Q-6 -86 -9 -90 Z");
  }
}
