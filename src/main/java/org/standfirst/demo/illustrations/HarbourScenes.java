package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// The works at the water's edge.
final class HarbourScenes {
  private HarbourScenes() {}

  static void floodGate(Sheet sheet, Random chance) {
    sheet.wash(INK);
    sheet.blob(mix(INK, SEA, 0.3), "-80 120, 200 40, 520 110, 700 60, 480 220, 180 200");
    sheet.blob(mix(INK, SEA, 0.3), "620 160, 900 90, 1280 130, 1240 240, 940 210");
    Sky.rain(sheet, chance, veil(SHALLOW, 0.4), 90);
    Color[] walls = {BRICK, mix(DEEP, SEA, 0.4), RUST, SEA, BRICK, mix(DEEP, SEA, 0.4)};
    for (int i = 0; i < 6; i++) {
      House house = new House(722 + i * 84, 590, 78, 112 + (i * 37) % 60, 3, 2);
      house.gabled(sheet, walls[i], mix(INK, SHALLOW, 0.3));
      house.windows(sheet, chance, 0.62, LAMP, NIGHT);
    }
    sheet.rect(NIGHT, 690, 588, 520, 40);
    sheet.rect(DEEP, 690, 628, 520, 182);
    for (int i = 0; i < 6; i++) {
      Water.gleam(sheet, chance, LAMP, 762 + i * 84, 640, 760, 30);
    }
    Water.swell(sheet, veil(PAPER, 0.35), -80, 600, 254, 170, 96);
    Water.swell(sheet, DEEP, -80, 600, 262, 170, 96);
    Water.swell(sheet, SEA, -10, 600, 330, 204, 110);
    Water.swell(sheet, veil(PAPER, 0.9), -150, 600, 404, 250, 118);
    Water.swell(sheet, mix(SEA, DEEP, 0.35), -150, 600, 416, 250, 122);
    Water.swell(sheet, DEEP, -60, 600, 560, 220, 70);
    sheet.blob(PAPER, "560 330, 520 250, 556 270, 548 180, 590 240, 602 150, 616 260, 612 360");
    sheet.rect(AMBER, 578, 268, 34, 560);
    for (int y = 300; y < 800; y += 74) {
      sheet.rect(BRICK, 566, y, 46, 15);
    }
    sheet.path(FOG, "M606 810 L606 150 L700 150 L700 560 L734 810 Z");
    sheet.path(veil(INK, 0.28), "M664 810 L664 150 L700 150 L700 560 L734 810 Z");
    sheet.rect(INK, 590, 138, 128, 18);
    sheet.rect(MIST, 604, 66, 100, 72);
    sheet.rect(LAMP, 618, 82, 72, 34);
    sheet.poly(INK, 592, 66, 654, 36, 716, 66);
    sheet.glow(LAMP, 654, 98, 130);
    Sky.rain(sheet, chance, veil(PAPER, 0.3), 45);
  }

  static void shipyard(Sheet sheet, Random chance) {
    sheet.wash(PAPER);
    sheet.disc(SAND, 600, 330, 300);
    sheet.path(
        FOG,
        "M0 640 L0 470 L60 430 L60 470 L150 425 L150 470 L240 425 L240 470 L300 440 "
            + "L300 640 Z");
    sheet.path(
        FOG, "M1200 640 L1200 440 L1120 440 L1120 400 L1000 400 L1000 500 L900 500 L900 640 Z");
    sheet.rect(SEA, 96, 50, 1008, 44);
    for (int x = 110; x < 1090; x += 66) {
      sheet.line(PAPER, 4, x, 88, x + 33, 56, x + 66, 88);
    }
    sheet.poly(SEA, 130, 94, 172, 94, 142, 680, 82, 680);
    sheet.poly(SEA, 1028, 94, 1070, 94, 1118, 680, 1058, 680);
    sheet.rect(INK, 690, 94, 110, 26);
    sheet.line(INK, 4, 745, 120, 745, 176);
    sheet.rect(mix(SAND, INK, 0.25), 0, 672, 1200, 140);
    scaffold(sheet, 250, 402);
    scaffold(sheet, 798, 950);
    sheet.path(INK, "M540 672 L500 760 L420 810 L780 810 L700 760 L660 672 Z");
    sheet.path(BRICK, "M600 150 L394 190 Q420 430 500 560 Q560 640 600 690 Z");
    sheet.path(RUST, "M600 150 L806 190 Q780 430 700 560 Q640 640 600 690 Z");
    sheet.path(DEEP, "M600 496 Q520 494 462 484 Q480 528 500 560 Q560 640 600 690 Z");
    sheet.path(NIGHT, "M600 496 Q680 494 738 484 Q720 528 700 560 Q640 640 600 690 Z");
    sheet.path(
        PAPER,
        "M600 484 Q520 482 457 472 L462 484 Q520 494 600 496 Q680 494 738 484 "
            + "L743 472 Q680 482 600 484 Z");
    sheet.line(veil(PAPER, 0.3), 4, 600, 250, 404, 282);
    sheet.line(veil(PAPER, 0.3), 4, 600, 360, 424, 378);
    sheet.line(veil(PAPER, 0.14), 4, 600, 250, 796, 282);
    sheet.line(veil(PAPER, 0.14), 4, 600, 360, 776, 378);
    sheet.line(PAPER, 6, 600, 150, 600, 690);
    sheet.disc(INK, 520, 262, 17);
    sheet.disc(INK, 680, 262, 17);
    sheet.glow(LAMP, 424, 424, 130);
    for (int i = 0; i < 14; i++) {
      double angle = i * Math.PI / 7 + 0.2;
      double reach = 28 + chance.nextInt(44);
      sheet.line(LAMP, 4, 424, 424, 424 + Math.cos(angle) * reach, 424 + Math.sin(angle) * reach);
    }
    sheet.disc(PAPER, 424, 424, 15);
    Person.shadow(sheet, 362, 452, 92, INK);
    sheet.line(INK, 8, 370, 384, 396, 404, 418, 420);
    Person.shadow(sheet, 870, 332, 92, INK);
    Person.standing(sheet, 300, 748, 104, AMBER, CHESTNUT);
    Person.standing(sheet, 356, 752, 110, SEA, BISCUIT);
    Person.walking(sheet, 880, 756, 108, true, LAMP, BISCUIT);
  }

  private static void scaffold(Sheet sheet, int left, int right) {
    for (int y = 212; y < 680; y += 120) {
      sheet.line(INK, 9, left, y, right, y);
    }
    for (int x = left; x <= right; x += 76) {
      sheet.line(INK, 5, x, 180, x, 676);
    }
    sheet.line(INK, 3.5, left, 672, right, 452, left, 212);
  }

  static void containers(Sheet sheet, Random chance) {
    sheet.wash(SHALLOW);
    Sky.cloud(sheet, MIST, 60, 150, 330);
    Sky.cloud(sheet, MIST, 860, 250, 300);
    Color[] paints = {
      BRICK, DEEP, SEA, FOG, BRICK, MOSS, DEEP, RUST, SEA, MOSS, BRICK, DEEP, FOG, RUST, SEA, BRICK
    };
    int[] heights = {4, 3, 2, 4};
    for (int column = 0; column < 4; column++) {
      for (int row = 0; row < heights[column]; row++) {
        box(sheet, paints[(column * 4 + row) % 16], column * 306 - 10, 600 - row * 132);
      }
    }
    sheet.rect(INK, 0, 730, 1200, 80);
    sheet.rect(LAMP, 0, 754, 1200, 7);
    sheet.line(INK, 5, 470, -10, 636, 92);
    sheet.line(INK, 5, 850, -10, 684, 92);
    sheet.at(
        660,
        160,
        1,
        -3.5,
        () -> {
          sheet.line(INK, 4, -26, -68, -140, -6);
          sheet.line(INK, 4, 26, -68, 140, -6);
          sheet.rect(INK, -60, -84, 120, 20);
          sheet.rect(INK, -152, -12, 304, 14);
          box(sheet, LAMP, -149, 2);
        });
    Person.walking(sheet, 720, 740, 92, false, AMBER, CHESTNUT);
    Person.standing(sheet, 842, 740, 94, PAPER, BISCUIT);
  }

  private static void box(Sheet sheet, Color paint, double x, double y) {
    Color shade = mix(paint, NIGHT, 0.3);
    sheet.rect(paint, x, y, 300, 128);
    for (int rib = 0; rib < 13; rib++) {
      sheet.rect(shade, x + 18 + rib * 20.6, y + 16, 8, 96);
    }
    sheet.rect(shade, x, y + 118, 300, 10);
    sheet.rect(mix(paint, PAPER, 0.25), x, y, 300, 7);
    for (double corner : new double[] {x, x + 286}) {
      sheet.rect(shade, corner, y, 14, 14);
      sheet.rect(NIGHT, corner, y + 114, 14, 14);
    }
  }
}
