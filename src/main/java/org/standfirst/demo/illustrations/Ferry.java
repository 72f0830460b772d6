package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.util.Random;

/// The night ferry from the side, all its decks lit, where it lies in its picture.
final class Ferry {
  private Ferry() {}

  static void side(Sheet sheet, Random chance) {
    sheet.path(RUST, "M196 500 L1018 500 L1004 548 L214 548 Z");
    sheet.path(INK, "M150 424 L990 424 L1094 394 Q1052 452 1020 524 L206 524 Q176 490 150 424 Z");
    sheet.line(PAPER, 5, 168, 448, 1046, 448);
    sheet.path(veil(PAPER, 0.8), "M1000 548 Q1050 530 1096 548 L1140 556 L980 556 Z");
    sheet.path(veil(PAPER, 0.5), "M214 548 L60 556 L420 556 Z");
    sheet.path(PAPER, "M178 424 L178 366 L940 366 L985 424 Z");
    sheet.path(MIST, "M214 366 L214 312 L890 312 L925 366 Z");
    sheet.path(PAPER, "M262 312 L262 262 L850 262 L875 312 Z");
    sheet.path(MIST, "M716 262 L716 214 L828 214 L846 262 Z");
    sheet.rect(SHALLOW, 178, 358, 752, 8);
    sheet.rect(SHALLOW, 214, 305, 678, 7);
    deck(sheet, chance, 204, 920, 382, 24);
    deck(sheet, chance, 238, 876, 326, 22);
    deck(sheet, chance, 286, 836, 276, 20);
    sheet.path(LAMP, "M732 226 L816 226 L824 246 L732 246 Z");
    for (int x = 340; x < 700; x += 112) {
      sheet.round(AMBER, x, 348, 66, 17, 8);
    }
    sheet.path(BRICK, "M384 262 L398 152 L500 152 L492 262 Z");
    sheet.path(LAMP, "M393 190 L396 172 L498 172 L497 190 Z");
    sheet.path(INK, "M398 152 L400 138 L501 138 L500 152 Z");
    sheet.blob(veil(FOG, 0.4), "440 128, 390 108, 300 112, 190 84, 110 92, 210 60, 330 72, 430 96");
    sheet.line(PAPER, 5, 772, 214, 772, 136);
    sheet.line(PAPER, 4, 748, 166, 796, 166);
    sheet.disc(LAMP, 772, 132, 7);
    sheet.glow(LAMP, 772, 132, 36);
  }

  private static void deck(Sheet sheet, Random chance, int from, int to, int y, int high) {
    for (int x = from; x + 22 < to; x += 38) {
      sheet.round(chance.nextInt(7) == 0 ? SEA : LAMP, x, y, 24, high, 4);
    }
  }
}
