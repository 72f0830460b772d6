package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.util.Random;

/// Things on a table: bread, money, a ballot box.
final class TableScenes {
  private TableScenes() {}

  static void bread(Sheet sheet, Random chance) {
    sheet.wash(SEA);
    for (int i = 0; i < 6; i++) {
      sheet.rect(veil(DEEP, 0.35), 0, i * 150 - 20, 1200, 56);
    }
    sheet.round(veil(INK, 0.4), 176, 66, 830, 706, 60);
    sheet.round(SAND, 150, 40, 830, 706, 60);
    sheet.disc(SEA, 912, 110, 22);
    for (int i = 0; i < 5; i++) {
      sheet.curve(
          veil(CHESTNUT, 0.3),
          4,
          170,
          130 + i * 140,
          420,
          112 + i * 144,
          700,
          140 + i * 136,
          964,
          120 + i * 140);
    }
    Loaf.share(sheet, 2, 146, 8, false);
    Loaf.share(sheet, 148, 92, 12, false);
    Loaf.share(sheet, 240, 60, 16, false);
    Loaf.share(sheet, 300, 36, 24, false);
    Loaf.share(sheet, 338, 24, 150, true);
    for (int i = 0; i < 16; i++) {
      sheet.disc(
          CHESTNUT, 760 + chance.nextInt(190), 300 + chance.nextInt(330), 3 + chance.nextInt(5));
    }
    knife(sheet);
    sheet.disc(veil(INK, 0.4), 1106, 694, 52);
    sheet.disc(AMBER, 1098, 686, 52);
    sheet.disc(LAMP, 1096, 682, 52);
    sheet.ring(AMBER, 5, 1096, 682, 40, 40);
  }

  private static void knife(Sheet sheet) {
    sheet.at(
        1086,
        300,
        1,
        6,
        () -> {
          sheet.path(veil(INK, 0.4), "M-14 -250 Q56 -190 56 60 L12 60 L12 276 L-22 276 L-22 60 Z");
          sheet.path(MIST, "M-30 -262 Q44 -200 40 50 L-30 50 Z");
          sheet.path(FOG, "M-30 -262 L-8 -240 L-8 50 L-30 50 Z");
          sheet.round(INK, -34, 46, 36, 216, 12);
          sheet.disc(LAMP, -16, 90, 6);
          sheet.disc(LAMP, -16, 210, 6);
        });
  }

  static void coins(Sheet sheet, Random chance) {
    sheet.wash(DEEP);
    sheet.disc(mix(DEEP, SEA, 0.6), 700, 330, 400);
    sheet.rect(RUST, 0, 636, 1200, 170);
    sheet.rect(BRICK, 0, 636, 1200, 16);
    int[] heights = {3, 6, 9, 5};
    for (int stack = 0; stack < 4; stack++) {
      double x = 130 + stack * 156;
      sheet.oval(veil(INK, 0.45), x + 34, 712, 84, 22);
      for (int coin = 0; coin < heights[stack]; coin++) {
        double y = 700 - coin * 34;
        double aside = x + (chance.nextDouble() - 0.5) * 12;
        boolean copper = stack == 1;
        sheet.oval(copper ? RUST : CHESTNUT, aside, y, 72, 21);
        sheet.rect(copper ? RUST : CHESTNUT, aside - 72, y - 26, 144, 26);
        for (int notch = -3; notch <= 3; notch++) {
          sheet.rect(veil(INK, 0.25), aside + notch * 19 - 2, y - 12 + (9 - notch * notch), 4, 20);
        }
        sheet.oval(copper ? AMBER : LAMP, aside, y - 28, 72, 21);
        sheet.ring(copper ? RUST : AMBER, 4, aside, y - 28, 56, 14);
      }
    }
    sheet.oval(veil(INK, 0.45), 930, 706, 170, 22);
    sheet.disc(CHESTNUT, 936, 462, 232);
    sheet.disc(LAMP, 910, 462, 232);
    sheet.ring(AMBER, 9, 910, 462, 202, 202);
    for (int i = 0; i < 48; i++) {
      sheet.at(910, 462, 1, i * 7.5, () -> sheet.disc(AMBER, 0, -217, 5));
    }
    sheet.at(-30, 0, 1, 0, () -> lighthouse(sheet));
  }

  private static void lighthouse(Sheet sheet) {
    sheet.poly(PAPER, 940, 350, 1110, 296, 1130, 350, 1112, 396);
    sheet.poly(PAPER, 940, 350, 770, 296, 750, 350, 768, 396);
    sheet.poly(BRICK, 904, 394, 976, 394, 1002, 600, 878, 600);
    sheet.poly(PAPER, 898, 440, 982, 440, 988, 490, 892, 490);
    sheet.poly(PAPER, 886, 540, 994, 540, 999, 578, 881, 578);
    sheet.rect(INK, 890, 380, 100, 16);
    sheet.rect(LAMP, 912, 322, 56, 58);
    sheet.rect(INK, 936, 322, 8, 58);
    sheet.poly(INK, 900, 324, 940, 276, 980, 324);
    sheet.curve(SEA, 13, "784 610, 836 596, 888 612, 940 598, 992 612, 1044 596, 1096 610");
    sheet.curve(SEA, 13, "836 638, 888 626, 940 640, 992 626, 1044 638");
  }

  static void ballotBox(Sheet sheet, Random chance) {
    sheet.wash(FOG);
    sheet.poly(MIST, 260, 0, 940, 0, 1100, 640, 100, 640);
    sheet.rect(mix(FOG, SEA, 0.35), 0, 620, 1200, 190);
    sheet.rect(mix(FOG, SEA, 0.6), 0, 620, 1200, 12);
    sheet.poly(veil(INK, 0.3), 340, 700, 860, 700, 980, 730, 320, 730);
    sheet.poly(DEEP, 340, 352, 860, 352, 860, 710, 340, 710);
    sheet.poly(NIGHT, 720, 352, 860, 352, 860, 710, 720, 710);
    sheet.poly(SEA, 380, 296, 820, 296, 876, 356, 324, 356);
    sheet.rect(INK, 324, 354, 552, 18);
    sheet.poly(NIGHT, 470, 318, 730, 318, 738, 336, 462, 336);
    sheet.at(
        600,
        330,
        1,
        -5,
        () -> {
          sheet.poly(PAPER, -112, -236, 112, -236, 112, 0, -112, 0);
          sheet.poly(SAND, 0, -236, 112, -236, 112, 0, 0, 0);
          for (int row = 0; row < 3; row++) {
            sheet.stroke(
                INK,
                4,
                Outline.corners(
                    -90,
                    -110 + row * 36,
                    -68,
                    -110 + row * 36,
                    -68,
                    -88 + row * 36,
                    -90,
                    -88 + row * 36,
                    -90,
                    -110 + row * 36));
            sheet.rect(FOG, -54, -104 + row * 36, 44, 9);
          }
          sheet.line(BRICK, 6, -94, -78, -80, -60, -60, -96);
        });
    sheet.poly(SEA, 462, 336, 738, 336, 742, 354, 458, 354);
    hand(sheet);
    sheet.rect(PAPER, 400, 440, 270, 190);
    sheet.stroke(INK, 5, Outline.corners(418, 458, 652, 458, 652, 612, 418, 612, 418, 458));
    StreetLamp.draw(sheet, 535, 605, 122, INK, LAMP);
    sheet.round(LAMP, 826, 520, 26, 60, 6);
    sheet.round(LAMP, 348, 520, 26, 60, 6);
    sheet.curve(INK, 3.5, 860, 640, 930, 690, 990, 668, 1030, 720);
    sheet.at(
        1050,
        730,
        1,
        16,
        () -> {
          sheet.rect(AMBER, -30, -10, 120, 20);
          sheet.poly(SAND, 90, -10, 122, 0, 90, 10);
          sheet.poly(INK, 111, -4, 122, 0, 111, 4);
        });
  }

  private static void hand(Sheet sheet) {
    sheet.path(RUST, "M640 -20 L800 -20 L770 60 L660 60 Z");
    sheet.rect(PAPER, 660, 52, 104, 20);
    sheet.path(
        BISCUIT,
        "M668 70 L758 70 Q770 120 744 170 L720 220 Q704 234 694 216 L700 160 L690 196 "
            + "Q676 214 662 198 L668 150 L650 190 Q634 200 624 182 Q640 120 668 70 Z");
  }
}
