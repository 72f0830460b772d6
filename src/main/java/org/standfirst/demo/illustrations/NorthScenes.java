package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// Snow, ice and high thin air.
final class NorthScenes {
  private NorthScenes() {}

  static void paradeSnow(Sheet sheet, Random chance) {
    sheet.wash(FOG);
    sheet.disc(PAPER, 210, 170, 66);
    for (int x = -20; x < 1230; x += 46) {
      double top = 268 + chance.nextInt(90);
      sheet.poly(mix(FOG, PINE, 0.45), x - 40, 440, x, top, x + 40, 440);
    }
    for (int x = 0; x < 1230; x += 74) {
      double top = 322 + chance.nextInt(70);
      sheet.poly(mix(FOG, PINE, 0.8), x - 44, 450, x, top, x + 44, 450);
    }
    sheet.ground(MIST, "-10 430, 300 424, 700 436, 1210 420");
    sheet.ground(PAPER, "-10 520, 400 500, 800 486, 1210 470");
    flag(sheet);
    for (int i = 11; i >= 0; i--) {
      double near = Math.pow(0.845, i);
      soldier(sheet, 1096 - (1 - near) * 1050, 470 + 300 * near, 470 * near);
    }
    for (int i = 0; i < 120; i++) {
      double size = 2 + Math.pow(chance.nextDouble(), 3) * 7;
      sheet.disc(PAPER, chance.nextDouble() * 1200, chance.nextDouble() * 800, size);
    }
  }

  private static void flag(Sheet sheet) {
    sheet.rect(INK, 446, 60, 9, 420);
    sheet.disc(LAMP, 450, 56, 10);
    Color[] stripes = {LAMP, MOSS, BRICK};
    for (int i = 0; i < 3; i++) {
      sheet.path(
          stripes[i],
          455,
          74 + i * 46,
          "M0 0 C65 -26 125 34 185 6 C205 -2 235 -6 251 2 "
              + "L251 48 C235 40 205 44 185 52 C125 80 65 20 0 46 Z");
    }
  }

  private static void soldier(Sheet sheet, double x, double foot, double tall) {
    sheet.at(
        x,
        foot,
        tall / 100,
        0,
        () -> {
          sheet.poly(veil(SHALLOW, 0.6), -8, -1, 9, -1, 62, 15, 44, 15);
          sheet.rect(INK, -9, -40, 8, 40);
          sheet.rect(INK, 1, -40, 8, 40);
          sheet.path(MOSS, "M-5 -82 Q-15 -81 -16 -70 L-15 -32 L15 -32 L16 -70 Q15 -81 5 -82 Z");
          sheet.path(PINE, "M3 -82 Q15 -81 16 -70 L15 -32 L4 -32 Z");
          sheet.rect(INK, -15, -50, 30, 3.5);
          sheet.line(INK, 2.4, -12, -40, 9, -84);
          sheet.rect(BISCUIT, -3.5, -88, 7, 7);
          sheet.disc(BISCUIT, 0, -90, 6.6);
          sheet.line(veil(INK, 0.4), 1.6, 10, -72, 11, -42);
          sheet.line(veil(INK, 0.4), 1.6, -10, -72, -11, -42);
          sheet.path(INK, "M-9 -90 Q-9 -102 0 -102 Q9 -102 9 -90 Q0 -93 -9 -90 Z");
        });
  }

  static void iceVault(Sheet sheet, Random chance) {
    sheet.wash(NIGHT);
    Sky.stars(sheet, chance, 60, 420);
    sheet.path(
        veil(mix(MOSS, SHALLOW, 0.35), 0.5),
        "M-10 300 C200 120 420 330 640 190 C820 80 1000 160 1210 40 L1210 120 "
            + "C1010 240 840 160 660 280 C430 420 210 240 -10 400 Z");
    sheet.path(
        veil(mix(MOSS, SHALLOW, 0.2), 0.45),
        "M-10 210 C200 40 420 240 640 100 C820 0 1000 70 1210 -40 L1210 60 "
            + "C1010 180 840 90 660 210 C430 350 210 160 -10 320 Z");
    sheet.path(
        veil(SHALLOW, 0.3),
        "M-10 250 C200 90 420 290 640 150 C820 40 1000 120 1210 10 L1210 40 "
            + "C1010 160 840 80 660 196 C430 330 210 150 -10 300 Z");
    sheet.poly(
        DEEP,
        "-10 560, 140 420, 250 470, 420 300, 560 400, 720 210, 900 360, 1020 300, "
            + "1210 470, 1210 810, -10 810");
    sheet.poly(SHALLOW, "720 210, 640 305, 690 320, 720 300, 760 350, 800 318, 850 318");
    sheet.poly(SHALLOW, "420 300, 350 370, 404 366, 430 390, 480 343");
    sheet.ground(mix(SHALLOW, MIST, 0.45), "-10 640, 180 560, 380 500, 640 470, 900 520, 1210 600");
    sheet.poly(veil(LAMP, 0.35), 520, 716, 690, 716, 860, 810, 300, 810);
    vault(sheet);
    sheet.path(
        mix(SHALLOW, MIST, 0.6),
        "M1210 400 C1040 440 930 480 860 560 C820 610 760 690 676 716 L700 760 L1210 760 Z");
    sheet.ground(MIST, "-10 700, 220 690, 460 716, 700 720, 940 690, 1210 672");
    sheet.poly(veil(LAMP, 0.55), 540, 716, 664, 718, 800, 810, 360, 810);
    Person.shadow(sheet, 470, 772, 140, NIGHT);
    sheet.rect(NIGHT, 494, 680, 56, 42);
    sheet.rect(BRICK, 498, 684, 48, 34);
    sheet.line(NIGHT, 11, 470, 668, 500, 702);
    for (int i = 0; i < 6; i++) {
      sheet.oval(veil(SEA, 0.4), 420 - i * 60, 780 + (i % 2) * 12 - i * 3, 12, 5);
    }
  }

  private static void vault(Sheet sheet) {
    sheet.poly(INK, 664, 300, 900, 520, 900, 640, 664, 722);
    sheet.poly(mix(INK, SEA, 0.25), 664, 300, 900, 520, 900, 540, 664, 330);
    sheet.poly(FOG, 540, 300, 664, 300, 664, 722, 540, 722);
    sheet.poly(MIST, 540, 300, 556, 300, 556, 722, 540, 722);
    sheet.poly(DEEP, 560, 322, 648, 322, 648, 468, 560, 468);
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 3; column++) {
        double x = 562 + column * 29;
        double y = 324 + row * 29;
        sheet.poly(
            (row + column) % 3 == 0 ? PAPER : SHALLOW,
            x,
            y,
            x + 27,
            y,
            x + (row % 2 == 0 ? 27 : 0),
            y + 27);
        sheet.poly(
            (row + column) % 2 == 0 ? MIST : SEA,
            x,
            y + 3,
            x + (row % 2 == 0 ? 24 : 0),
            y + 27,
            x + (row % 2 == 0 ? 0 : 27),
            y + 27);
      }
    }
    sheet.rect(INK, 562, 508, 84, 214);
    sheet.rect(LAMP, 572, 520, 64, 202);
    sheet.rect(AMBER, 602, 520, 4, 202);
  }

  static void ozoneBalloon(Sheet sheet, Random chance) {
    sheet.wash(NIGHT);
    Sky.stars(sheet, chance, 70, 420);
    sheet.disc(DEEP, 600, 1700, 1330);
    sheet.disc(mix(DEEP, SEA, 0.55), 600, 1700, 1230);
    sheet.disc(SEA, 600, 1700, 1150);
    sheet.disc(SHALLOW, 600, 1700, 1080);
    sheet.disc(MIST, 600, 1700, 1022);
    sheet.disc(PAPER, 600, 1700, 980);
    sheet.glow(LAMP, 1052, 560, 150);
    sheet.disc(LAMP, 1052, 560, 36);
    sheet.line(PAPER, 3.5, 520, 470, 530, 610);
    sheet.path(
        PAPER,
        "M520 60 C680 60 744 190 700 300 C664 390 580 430 534 474 L506 474 "
            + "C460 430 376 390 340 300 C296 190 360 60 520 60 Z");
    sheet.path(
        FOG,
        "M560 64 C690 84 740 196 700 300 C664 390 580 430 534 474 L520 474 "
            + "C620 380 690 220 560 64 Z");
    sheet.path(
        MIST,
        "M470 66 C590 120 600 330 520 474 L534 474 C580 430 664 390 700 300 "
            + "C744 190 680 60 520 60 Q494 60 470 66 Z");
    sheet.path(
        FOG,
        "M560 64 C690 84 740 196 700 300 C664 390 580 430 534 474 L524 474 "
            + "C640 360 680 200 560 64 Z");
    sheet.poly(BRICK, 504, 474, 536, 474, 542, 496, 498, 496);
    sheet.poly(BRICK, 522, 536, 500, 574, 548, 572);
    sheet.round(LAMP, 496, 610, 70, 58, 6);
    sheet.rect(AMBER, 538, 610, 28, 58);
    sheet.line(INK, 4, 496, 638, 566, 638);
    sheet.line(PAPER, 3, 566, 650, 606, 664);
    sheet.disc(PAPER, 608, 665, 5);
  }
}
