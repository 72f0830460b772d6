package org.standfirst.demo.illustrations;

import java.awt.Color;
import java.util.Random;

/// A town house with its gable to the street.
///
/// @param floors rows of windows
/// @param bays windows in a row
record House(double x, double foot, double width, double height, int floors, int bays) {
  void gabled(Sheet sheet, Color wall, Color roof) {
    double eaves = foot - height;
    double ridge = eaves - width * 0.55;
    sheet.rect(wall, x, eaves, width, height);
    sheet.poly(roof, x - 6, eaves, x + width / 2, ridge, x + width + 6, eaves);
    sheet.rect(roof, x + width * 0.68, ridge + width * 0.02, width * 0.12, width * 0.32);
  }

  /// The older kind: a stepped gable in the colour of the wall.
  void stepped(Sheet sheet, Color wall) {
    double eaves = foot - height;
    sheet.rect(wall, x, eaves, width, height);
    for (int step = 0; step < 4; step++) {
      double in = width * (0.06 + step * 0.12);
      sheet.rect(wall, x + in, eaves - width * 0.14 * (step + 1), width - 2 * in, width * 0.15);
    }
  }

  void windows(Sheet sheet, Color pane) {
    windows(sheet, new Random(0), 1, pane, pane);
  }

  /// Some windows lit, the others dark.
  void windows(Sheet sheet, Random chance, double share, Color lit, Color dark) {
    double bay = width / bays;
    double floor = height / floors;
    for (int row = 0; row < floors; row++) {
      for (int column = 0; column < bays; column++) {
        Color pane = chance.nextDouble() < share ? lit : dark;
        sheet.rect(
            pane,
            x + bay * (column + 0.28),
            foot - height + floor * (row + 0.24),
            bay * 0.44,
            floor * 0.52);
      }
    }
  }
}
