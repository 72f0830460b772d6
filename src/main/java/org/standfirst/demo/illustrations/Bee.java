package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

/// A bee on its way in from the upper right.
final class Bee {
  private Bee() {}

  static void flying(Sheet sheet) {
    sheet.at(
        1010,
        230,
        1.15,
        -18,
        () -> {
          sheet.at(0, -44, 1, 26, () -> sheet.oval(veil(PAPER, 0.85), 30, -50, 34, 74));
          sheet.at(0, -44, 1, -16, () -> sheet.oval(veil(MIST, 0.85), 10, -50, 34, 80));
          sheet.oval(AMBER, 40, 0, 96, 58);
          for (int x : new int[] {20, 62, 102}) {
            sheet.within(
                Outline.soft(
                    true, -56, 0, -20, -44, 40, -58, 106, -40, 136, 0, 106, 40, 40, 58, -20, 44),
                () -> sheet.rect(INK, x, -70, 22, 140));
          }
          sheet.disc(CHESTNUT, -40, -6, 50);
          sheet.disc(INK, -92, 2, 36);
          sheet.oval(PAPER, -104, -4, 12, 17);
          sheet.trace(INK, 5, "M-104 -28 Q-130 -60 -146 -46");
          sheet.trace(INK, 5, "M-92 -32 Q-106 -72 -126 -72");
          sheet.line(INK, 6, -40, 40, -56, 72);
          sheet.line(INK, 6, -14, 42, -18, 76);
          sheet.line(INK, 6, 20, 48, 26, 80);
        });
  }
}
