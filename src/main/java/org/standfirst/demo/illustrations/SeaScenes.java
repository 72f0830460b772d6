package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// Ships at their work.
final class SeaScenes {
  private SeaScenes() {}

  static void nightFerry(Sheet sheet, Random chance) {
    sheet.wash(mix(DEEP, SEA, 0.3));
    Sky.stars(sheet, chance, 26, 300);
    Sky.moon(sheet, 1010, 140, 62);
    sheet.ground(mix(DEEP, NIGHT, 0.2), "-10 452, 200 430, 420 455, 760 462, 1000 440, 1210 425");
    for (int i = 0; i < 9; i++) {
      sheet.disc(LAMP, 960 + i * 27 + chance.nextInt(12), 452 + chance.nextInt(16), 3);
    }
    sheet.rect(mix(DEEP, NIGHT, 0.45), 0, 480, 1200, 330);
    Water.ripples(sheet, chance, veil(SEA, 0.55), 490, 790, 46);
    Water.gleam(sheet, chance, PAPER, 1120, 486, 640, 34);
    for (int x = 250; x < 960; x += 118) {
      Water.gleam(sheet, chance, LAMP, x, 548, 700, 44);
    }
    Ferry.side(sheet, chance);
    sheet.poly(NIGHT, "-10 690, 470 716, 470 744, 440 744, 440 810, -10 810");
    sheet.poly(FOG, -10, 682, 476, 708, 476, 720, -10, 694);
    StreetLamp.lit(sheet, 92, 694, 360, NIGHT);
    sheet.line(BRICK, 13, 232, 598, 262, 566, 266, 540);
    sheet.disc(BISCUIT, 267, 532, 8);
    Person.standing(sheet, 216, 706, 146, BRICK, BISCUIT);
    Person.standing(sheet, 290, 709, 134, AMBER, CHESTNUT);
    Person.standing(sheet, 344, 712, 86, MIST, CHESTNUT);
  }

  static void cableShip(Sheet sheet, Random chance) {
    sheet.wash(MIST);
    sheet.disc(LAMP, 1000, 140, 58);
    Sky.cloud(sheet, PAPER, 860, 196, 280);
    Sky.cloud(sheet, PAPER, 40, 110, 260);
    sheet.rect(SHALLOW, 0, 236, 1200, 600);
    sheet.ground(SEA, "-10 316, 200 306, 460 322, 760 304, 1000 320, 1210 308");
    sheet.ground(mix(SEA, DEEP, 0.6), "-10 430, 300 444, 620 424, 900 446, 1210 430");
    sheet.ground(DEEP, "-10 552, 260 540, 560 560, 880 544, 1210 556");
    sheet.poly(veil(LAMP, 0.28), 388, 612, 170, 690, 250, 740, 390, 626);
    sheet.ground(NIGHT, "-10 700, 180 712, 420 728, 640 716, 860 690, 1040 706, 1210 684");
    workingShip(sheet);
    sheet.curve(
        AMBER, 9, "800 200, 806 330, 808 470, 822 590, 880 674, 990 698, 1090 696, 1210 690");
    sheet.curve(AMBER, 9, -10, 706, 70, 700, 160, 716, 226, 704);
    for (int strand = -2; strand <= 2; strand++) {
      sheet.line(LAMP, 3, 222, 704, 252, 700 + strand * 9);
    }
    sheet.line(INK, 2.5, 560, 262, 470, 470, 430, 596);
    sheet.round(LAMP, 386, 592, 92, 46, 10);
    sheet.rect(INK, 396, 638, 72, 12);
    sheet.disc(PAPER, 392, 618, 10);
    sheet.trace(INK, 6, "M398 640 Q372 664 350 660");
    fish(sheet, 640, 470, 1, veil(SHALLOW, 0.55));
    fish(sheet, 700, 502, 0.7, veil(SHALLOW, 0.55));
    fish(sheet, 590, 510, 0.8, veil(SHALLOW, 0.55));
    sheet.blob(INK, "1010 720, 1050 690, 1110 700, 1150 740, 1080 780");
    sheet.blob(INK, 500, 790, 540, 752, 600, 760, 640, 800);
  }

  private static void workingShip(Sheet sheet) {
    sheet.path(BRICK, "M214 262 L742 262 L728 296 Q726 300 716 300 L246 300 Q228 296 214 262 Z");
    sheet.path(
        INK,
        "M186 206 L470 206 L470 214 L640 214 L676 186 L776 176 L742 264 L214 264 "
            + "Q198 240 186 206 Z");
    sheet.rect(PAPER, 520, 148, 128, 66);
    sheet.rect(PAPER, 540, 96, 92, 48);
    sheet.rect(BRICK, 530, 142, 112, 8);
    sheet.rect(PAPER, 236, 170, 96, 36);
    sheet.rect(BRICK, 228, 164, 112, 8);
    sheet.rect(DEEP, 548, 112, 78, 16);
    for (int x = 534; x < 636; x += 26) {
      sheet.disc(DEEP, x + 6, 180, 7);
    }
    sheet.line(INK, 6, 586, 100, 586, 44);
    sheet.line(INK, 4, 566, 66, 606, 66);
    sheet.path(INK, "M340 206 L380 96 L392 96 L420 206 L408 206 L386 130 L354 206 Z");
    sheet.line(INK, 4, 386, 100, 250, 140);
    sheet.line(INK, 3, 250, 140, 250, 170);
    sheet.line(AMBER, 9, 690, 176, 776, 172);
    sheet.disc(BRICK, 690, 186, 22);
    sheet.disc(INK, 690, 186, 8);
    sheet.disc(LAMP, 776, 196, 28);
    sheet.disc(INK, 776, 196, 10);
  }

  private static void fish(Sheet sheet, double x, double y, double scale, Color ink) {
    sheet.at(
        x,
        y,
        scale,
        0,
        () -> sheet.path(ink, "M0 0 Q30 -22 62 0 L84 -14 L78 0 L84 14 L62 0 Q30 22 0 0 Z"));
  }

  static void dredger(Sheet sheet, Random chance) {
    sheet.wash(MIST);
    sheet.disc(PAPER, 250, 250, 128);
    sheet.path(
        FOG,
        "M0 520 L0 430 L90 430 L90 380 L130 380 L130 440 L250 440 L250 404 L330 404 "
            + "L330 470 L560 470 L560 440 L700 440 L700 520 Z");
    sheet.line(FOG, 12, 190, 440, 190, 300, 330, 268);
    sheet.rect(SHALLOW, 0, 510, 1200, 300);
    Water.ripples(sheet, chance, veil(PAPER, 0.45), 520, 790, 40);
    sheet.line(DEEP, 30, 1150, 520, 640, -30);
    sheet.line(DEEP, 30, 1210, 460, 720, -70);
    for (int i = 0; i < 7; i++) {
      sheet.line(DEEP, 9, 690 + i * 72, 26 + i * 78, 752 + i * 66, -30 + i * 74);
      sheet.line(DEEP, 9, 690 + i * 72, 26 + i * 78, 700 + i * 72, -56 + i * 76);
    }
    sheet.path(INK, "M780 600 L1210 560 L1210 720 L830 720 Q800 670 780 600 Z");
    sheet.rect(BRICK, 1010, 430, 200, 150);
    sheet.rect(LAMP, 1040, 456, 110, 60);
    sheet.rect(INK, 996, 414, 220, 18);
    sheet.line(INK, 9, 500, -10, 500, 130);
    sheet.line(INK, 9, 536, -10, 536, 130);
    for (int ripple = 0; ripple < 3; ripple++) {
      sheet.ring(veil(PAPER, 0.8 - ripple * 0.2), 6, 518, 690, 110 + ripple * 90, 18 + ripple * 15);
    }
    grab(sheet);
    for (int[] drop :
        new int[][] {{470, 560}, {500, 610}, {540, 575}, {556, 640}, {514, 664}, {484, 642}}) {
      sheet.oval(DEEP, drop[0], drop[1], 5, 12);
    }
  }

  private static void grab(Sheet sheet) {
    sheet.round(INK, 446, 118, 144, 46, 10);
    sheet.line(INK, 22, 462, 150, 326, 330);
    sheet.line(INK, 22, 574, 150, 710, 330);
    sheet.blob(RUST, "340 350, 400 302, 470 312, 540 286, 620 300, 690 350, 520 400");
    sheet.at(
        590,
        300,
        1,
        24,
        () -> {
          sheet.line(DEEP, 17, 0, 20, 0, -128);
          sheet.ring(DEEP, 10, 0, -142, 17, 17);
          sheet.line(DEEP, 13, -38, -104, 38, -104);
        });
    sheet.at(
        452,
        306,
        1.1,
        -14,
        () -> {
          sheet.oval(RUST, 0, 22, 60, 15);
          sheet.path(
              LAMP,
              "M-70 24 Q-48 6 -44 -38 Q-40 -84 0 -86 Q40 -84 44 -38 Q48 6 70 24 Q0 40 -70 24 Z");
          sheet.path(AMBER, "M14 -85 Q40 -80 44 -38 Q48 6 70 24 Q56 30 36 31 Q30 -40 14 -85 Z");
          sheet.trace(AMBER, 5, "M-52 2 Q0 16 38 8");
          sheet.ring(AMBER, 9, 0, -98, 12, 12);
        });
    sheet.blob(RUST, "334 356, 380 322, 450 336, 520 322, 600 334, 660 326, 702 356, 520 400");
    sheet.path(
        AMBER,
        "M300 330 L330 318 L514 350 L514 528 L486 510 L466 532 L440 506 L416 520 "
            + "Q322 470 300 330 Z");
    sheet.path(
        BRICK,
        "M736 330 L706 318 L522 350 L522 528 L550 510 L570 532 L596 506 L620 520 "
            + "Q714 470 736 330 Z");
    sheet.trace(veil(INK, 0.35), 8, "M340 372 Q362 440 424 478");
    sheet.trace(veil(INK, 0.35), 8, "M696 372 Q674 440 612 478");
    sheet.line(INK, 10, 518, 350, 518, 500);
    sheet.disc(INK, 326, 330, 17);
    sheet.disc(INK, 710, 330, 17);
    sheet.disc(INK, 518, 346, 20);
  }
}
