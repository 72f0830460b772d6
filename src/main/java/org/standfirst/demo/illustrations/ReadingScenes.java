package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/// People with something to read, or to listen to.
final class ReadingScenes {
  private ReadingScenes() {}

  static void library(Sheet sheet, Random chance) {
    sheet.wash(NIGHT);
    Color[] spines = {DEEP, SEA, BRICK, RUST, MOSS, PINE, SEA, DEEP, AMBER};
    for (int shelf = 0; shelf < 6; shelf++) {
      double foot = 136 + shelf * 132;
      double x = -6;
      while (x < 1200) {
        double thick = 20 + chance.nextInt(24);
        double tall = 78 + chance.nextInt(34);
        Color spine = spines[chance.nextInt(spines.length)];
        sheet.rect(spine, x, foot - tall, thick, tall);
        if (chance.nextInt(3) == 0) {
          sheet.rect(SAND, x, foot - tall + 14, thick, 7);
        }
        x += thick + 4 + (chance.nextInt(11) == 0 ? 22 : 0);
      }
      sheet.rect(CHESTNUT, 0, foot, 1200, 14);
    }
    Shape bubble =
        Outline.written(
            "M330 130 L870 130 Q950 130 950 210 L950 510 Q950 590 870 590 L560 590 "
                + "L430 716 L448 590 L330 590 Q250 590 250 510 L250 210 Q250 130 330 130 Z");
    sheet.stroke(veil(LAMP, 0.25), 60, bubble);
    sheet.stroke(CHESTNUT, 22, bubble);
    sheet.shape(LAMP, bubble);
    sheet.disc(veil(PAPER, 0.5), 600, 330, 210);
    listener(sheet);
  }

  private static void listener(Sheet sheet) {
    sheet.round(RUST, 400, 330, 130, 250, 40);
    sheet.round(BRICK, 420, 470, 300, 110, 30);
    sheet.path(DEEP, "M486 500 Q470 370 540 350 L600 350 Q640 370 632 500 Z");
    sheet.path(INK, "M500 470 L690 470 Q730 472 734 510 L742 578 L690 578 L682 524 L510 524 Z");
    sheet.path(INK, "M690 578 L742 578 Q780 578 782 590 L690 590 Z");
    sheet.rect(BISCUIT, 556, 318, 32, 44);
    sheet.disc(BISCUIT, 576, 282, 52);
    sheet.path(
        SAND,
        "M522 288 Q516 222 580 224 Q632 228 630 266 Q580 250 560 280 Q556 310 536 316 "
            + "Q524 306 522 288 Z");
    sheet.trace(INK, 12, "M552 284 Q540 220 584 216 Q612 218 616 240");
    sheet.round(INK, 538, 262, 36, 56, 15);
    sheet.line(DEEP, 34, 600, 390, 660, 450, 720, 430);
    sheet.disc(BISCUIT, 730, 426, 19);
    sheet.rect(INK, 770, 466, 130, 114);
    sheet.rect(CHESTNUT, 750, 576, 170, 14);
    for (int x : new int[] {806, 866}) {
      sheet.disc(PAPER, x, 506, 24);
      sheet.disc(BRICK, x, 506, 9);
    }
    sheet.rect(FOG, 790, 546, 90, 14);
    sheet.trace(INK, 5, "M556 318 C560 400 700 540 770 520");
  }

  static void newspaper(Sheet sheet, Random chance) {
    sheet.wash(PINE);
    sheet.oval(mix(PINE, MOSS, 0.45), 600, 360, 560, 430);
    sheet.rect(INK, 0, 700, 1200, 110);
    sheet.oval(RUST, 600, 748, 520, 46);
    sheet.line(INK, 13, 1010, 720, 1010, 210);
    sheet.oval(INK, 1010, 728, 80, 14);
    sheet.glow(LAMP, 1000, 190, 330);
    sheet.poly(LAMP, 930, 100, 1080, 100, 1136, 246, 876, 246);
    sheet.poly(AMBER, 1010, 100, 1080, 100, 1136, 246, 1050, 246);
    sheet.round(BRICK, 300, 130, 600, 560, 130);
    sheet.round(RUST, 240, 420, 130, 286, 50);
    sheet.round(RUST, 830, 420, 130, 286, 50);
    sheet.rect(INK, 276, 700, 40, 40);
    sheet.rect(INK, 884, 700, 40, 40);
    sheet.path(
        DEEP,
        "M430 600 L770 600 L760 660 L690 676 L700 760 L636 760 L612 680 L588 680 "
            + "L564 760 L500 760 L510 676 L440 660 Z");
    sheet.path(INK, "M500 756 L564 756 L560 786 L456 786 Q458 762 500 756 Z");
    sheet.path(INK, "M700 756 L636 756 L640 786 L744 786 Q742 762 700 756 Z");
    sheet.disc(BISCUIT, 600, 214, 66);
    sheet.path(
        FOG, "M532 214 Q520 130 600 132 Q680 130 668 214 Q640 170 600 172 Q560 170 532 214 Z");
    page(sheet, -1);
    page(sheet, 1);
    sheet.line(veil(INK, 0.35), 5, 600, 246, 600, 618);
    for (int side : new int[] {-1, 1}) {
      for (int finger = 0; finger < 3; finger++) {
        sheet.line(
            BISCUIT, 21, 600 + side * 296, 420 + finger * 25, 600 + side * 258, 424 + finger * 25);
      }
    }
    cat(sheet);
  }

  private static void page(Sheet sheet, int side) {
    sheet.at(
        600,
        0,
        1,
        0,
        () -> {
          sheet.poly(side < 0 ? PAPER : MIST, 0, 246, side * 284, 214, side * 292, 596, 0, 622);
          sheet.poly(INK, side * 20, 268, side * 262, 240, side * 262, 270, side * 20, 298);
          if (side < 0) {
            sheet.poly(SEA, -20, 322, -172, 306, -174, 424, -20, 438);
            sheet.poly(LAMP, "-60 420, -60 360, -76 346, -92 357, -92 417");
          }
          for (int row = 0; row < 15; row++) {
            for (int column = 0; column < 3; column++) {
              double from = 20 + column * 82;
              double y = 322 + row * 19;
              boolean picture = side < 0 && column < 2 && row < 7;
              if (!picture && y < 600) {
                double wide = row % 5 == 4 ? 40 : 68;
                sheet.line(
                    FOG,
                    7,
                    side * from + side * 4,
                    y - from * 0.1,
                    side * (from + wide),
                    y - (from + wide) * 0.1);
              }
            }
          }
        });
  }

  private static void cat(Sheet sheet) {
    sheet.blob(INK, "96 760, 90 700, 140 664, 220 672, 262 716, 258 762, 180 774");
    sheet.disc(INK, 118, 716, 40);
    sheet.poly(INK, 82, 704, 84, 662, 114, 684);
    sheet.poly(INK, 122, 682, 152, 660, 154, 702);
    sheet.trace(INK, 19, "M250 750 Q300 766 306 720 Q306 700 290 700");
    sheet.trace(LAMP, 4, "M92 718 Q102 728 112 718");
    sheet.trace(LAMP, 4, "M124 718 Q134 728 144 718");
  }
}
