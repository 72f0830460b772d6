package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// Wide country: steppe, river, hills.
final class LandScenes {
  private LandScenes() {}

  static void returningLake(Sheet sheet, Random chance) {
    sheet.wash(LAMP);
    sheet.disc(PAPER, 790, 268, 118);
    sheet.ground(mix(LAMP, AMBER, 0.55), "-10 330, 240 304, 520 322, 760 334, 1210 316");
    sheet.rect(SEA, 0, 336, 1200, 480);
    Water.gleam(sheet, chance, PAPER, 790, 342, 520, 120);
    Water.ripples(sheet, chance, veil(SHALLOW, 0.75), 350, 700, 44);
    sheet.path(
        SHALLOW,
        "M-10 470 C160 470 300 486 420 534 C560 590 700 590 820 640 "
            + "C930 690 1080 690 1210 700 L1210 810 L-10 810 Z");
    sheet.path(
        PAPER,
        "M-10 482 C160 482 300 498 412 548 C550 606 690 604 810 654 "
            + "C920 704 1080 704 1210 714 L1210 810 L-10 810 Z");
    sheet.path(
        SAND,
        "M-10 492 C160 494 290 512 400 560 C540 622 680 620 800 668 "
            + "C910 716 1080 718 1210 726 L1210 810 L-10 810 Z");
    for (int[] crack :
        new int[][] {{470, 740}, {610, 700}, {660, 770}, {330, 770}, {860, 760}, {80, 700}}) {
      sheet.line(
          mix(SAND, CHESTNUT, 0.45),
          3.5,
          crack[0] - 60,
          crack[1] + 14,
          crack[0],
          crack[1],
          crack[0] + 54,
          crack[1] + 20);
      sheet.line(mix(SAND, CHESTNUT, 0.45), 3.5, crack[0], crack[1], crack[0] + 14, crack[1] - 26);
    }
    sheet.at(
        190,
        560,
        1,
        -9,
        () -> {
          sheet.path(RUST, "M-230 -58 L230 -92 Q216 30 150 96 L-150 96 Q-214 40 -230 -58 Z");
          sheet.path(BRICK, "M-230 -58 L40 -78 L-20 96 L-150 96 Q-214 40 -230 -58 Z");
          sheet.path(RUST, "M-150 -64 L-150 -158 L-10 -158 L0 -74 Z");
          sheet.rect(LAMP, -130, -138, 30, 32);
          sheet.rect(LAMP, -78, -138, 30, 32);
          sheet.line(RUST, 10, 80, -80, 80, -230);
          sheet.line(RUST, 6, 80, -210, 190, -90);
        });
    sheet.path(SAND, "M-10 628 Q100 612 200 636 Q300 650 400 640 L420 720 L-10 740 Z");
    boat(sheet, chance);
    Sky.gull(sheet, INK, 420, 190, 84);
    Sky.gull(sheet, INK, 520, 130, 60);
    Sky.gull(sheet, INK, 330, 120, 48);
  }

  private static void boat(Sheet sheet, Random chance) {
    Water.gleam(sheet, chance, INK, 800, 508, 560, 170);
    sheet.path(INK, "M660 462 Q800 500 960 452 Q940 510 900 516 L716 516 Q680 506 660 462 Z");
    sheet.path(PAPER, "M668 476 Q800 512 954 468 L950 478 Q800 522 674 486 Z");
    sheet.at(764, 496, 1, 0, () -> Person.shadow(sheet, 0, 0, 120, INK));
    sheet.line(INK, 10, 766, 420, 800, 440);
    sheet.line(INK, 5, 730, 400, 880, 520);
    sheet.path(BRICK, "M850 476 Q850 430 880 428 Q908 432 906 468 Z");
    sheet.disc(INK, 880, 414, 15);
  }

  static void riverBend(Sheet sheet, Random chance) {
    sheet.wash(PAPER);
    sheet.disc(LAMP, 250, 118, 58);
    sheet.ground(FOG, "-10 190, 130 150, 280 196, 420 160, 600 200, 800 140, 980 188, 1210 150");
    sheet.ground(mix(FOG, PINE, 0.5), "-10 226, 220 206, 480 232, 740 204, 960 226, 1210 206");
    sheet.ground(MOSS, "-10 250, 400 244, 800 252, 1210 242");
    sheet.poly(SAND, "-10 300, 250 270, 420 330, 130 410, -10 410");
    sheet.poly(LAMP, 420, 262, 620, 256, 560, 300, 360, 292);
    sheet.poly(SAND, 900, 262, 1210, 270, 1210, 330, 960, 316);
    sheet.poly(PINE, 960, 340, 1210, 352, 1210, 470, 1030, 430);
    sheet.poly(LAMP, 1060, 500, 1210, 520, 1210, 640, 1130, 600);
    sheet.poly(PINE, -10, 440, 130, 440, 60, 520, -10, 540);
    for (int i = 0; i < 6; i++) {
      sheet.line(mix(SAND, CHESTNUT, 0.35), 3, 20 + i * 40, 392 - i * 6, 150 + i * 44, 300 + i * 4);
    }
    sheet.path(
        SEA,
        "M700 244 L742 244 C860 280 900 320 760 362 C560 410 470 440 640 500 "
            + "C820 560 1100 600 1150 810 L150 810 C40 640 130 460 360 396 "
            + "C560 350 760 340 700 244 Z");
    sheet.path(
        veil(SHALLOW, 0.55),
        "M360 396 C130 460 40 640 150 810 L190 810 C90 640 190 480 400 416 "
            + "C470 396 560 380 640 366 C560 372 450 374 360 396 Z");
    Sturgeon.swimming(sheet, 560, 660, 1.35, 14);
    Color[] walls = {PAPER, BRICK, SAND, PAPER, BRICK};
    for (int i = 0; i < 5; i++) {
      House house = new House(790 + i * 40, 452 + i * 9, 36, 34, 1, 2);
      house.gabled(sheet, walls[i], RUST);
      house.windows(sheet, INK);
    }
    sheet.rect(PAPER, 744, 372, 34, 82);
    sheet.poly(RUST, 738, 374, 761, 296, 784, 374);
    sheet.at(
        392,
        462,
        1,
        -14,
        () -> {
          sheet.path(INK, "M-112 -14 L96 -14 L118 -24 L104 12 L-104 12 Z");
          sheet.rect(BRICK, -58, -34, 130, 20);
          sheet.rect(PAPER, -102, -46, 34, 32);
        });
    trees(sheet);
  }

  private static void trees(Sheet sheet) {
    for (int[] tree :
        new int[][] {
          {60, 600, 52}, {22, 690, 70}, {96, 770, 64}, {1120, 560, 40}, {1176, 690, 66}
        }) {
      sheet.rect(INK, tree[0] - 4, tree[1], 8, tree[2]);
      sheet.oval(PINE, tree[0], tree[1] - tree[2] * 0.5, tree[2] * 0.44, tree[2] * 1.05);
    }
  }

  static void windFarm(Sheet sheet, Random chance) {
    sheet.wash(SHALLOW);
    sheet.disc(veil(PAPER, 0.35), 330, 400, 250);
    sheet.disc(LAMP, 330, 400, 132);
    Sky.cloud(sheet, MIST, 60, 200, 300);
    Sky.cloud(sheet, MIST, 900, 330, 340);
    sheet.ground(mix(SEA, SHALLOW, 0.4), "-10 470, 160 430, 380 450, 640 420, 900 462, 1210 400");
    turbine(sheet, 130, 470, 210, 20);
    turbine(sheet, 520, 460, 240, 75);
    turbine(sheet, 1080, 450, 270, 48);
    sheet.ground(MOSS, "-10 520, 200 480, 420 500, 640 540, 880 500, 1210 440");
    sheet.ground(mix(MOSS, LAMP, 0.3), "-10 590, 260 548, 560 600, 800 640, 1210 560");
    Color[] walls = {PAPER, BRICK, PAPER, BRICK};
    for (int i = 0; i < 4; i++) {
      House house = new House(330 + i * 66, 622 + i * 8, 54, 42, 1, 2);
      house.gabled(sheet, walls[i], RUST);
      house.windows(sheet, LAMP);
    }
    turbine(sheet, 800, 800, 470, 8);
    sheet.ground(PINE, "-10 690, 220 650, 480 700, 760 756, 1000 720, 1210 660");
    for (int[] at : new int[][] {{180, 684}, {240, 704}, {116, 712}, {318, 728}}) {
      sheet.oval(PAPER, at[0], at[1] - 14, 22, 14);
      sheet.oval(INK, at[0] + 22, at[1] - 18, 9, 7);
      sheet.rect(INK, at[0] - 12, at[1] - 3, 4, 12);
      sheet.rect(INK, at[0] + 9, at[1] - 3, 4, 12);
    }
  }

  private static void turbine(Sheet sheet, double x, double foot, double tall, double turn) {
    sheet.at(
        x,
        foot - tall,
        tall / 100,
        0,
        () -> {
          sheet.poly(PAPER, -1.2, 0, 1.2, 0, 2.4, 100, -2.4, 100);
          sheet.poly(veil(SEA, 0.4), 0.2, 0, 1.2, 0, 2.4, 100, 0.6, 100);
          for (int blade = 0; blade < 3; blade++) {
            sheet.at(
                0,
                0,
                1,
                turn + blade * 120,
                () -> {
                  sheet.path(PAPER, "M-1.4 0 Q-5 -14 -2.4 -22 L0 -62 L1.6 -20 Z");
                  sheet.path(veil(SEA, 0.4), "M0 0 L0 -62 L1.6 -20 Z");
                });
          }
          sheet.disc(INK, 0, 0, 2.6);
        });
  }
}
