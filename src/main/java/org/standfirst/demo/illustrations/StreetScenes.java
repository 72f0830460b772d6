package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// Merrow out of doors, by day and at dusk.
final class StreetScenes {
  private StreetScenes() {}

  static void quayStreet(Sheet sheet, Random chance) {
    sheet.wash(PAPER);
    Sky.cloud(sheet, MIST, 80, 120, 300);
    Sky.cloud(sheet, MIST, 790, 128, 300);
    Color[] walls = {BRICK, SAND, SEA, LAMP, RUST, MOSS, SHALLOW};
    for (int i = 0; i < 7; i++) {
      double tall = 236 + (i * 53) % 90;
      House house = new House(i * 174 - 8, 570, 172, tall, 3, 3);
      if (i % 3 == 1) {
        house.stepped(sheet, walls[i]);
      } else {
        house.gabled(sheet, walls[i], i % 2 == 0 ? INK : RUST);
      }
      house.windows(sheet, chance, 0.3, i == 3 ? PAPER : LAMP, i % 2 == 0 ? MIST : DEEP);
      sheet.rect(walls[i], i * 174 - 8, 488, 172, 82);
      sheet.rect(INK, i * 174 + 8, 500, 82, 54);
      sheet.rect(i % 2 == 0 ? LAMP : MIST, i * 174 + 14, 506, 70, 44);
      sheet.rect(i % 2 == 0 ? PAPER : INK, i * 174 + 108, 496, 40, 74);
      for (int fold = 0; fold < 6; fold++) {
        sheet.rect(
            fold % 2 == 0 ? PAPER : mix(walls[i], INK, 0.3), i * 174 + 2 + fold * 16, 480, 16, 22);
      }
    }
    sheet.rect(FOG, 0, 570, 1200, 150);
    sheet.rect(MIST, 0, 570, 1200, 22);
    for (int i = 0; i < 36; i++) {
      sheet.round(veil(INK, 0.13), chance.nextInt(1200), 606 + chance.nextInt(100), 44, 5, 2);
    }
    sheet.rect(INK, 0, 716, 1200, 22);
    sheet.rect(DEEP, 0, 738, 1200, 70);
    Water.ripples(sheet, chance, veil(SHALLOW, 0.6), 748, 796, 16);
    Person.standing(sheet, 210, 622, 118, DEEP, BISCUIT);
    Person.standing(sheet, 262, 624, 112, AMBER, CHESTNUT);
    Person.walking(sheet, 980, 640, 128, true, PINE, CHESTNUT);
    Person.walking(sheet, 1040, 644, 82, true, LAMP, CHESTNUT);
    Bicycle.ridden(sheet, 600, 700, 1.25);
    for (int x : new int[] {70, 380, 870, 1150}) {
      sheet.path(INK, x, 716, "M-15 0 L-13 -48 Q-18 -62 0 -62 Q18 -62 13 -48 L15 0 Z");
    }
  }

  static void tramDepot(Sheet sheet, Random chance) {
    sheet.wash(DEEP);
    sheet.poly(RUST, "-10 250, -10 150, 600 20, 1210 150, 1210 250");
    sheet.rect(RUST, -10, 240, 1220, 400);
    sheet.poly(BRICK, "-10 176, 600 46, 1210 176, 1210 640, -10 640");
    for (int i = 0; i < 46; i++) {
      sheet.rect(veil(RUST, 0.6), chance.nextInt(60) * 20, 190 + chance.nextInt(22) * 20, 36, 8);
    }
    sheet.disc(SAND, 600, 142, 50);
    sheet.disc(NIGHT, 600, 142, 40);
    sheet.line(PAPER, 5, 600, 142, 600, 112);
    sheet.line(PAPER, 5, 600, 142, 622, 152);
    sheet.rect(INK, -10, 630, 1220, 180);
    for (int centre : new int[] {180, 600, 1020}) {
      arch(sheet, centre);
      double lean = (centre - 600) * 0.75;
      for (int side : new int[] {-56, 56}) {
        sheet.poly(
            SHALLOW,
            centre + side - 4,
            640,
            centre + side + 4,
            640,
            centre + lean + side * 2.6 + 9,
            810,
            centre + lean + side * 2.6 - 9,
            810);
      }
    }
    Tram.front(sheet, 180, 0.86, false);
    Tram.front(sheet, 1020, 0.86, false);
    sheet.poly(veil(LAMP, 0.25), 560, 640, 640, 640, 860, 810, 340, 810);
    Tram.front(sheet, 600, 1.1, true);
    Person.shadow(sheet, 812, 738, 150, NIGHT);
    sheet.glow(LAMP, 842, 690, 52);
    sheet.rect(NIGHT, 832, 672, 22, 6);
    sheet.rect(LAMP, 835, 678, 16, 24);
  }

  private static void arch(Sheet sheet, int x) {
    sheet.path(SAND, x, 640, "M-172 0 L-172 -240 Q-172 -404 0 -404 Q172 -404 172 -240 L172 0 Z");
    sheet.path(NIGHT, x, 640, "M-148 0 L-148 -236 Q-148 -378 0 -378 Q148 -378 148 -236 L148 0 Z");
  }

  static void clockTower(Sheet sheet, Random chance) {
    sheet.wash(AMBER);
    sheet.disc(LAMP, 300, 560, 250);
    sheet.disc(veil(PAPER, 0.85), 300, 560, 130);
    sheet.rect(SEA, 0, 600, 1200, 220);
    Water.gleam(sheet, chance, LAMP, 300, 606, 720, 150);
    sheet.path(
        DEEP,
        "M0 640 L60 590 L120 640 L120 660 L200 660 L250 616 L300 660 L300 690 "
            + "L420 690 L470 640 L520 690 L620 690 L620 810 L0 810 Z");
    sheet.path(DEEP, "M1040 810 L1040 660 L1100 600 L1160 660 L1160 640 L1210 640 L1210 810 Z");
    for (int x : new int[] {44, 226, 452, 1086, 90, 490}) {
      sheet.rect(LAMP, x, 690 + (x % 3) * 14, 22, 28);
    }
    sheet.rect(RUST, 600, 190, 440, 640);
    sheet.rect(BRICK, 600, 190, 330, 640);
    sheet.rect(SAND, 580, 640, 480, 24);
    sheet.rect(SAND, 580, 176, 480, 26);
    sheet.rect(SAND, 600, 202, 26, 438);
    sheet.rect(mix(SAND, RUST, 0.3), 1014, 202, 26, 438);
    sheet.poly(PINE, 586, 176, 820, -110, 1054, 176);
    sheet.poly(INK, 900, 176, 820, -110, 1054, 176);
    for (int x : new int[] {670, 930}) {
      sheet.path(INK, x, 810, "M-40 0 L-40 -70 Q-40 -114 0 -114 Q40 -114 40 -70 L40 0 Z");
    }
    clock(sheet);
    Sky.gull(sheet, PAPER, 420, 210, 120);
    Sky.gull(sheet, PAPER, 250, 130, 80);
    Sky.gull(sheet, PAPER, 500, 320, 64);
  }

  private static void clock(Sheet sheet) {
    sheet.glow(LAMP, 820, 420, 245);
    sheet.disc(INK, 820, 420, 200);
    sheet.disc(LAMP, 820, 420, 184);
    sheet.disc(PAPER, 820, 420, 172);
    for (int hour = 0; hour < 12; hour++) {
      double thick = hour % 3 == 0 ? 18 : 9;
      sheet.at(820, 420, 1, hour * 30, () -> sheet.rect(INK, -thick / 2, -158, thick, 34));
    }
    sheet.at(820, 420, 1, 306, () -> sheet.poly(INK, "-11 24, -5 -104, 0 -114, 5 -104, 11 24"));
    sheet.at(820, 420, 1, 76, () -> sheet.poly(INK, "-9 34, -4 -150, 0 -160, 4 -150, 9 34"));
    sheet.disc(INK, 820, 420, 19);
    sheet.disc(BRICK, 820, 420, 8);
    sheet.at(
        894,
        400,
        1.35,
        -6,
        () -> {
          sheet.line(AMBER, 4, -4, -20, -4, 4);
          sheet.line(AMBER, 4, 8, -20, 8, 2);
          sheet.path(MIST, "M-66 -14 L-30 -36 Q-10 -62 30 -62 Q52 -60 48 -36 Q40 -14 4 -14 Z");
          sheet.path(SHALLOW, "M-78 -16 L-28 -44 Q0 -52 22 -38 Q4 -18 -30 -18 Z");
          sheet.disc(MIST, 42, -72, 20);
          sheet.path(MIST, "M24 -70 L24 -40 L56 -40 L60 -70 Z");
          sheet.poly(AMBER, 58, -78, 86, -68, 58, -64);
          sheet.disc(INK, 48, -76, 3.5);
        });
  }
}
