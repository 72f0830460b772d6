package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.util.Random;

/// Sound, made visible.
final class SoundScenes {
  private SoundScenes() {}

  static void orchestra(Sheet sheet, Random chance) {
    sheet.wash(NIGHT);
    sheet.poly(mix(NIGHT, DEEP, 0.6), 640, -10, 800, -10, 1120, 810, 240, 810);
    sheet.poly(DEEP, 690, -10, 752, -10, 980, 810, 400, 810);
    for (int i = 0; i < 7; i++) {
      violinist(sheet, 60 + i * 182, 470 + Math.abs(i - 3) * 14, 0.62, mix(NIGHT, SEA, 0.35));
    }
    for (int i = 0; i < 4; i++) {
      violinist(sheet, 40 + i * 128 + (i > 1 ? 610 : 0), 640, 0.95, INK);
    }
    sheet.oval(NIGHT, 600, 800, 700, 60);
    cellist(sheet);
  }

  private static void violinist(Sheet sheet, double x, double y, double scale, Color ink) {
    sheet.at(
        x,
        y,
        scale,
        0,
        () -> {
          sheet.path(ink, "M-80 260 Q-84 60 -40 40 L40 40 Q84 60 80 260 Z");
          sheet.disc(ink, 0, -2, 44);
          sheet.at(
              44,
              40,
              1,
              -24,
              () -> {
                sheet.oval(CHESTNUT, 20, 0, 30, 22);
                sheet.oval(CHESTNUT, 58, 0, 34, 26);
                sheet.line(CHESTNUT, 9, 60, 0, 160, 0);
              });
          sheet.line(SAND, 5, 44, 118, 150, -84);
          sheet.line(ink, 24, -60, 90, 0, 150, 54, 104);
        });
  }

  private static void cellist(Sheet sheet) {
    sheet.path(LAMP, "M488 810 Q476 500 570 402 L690 366 L800 398 Q890 470 884 810 Z");
    sheet.path(INK, "M488 810 Q484 500 570 412 L690 376 L788 404 Q868 474 864 810 Z");
    sheet.rect(CHESTNUT, 716, 330, 48, 60);
    sheet.poly(PAPER, 696, 374, 788, 380, 736, 440);
    sheet.disc(LAMP, 752, 272, 78);
    sheet.disc(INK, 744, 270, 77);
    sheet.path(CHESTNUT, "M686 250 Q720 262 772 240 L798 300 Q786 350 738 352 Q690 344 684 292 Z");
    sheet.trace(INK, 5, "M700 300 Q712 308 724 300");
    sheet.trace(INK, 5, "M750 298 Q762 306 774 296");
    sheet.path(
        AMBER,
        "M596 490 C536 490 504 540 526 590 C542 622 532 640 506 674 "
            + "C466 740 526 850 616 850 C716 850 756 760 722 694 C702 656 706 634 720 608 "
            + "C744 550 702 498 636 492 Z");
    sheet.path(
        BRICK,
        "M636 492 C702 498 744 550 720 608 C706 634 702 656 722 694 "
            + "C756 760 716 850 616 850 C686 790 656 710 646 650 C640 604 656 540 636 492 Z");
    sheet.line(INK, 24, 616, 650, 650, 190);
    sheet.line(CHESTNUT, 10, 612, 640, 646, 190);
    sheet.path(CHESTNUT, "M632 196 Q618 140 648 120 Q682 134 666 198 Z");
    sheet.line(SAND, 8, 616, 172, 684, 178);
    sheet.line(SAND, 8, 620, 148, 684, 154);
    sheet.trace(INK, 7, "M560 654 Q544 684 560 708 Q576 730 562 754");
    sheet.trace(INK, 7, "M672 664 Q686 698 668 718 Q654 740 666 762");
    sheet.line(SAND, 9, 580, 716, 650, 722);
    for (int string = 0; string < 3; string++) {
      sheet.line(PAPER, 2, 600 + string * 9, 800, 644 + string * 5, 200);
    }
    sheet.line(INK, 58, 830, 470, 872, 620, 790, 690);
    sheet.line(LAMP, 6, 864, 480, 906, 626);
    sheet.line(PAPER, 8, 404, 590, 850, 706);
    sheet.disc(CHESTNUT, 782, 690, 29);
    sheet.line(INK, 54, 560, 450, 540, 520, 600, 400);
    sheet.line(CHESTNUT, 34, 612, 376, 640, 346);
  }

  /// The skyline of the town is the upper half of a wave, its reflection the lower.
  static void soundWave(Sheet sheet, Random chance) {
    sheet.wash(PAPER);
    sheet.disc(LAMP, 836, 214, 120);
    sheet.rect(SHALLOW, 0, 440, 1200, 370);
    Water.gleam(sheet, chance, LAMP, 836, 620, 790, 120);
    Color[] walls = {DEEP, BRICK, SEA, INK, RUST, SEA, DEEP, BRICK};
    int[] tall = {
      26, 60, 104, 70, 148, 210, 120, 250, 330, 180, 280, 372, 220, 306, 160, 240, 130, 196, 90,
      150, 64, 100, 40, 20
    };
    for (int i = 0; i < tall.length; i++) {
      double x = 30 + i * 48;
      Color wall = walls[(i * 5) % walls.length];
      double below = tall[i] * 0.78;
      sheet.round(mix(wall, SHALLOW, 0.45), x, 440, 36, below, 18);
      sheet.round(wall, x, 440 - tall[i], 36, tall[i], i % 3 == 0 ? 18 : 0);
      sheet.rect(wall, x, 440 - tall[i] * 0.5, 36, tall[i] * 0.5);
      if (i % 3 == 1) {
        sheet.poly(wall, x, 441 - tall[i], x + 18, 412 - tall[i], x + 36, 441 - tall[i]);
      }
      for (double y = 440 - tall[i] + 24; y < 414; y += 34) {
        for (int column = 0; column < 2; column++) {
          if (chance.nextInt(3) > 0) {
            sheet.rect(LAMP, x + 7 + column * 14, y, 8, 15);
          }
        }
      }
    }
    for (int i = 0; i < 5; i++) {
      sheet.rect(SHALLOW, 0, 500 + i * (44 + i * 6), 1200, 5 + i * 2);
    }
    sheet.rect(INK, 0, 436, 1200, 9);
    Sky.gull(sheet, INK, 250, 190, 74);
    Sky.gull(sheet, INK, 340, 140, 52);
  }
}
