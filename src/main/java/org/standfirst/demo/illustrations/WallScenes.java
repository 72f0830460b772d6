package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/// Pictures that are all wall: a sign, a facade, a mosaic.
final class WallScenes {
  private WallScenes() {}

  static void streetLetters(Sheet sheet, Random chance) {
    sheet.wash(mix(BRICK, RUST, 0.5));
    for (int row = 0; row < 17; row++) {
      for (int column = -1; column < 11; column++) {
        Color brick = chance.nextInt(6) == 0 ? mix(BRICK, RUST, 0.6) : BRICK;
        sheet.rect(brick, column * 120 + (row % 2) * 60, row * 48, 114, 43);
      }
    }
    sheet.glow(LAMP, 1010, 120, 400);
    sheet.round(veil(INK, 0.5), 82, 238, 980, 390, 26);
    sheet.round(DEEP, 110, 200, 980, 390, 26);
    sheet.stroke(PAPER, 9, new RoundRectangle2D.Double(132, 222, 936, 346, 30, 30));
    for (int x : new int[] {164, 1036}) {
      sheet.disc(FOG, x, 254, 10);
      sheet.disc(FOG, x, 536, 10);
    }
    quay(sheet);
    sheet.line(LAMP, 3, 40, 283, 1160, 283);
    sheet.line(LAMP, 3, 40, 507, 1160, 507);
    sheet.ring(LAMP, 3, 302, 395, 112, 112);
    sheet.line(LAMP, 3, 606, 611, 780, 179);
    sheet.line(LAMP, 3, 854, 611, 680, 179);
    sheet.line(INK, 15, 1010, -10, 1010, 60);
    sheet.path(INK, "M900 120 Q930 50 1010 50 Q1090 50 1120 120 Z");
    sheet.oval(LAMP, 1010, 122, 62, 26);
  }

  /// The letters as the enameller lays them out, from circles and straight strokes.
  private static void quay(Sheet sheet) {
    double pen = 40;
    sheet.ring(PAPER, pen, 302, 395, 92, 92);
    sheet.line(PAPER, pen, 344, 438, 392, 487);
    sheet.trace(PAPER, pen, "M468 303 L468 424 C468 508 582 508 582 424 L582 303");
    sheet.line(PAPER, pen, 656, 487, 730, 303, 804, 487);
    sheet.line(PAPER, pen - 8, 684, 434, 776, 434);
    sheet.line(PAPER, pen, 856, 303, 922, 404, 988, 303);
    sheet.line(PAPER, pen, 922, 404, 922, 487);
  }

  static void nightWindow(Sheet sheet, Random chance) {
    sheet.wash(NIGHT);
    sheet.poly(DEEP, 900, 0, 1210, 0, 1210, 700, 900, 700);
    Sky.moon(sheet, 1066, 130, 46);
    sheet.path(
        INK,
        "M900 700 L900 480 L970 420 L1040 480 L1040 440 L1120 440 L1120 500 L1210 500 "
            + "L1210 700 Z");
    sheet.rect(INK, -10, -10, 920, 720);
    sheet.rect(NIGHT, 890, -10, 26, 720);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 4; column++) {
        boolean awake = row == 1 && column == 2;
        pane(sheet, 60 + column * 212, 36 + row * 232, awake);
      }
    }
    sheet.rect(NIGHT, -10, 700, 1220, 110);
    sheet.rect(mix(NIGHT, SEA, 0.3), -10, 700, 1220, 12);
    worker(sheet);
    Bicycle.parked(sheet, 1040, 704, 0.9, SHALLOW);
  }

  private static void pane(Sheet sheet, double x, double y, boolean awake) {
    if (awake) {
      sheet.glow(LAMP, x + 66, y + 85, 230);
    }
    sheet.rect(awake ? PAPER : NIGHT, x - 10, y - 10, 152, 190);
    sheet.rect(awake ? LAMP : DEEP, x, y, 132, 170);
    if (!awake) {
      sheet.poly(veil(SEA, 0.5), x, y + 90, x + 70, y, x + 116, y, x, y + 150);
      sheet.rect(NIGHT, x + 62, y, 8, 170);
      sheet.rect(NIGHT, x, y + 62, 132, 8);
    }
    sheet.rect(awake ? PAPER : mix(INK, SEA, 0.35), x - 20, y + 176, 172, 14);
  }

  private static void worker(Sheet sheet) {
    sheet.path(SEA, "M496 438 Q496 376 530 366 L578 366 Q606 376 606 438 Z");
    sheet.poly(PAPER, 538, 366, 568, 366, 553, 392);
    sheet.rect(CHESTNUT, 543, 344, 20, 26);
    sheet.disc(CHESTNUT, 552, 328, 28);
    sheet.path(
        INK, "M522 330 Q520 296 552 294 Q586 294 583 330 Q570 310 540 312 Q528 318 522 330 Z");
    sheet.disc(INK, 580, 300, 14);
    sheet.line(SEA, 19, 600, 402, 584, 424, 574, 400);
    sheet.rect(BRICK, 556, 376, 26, 28);
    sheet.trace(veil(PAPER, 0.8), 4, "M564 366 Q556 356 566 346");
    sheet.rect(AMBER, 484, 430, 134, 10);
  }

  static void mosaic(Sheet sheet, Random chance) {
    sheet.wash(mix(SEA, FOG, 0.4));
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 30; column++) {
        double x = column * 40 + 20;
        double y = row * 40 + 20;
        double gap = Math.hypot((x - 900) / 1.25, y - 490) + Math.sin(x * 0.021 + y * 0.03) * 24;
        if (gap > 150) {
          tile(sheet, chance, mosaicInk(x, y, chance), x, y);
        } else {
          sheet.rect(mix(SAND, PAPER, 0.3), x - 21, y - 21, 42, 42);
        }
      }
    }
    hand(sheet);
  }

  private static void tile(Sheet sheet, Random chance, Color ink, double x, double y) {
    double[] corners = {-18, -18, 18, -18, 18, 18, -18, 18};
    for (int i = 0; i < 8; i++) {
      corners[i] += (i % 2 == 0 ? x : y) + (chance.nextDouble() - 0.5) * 4;
    }
    sheet.poly(ink, corners);
  }

  /// A great fish in the deep.
  private static Color mosaicInk(double x, double y, Random chance) {
    double eye = Math.hypot(x - 660, y - 380);
    boolean body = Math.hypot((x - 500) / 250, (y - 400) / 160) < 1;
    boolean tail = x > 80 && x < 300 && Math.abs(y - 400) < 10 + (300 - x) * 0.95;
    boolean fork = x < 160 && Math.abs(y - 400) < (160 - x) * 0.8;
    boolean fin = y > 160 && y < 320 && x > 400 + (260 - y) * 0.4 && x < 560;
    if (body && x > 580) {
      return eye < 22 ? INK : eye < 46 ? PAPER : x < 620 ? BRICK : LAMP;
    }
    if (body) {
      return y > 480 ? PAPER : (int) (x / 80) % 2 == 0 ? AMBER : LAMP;
    }
    if ((tail && !fork) || fin) {
      return BRICK;
    }
    if (y + Math.sin(x / 70) * 34 < 130) {
      return chance.nextInt(4) == 0 ? MIST : SHALLOW;
    }
    if (y + Math.sin(x / 70 + 2) * 34 < 600) {
      return chance.nextInt(4) == 0 ? mix(SEA, SHALLOW, 0.4) : SEA;
    }
    return chance.nextInt(5) == 0 ? SEA : DEEP;
  }

  private static void hand(Sheet sheet) {
    sheet.path(veil(INK, 0.3), "M850 520 L1210 720 L1210 810 L1040 810 L830 560 Z");
    sheet.path(DEEP, "M1010 640 L1140 560 L1230 640 L1230 820 L1110 820 Z");
    sheet.path(PAPER, "M990 636 L1120 548 L1146 570 L1014 664 Z");
    sheet.path(
        CHESTNUT,
        "M1000 648 Q930 640 884 590 L826 520 Q816 500 832 492 Q850 488 864 506 "
            + "L910 552 L846 470 Q836 452 852 444 Q868 440 882 458 L990 540 "
            + "Q1070 560 1120 566 Z");
    sheet.poly(LAMP, 796, 466, 836, 448, 856, 486, 816, 506);
    sheet.path(CHESTNUT, "M846 470 Q836 452 852 444 Q868 440 882 458 L920 500 L900 520 Z");
  }
}
