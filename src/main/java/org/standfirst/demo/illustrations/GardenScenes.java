package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/// Flowers, allotments, trees.
final class GardenScenes {
  private GardenScenes() {}

  /// The left half is the flower as people see it, the right half as bees do.
  static void beeFlower(Sheet sheet, Random chance) {
    sheet.wash(MIST);
    Flower.head(sheet, MOSS, LAMP, mix(LAMP, AMBER, 0.3), mix(LAMP, AMBER, 0.45), AMBER);
    sheet.rect(DEEP, 600, 0, 610, 810);
    sheet.within(
        new Rectangle2D.Double(600, 0, 600, 800),
        () -> Flower.head(sheet, SEA, PAPER, SHALLOW, RUST, NIGHT));
    Bee.flying(sheet);
  }

  static void telescope(Sheet sheet, Random chance) {
    sheet.wash(NIGHT);
    sheet.path(
        DEEP,
        "M-10 560 C200 420 420 380 620 240 C800 120 900 40 1000 -20 L1210 -20 "
            + "L1210 60 C1050 130 960 230 800 340 C600 470 400 500 160 640 Z");
    sheet.path(
        mix(DEEP, SEA, 0.5),
        "M160 540 C340 450 480 410 660 290 C820 180 930 90 1020 -10 L1120 -10 "
            + "C1000 140 880 230 740 320 C560 440 400 470 160 570 Z");
    Sky.stars(sheet, chance, 130, 560);
    sheet.at(
        972,
        150,
        1,
        -16,
        () -> {
          sheet.glow(LAMP, 0, 0, 130);
          sheet.disc(LAMP, 0, 0, 46);
          sheet.path(AMBER, "M-44 10 Q0 30 44 10 Q36 44 0 46 Q-36 44 -44 10 Z");
          sheet.trace(PAPER, 7, "M-44 -8 C-150 -4 -120 22 0 22 C120 22 150 -4 44 -8");
        });
    sheet.ground(INK, "-10 560, 240 540, 520 556, 820 540, 1210 552");
    sheet.rect(PINE, 0, 600, 1200, 210);
    shed(sheet);
    for (int row = 0; row < 3; row++) {
      double y = 640 + row * 66;
      sheet.rect(mix(PINE, NIGHT, 0.5), 0, y, 1200, 22 + row * 8);
      for (int x = row * 40 - 20; x < 1240; x += 104 + row * 16) {
        if (x < 420 || x > 790 || row == 2) {
          cabbage(sheet, x, y - 2, 0.7 + row * 0.25);
        }
      }
    }
    for (int i = 0; i < 4; i++) {
      double x = 930 + i * 76;
      sheet.line(CHESTNUT, 6, x - 34, 640, x + 8, 430);
      sheet.line(CHESTNUT, 6, x + 34, 640, x - 8, 430);
      sheet.blob(MOSS, x - 22, 590, x - 26, 540, x, 480, x + 22, 530, x + 20, 600);
    }
    observer(sheet);
  }

  private static void shed(Sheet sheet) {
    sheet.rect(RUST, 60, 420, 260, 200);
    for (int x = 60; x < 320; x += 37) {
      sheet.rect(BRICK, x, 420, 30, 200);
    }
    sheet.poly(INK, 34, 430, 80, 344, 362, 344, 362, 430);
    sheet.glow(LAMP, 236, 500, 120);
    sheet.rect(LAMP, 196, 464, 80, 72);
    sheet.rect(INK, 232, 464, 7, 72);
    sheet.rect(INK, 196, 496, 80, 7);
    sheet.rect(INK, 92, 464, 70, 156);
  }

  private static void cabbage(Sheet sheet, double x, double y, double scale) {
    sheet.at(
        x,
        y,
        scale,
        0,
        () -> {
          sheet.blob(MOSS, "-40 4, -36 -24, -8 -36, 26 -32, 42 -8, 34 12, 0 18");
          sheet.blob(mix(MOSS, PAPER, 0.3), "-20 -2, -14 -22, 10 -26, 24 -8, 8 8");
        });
  }

  private static void observer(Sheet sheet) {
    sheet.line(PAPER, 9, 612, 506, 552, 716);
    sheet.line(PAPER, 9, 612, 506, 676, 716);
    sheet.line(FOG, 9, 612, 506, 618, 700);
    sheet.at(
        612,
        494,
        1,
        -36,
        () -> {
          sheet.rect(PAPER, -122, -26, 250, 52);
          sheet.rect(BRICK, 128, -34, 60, 68);
          sheet.rect(FOG, -122, 4, 250, 22);
          sheet.rect(INK, -158, -15, 38, 30);
        });
    sheet.path(AMBER, "M390 740 Q384 600 430 566 L476 566 Q512 590 506 740 Z");
    sheet.line(AMBER, 28, 472, 592, 512, 640, 544, 590);
    sheet.disc(BISCUIT, 466, 546, 34);
    sheet.path(BRICK, "M430 546 Q428 502 466 502 Q504 504 500 536 Q466 526 430 546 Z");
    sheet.disc(BRICK, 458, 496, 11);
    sheet.rect(INK, 408, 736, 34, 50);
    sheet.rect(INK, 456, 736, 34, 50);
  }

  static void crookedTree(Sheet sheet, Random chance) {
    sheet.wash(PAPER);
    sheet.disc(LAMP, 860, 300, 190);
    sheet.ground(SHALLOW, "-10 520, 300 500, 700 516, 1210 496");
    for (int i = 0; i < 8; i++) {
      double x = 60 + i * 52;
      sheet.rect(SEA, x - 3, 420, 6, 110);
      sheet.poly(SEA, x - 19, 440, x, 330, x + 19, 440);
    }
    sheet.ground(MOSS, "-10 530, 240 526, 500 560, 760 590, 1000 556, 1210 540");
    sheet.path(
        INK,
        "M590 720 C640 690 640 620 600 560 C560 500 570 440 640 410 "
            + "C720 380 780 380 820 320 L838 330 C814 400 760 420 700 442 "
            + "C650 462 640 490 668 540 C706 620 700 680 760 724 Z");
    sheet.trace(INK, 26, "M640 420 C600 380 540 390 490 340");
    sheet.trace(INK, 20, "M700 430 C720 350 700 300 740 230");
    sheet.trace(INK, 17, "M800 370 C870 370 910 380 960 350");
    sheet.trace(INK, 12, "M560 385 C540 340 550 310 530 270");
    crown(sheet);
    sheet.ground(PINE, "-10 690, 260 660, 560 690, 760 700, 960 680, 1210 700");
    for (int i = 0; i < 26; i++) {
      sheet.oval(
          i % 2 == 0 ? AMBER : BRICK, 520 + chance.nextInt(560), 700 + chance.nextInt(80), 10, 5);
    }
    Person.standing(sheet, 470, 716, 130, BRICK, BISCUIT);
    Person.standing(sheet, 424, 720, 84, LAMP, BISCUIT);
  }

  private static void crown(Sheet sheet) {
    int[][] tufts = {
      {480, 320, 84},
      {560, 250, 92},
      {730, 190, 118},
      {850, 270, 100},
      {980, 330, 86},
      {640, 300, 60},
      {900, 200, 66},
      {836, 316, 74}
    };
    for (int i = 0; i < tufts.length; i++) {
      int[] at = tufts[i];
      double size = at[2];
      Color ink = i % 3 == 0 ? BRICK : i % 3 == 1 ? AMBER : RUST;
      sheet.blob(
          ink,
          at[0] - size * 1.3,
          at[1] + size * 0.2,
          at[0] - size * 0.7,
          at[1] - size * 0.45,
          at[0],
          at[1] - size * 0.62,
          at[0] + size * 0.8,
          at[1] - size * 0.4,
          at[0] + size * 1.35,
          at[1] + size * 0.1,
          at[0] + size * 0.5,
          at[1] + size * 0.36,
          at[0] - size * 0.5,
          at[1] + size * 0.4);
    }
  }
}
