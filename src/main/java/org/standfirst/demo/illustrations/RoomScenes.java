package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// Merrow indoors.
final class RoomScenes {
  private RoomScenes() {}

  static void schoolKitchen(Sheet sheet, Random chance) {
    sheet.wash(mix(SHALLOW, MIST, 0.6));
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 12; column++) {
        sheet.rect(
            (row * 5 + column * 3) % 11 == 3 ? SEA : SHALLOW,
            column * 102 + 3,
            row * 102 + 3,
            96,
            96);
      }
    }
    sheet.rect(INK, 60, 66, 440, 12);
    for (int i = 0; i < 4; i++) {
      double x = 110 + i * 112;
      sheet.line(INK, 8, x, 78, x, 176 + (i % 3) * 24);
      if (i % 2 == 0) {
        sheet.path(INK, x, 172 + i * 12, "M-32 0 Q0 88 32 0 Z");
      } else {
        sheet.disc(AMBER, x, 210, 40);
        sheet.disc(CHESTNUT, x, 210, 30);
      }
    }
    cook(sheet);
    for (int i = 0; i < 3; i++) {
      String curl = "M0 330 C-60 280 50 250 0 190 C-44 150 26 120 6 80";
      sheet.trace(MIST, 26, 380 + i * 74, 0, curl);
    }
    sheet.path(BRICK, "M240 366 L672 366 L660 560 Q650 590 620 590 L292 590 Q262 590 252 560 Z");
    sheet.path(RUST, "M560 366 L672 366 L660 560 Q650 590 620 590 L540 590 Q566 500 560 394 Z");
    sheet.oval(RUST, 456, 366, 218, 36);
    sheet.oval(LAMP, 456, 371, 198, 27);
    sheet.oval(AMBER, 420, 374, 110, 13);
    stirring(sheet);
    sheet.ring(INK, 15, 232, 440, 24, 34);
    sheet.ring(INK, 15, 680, 440, 24, 34);
    sheet.rect(SEA, 0, 586, 1200, 230);
    sheet.rect(INK, 0, 580, 1200, 20);
    carrots(sheet);
    children(sheet);
  }

  private static void cook(Sheet sheet) {
    sheet.path(MIST, "M690 600 Q700 330 790 300 L900 300 Q990 330 1000 600 Z");
    sheet.path(PAPER, "M768 600 L776 380 L914 380 L930 600 Z");
    sheet.line(PAPER, 15, 786, 390, 806, 304);
    sheet.line(PAPER, 15, 904, 390, 884, 304);
    sheet.rect(CHESTNUT, 812, 250, 62, 70);
    sheet.path(BRICK, "M800 304 Q842 336 888 304 L880 328 Q842 350 808 328 Z");
    sheet.path(
        CHESTNUT,
        "M776 170 L906 170 L908 216 Q906 286 842 288 Q780 286 778 236 L764 232 L778 206 Z");
    sheet.path(INK, "M860 166 L912 166 L912 226 L890 240 Q882 200 860 166 Z");
    sheet.path(
        PAPER,
        "M770 186 L768 126 Q726 84 788 70 Q842 34 898 70 Q958 86 916 126 L914 186 "
            + "Q842 170 770 186 Z");
    sheet.trace(FOG, 5, "M772 160 Q842 144 914 160");
  }

  private static void stirring(Sheet sheet) {
    sheet.line(CHESTNUT, 19, 452, 376, 576, 232);
    sheet.line(MIST, 62, 762, 356, 690, 414, 612, 330);
    sheet.line(PAPER, 62, 612, 330, 600, 316);
    sheet.disc(CHESTNUT, 570, 280, 34);
  }

  private static void carrots(Sheet sheet) {
    for (int i = 0; i < 3; i++) {
      double x = 1080 - i * 18;
      sheet.at(
          x,
          560 - i * 22,
          1,
          12 - i * 16,
          () -> {
            sheet.path(AMBER, "M-110 8 Q-40 -26 10 -20 Q26 -4 10 14 Q-40 24 -110 8 Z");
            sheet.line(MOSS, 9, 14, -4, 74, -34);
            sheet.line(MOSS, 9, 14, -4, 84, 0);
            sheet.line(MOSS, 9, 14, -2, 70, 28);
          });
    }
  }

  private static void children(Sheet sheet) {
    Color[] coats = {LAMP, PAPER, BRICK, MOSS, SHALLOW};
    Color[] hair = {RUST, INK, SAND, INK, AMBER};
    for (int i = 0; i < 5; i++) {
      double x = 120 + i * 240;
      double y = 684 + (i % 2) * 18;
      sheet.blob(coats[i], x - 96, 860, x - 84, y + 80, x, y + 54, x + 84, y + 80, x + 96, 860);
      sheet.disc(hair[i], x, y, 60);
      sheet.disc(i % 2 == 0 ? BISCUIT : CHESTNUT, x - 60, y + 8, 12);
      sheet.disc(i % 2 == 0 ? BISCUIT : CHESTNUT, x + 60, y + 8, 12);
      if (i % 2 == 0) {
        sheet.blob(hair[i], x - 56, y + 10, x - 92, y + 30, x - 84, y + 70, x - 60, y + 40);
        sheet.blob(hair[i], x + 56, y + 10, x + 92, y + 30, x + 84, y + 70, x + 60, y + 40);
      }
    }
  }

  static void emptyDesk(Sheet sheet, Random chance) {
    sheet.wash(SHALLOW);
    sheet.poly(mix(SHALLOW, PAPER, 0.55), 500, 70, 720, 70, 980, 560, 700, 560);
    sheet.poly(mix(SHALLOW, PAPER, 0.55), 744, 70, 960, 70, 1230, 560, 1006, 560);
    sheet.rect(INK, 86, 60, 316, 420);
    sheet.rect(PAPER, 100, 74, 288, 392);
    sheet.disc(LAMP, 290, 190, 52);
    sheet.rect(SEA, 100, 380, 288, 86);
    sheet.path(BRICK, "M140 374 L222 374 L208 396 L152 396 Z");
    sheet.path(INK, "M180 370 L180 300 L216 366 Z");
    sheet.rect(INK, 238, 74, 9, 392);
    sheet.rect(INK, 100, 262, 288, 9);
    sheet.rect(DEEP, 0, 560, 1200, 250);
    sheet.poly(SEA, 700, 560, 980, 560, 1130, 810, 830, 810);
    sheet.poly(SEA, 1006, 560, 1210, 560, 1210, 760, 1150, 810);
    sheet.rect(INK, 560, 500, 26, 270);
    sheet.rect(INK, 1076, 500, 26, 270);
    sheet.rect(RUST, 850, 510, 252, 130);
    sheet.rect(INK, 960, 566, 36, 8);
    sheet.rect(BRICK, 520, 476, 620, 38);
    sheet.rect(INK, 880, 462, 130, 14);
    sheet.line(INK, 11, 944, 462, 986, 346, 916, 262);
    sheet.path(LAMP, "M940 236 Q888 236 850 300 L930 330 Q962 300 940 236 Z");
    sheet.rect(PAPER, 640, 460, 120, 16);
    sheet.rect(MIST, 648, 448, 104, 12);
    sheet.path(PAPER, "M1060 476 L1054 424 L1104 424 L1098 476 Z");
    sheet.path(
        MOSS,
        "M1078 424 Q1030 380 1044 320 Q1076 350 1080 400 Q1094 340 1136 330 "
            + "Q1130 390 1084 424 Z");
    chair(sheet);
    calendar(sheet);
  }

  private static void chair(Sheet sheet) {
    sheet.path(INK, "M330 396 Q330 366 360 366 L470 366 Q500 366 498 396 L488 560 L342 560 Z");
    sheet.path(AMBER, "M344 392 Q344 380 360 380 L470 380 Q486 380 484 394 L476 548 L352 548 Z");
    sheet.round(INK, 322, 590, 200, 28, 14);
    sheet.rect(INK, 410, 556, 18, 140);
    sheet.line(INK, 13, 330, 742, 418, 696, 508, 742);
    sheet.line(INK, 13, 418, 696, 418, 750);
    for (int x : new int[] {330, 418, 508}) {
      sheet.disc(INK, x, 754, 13);
    }
  }

  private static void calendar(Sheet sheet) {
    sheet.rect(PAPER, 530, 150, 190, 210);
    sheet.rect(BRICK, 530, 150, 190, 44);
    for (int row = 0; row < 4; row++) {
      for (int day = 0; day < 5; day++) {
        sheet.rect(day == 4 ? LAMP : FOG, 544 + day * 34, 210 + row * 36, 26, 26);
      }
    }
  }
}
