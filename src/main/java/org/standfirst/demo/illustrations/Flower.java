package org.standfirst.demo.illustrations;

import static org.standfirst.demo.illustrations.Palette.*;

import java.awt.Color;
import java.awt.Shape;

/// A great daisy in the middle of the sheet, in whatever colours the eye in question sees.
final class Flower {
  private Flower() {}

  static void head(Sheet sheet, Color leaf, Color tip, Color behind, Color throat, Color eye) {
    sheet.path(leaf, "M586 500 L614 500 Q622 680 640 810 L560 810 Q578 680 586 500 Z");
    sheet.path(leaf, "M588 720 Q470 600 300 640 Q400 760 588 750 Z");
    sheet.path(leaf, "M614 700 Q730 590 900 620 Q800 744 616 736 Z");
    for (int petal = 0; petal < 12; petal++) {
      double turn = Math.toRadians(petal * 30 + 15);
      sheet.shape(petal % 2 == 0 ? tip : behind, petal(turn, 344, 74));
    }
    for (int petal = 0; petal < 12; petal++) {
      sheet.shape(throat, petal(Math.toRadians(petal * 30 + 15), 200, 48));
    }
    sheet.disc(eye, 600, 350, 92);
    for (int ring = 1; ring < 4; ring++) {
      for (int i = 0; i < ring * 7; i++) {
        double turn = i * 2 * Math.PI / (ring * 7) + ring;
        sheet.disc(BRICK, 600 + Math.cos(turn) * ring * 25, 350 + Math.sin(turn) * ring * 25, 7);
      }
    }
  }

  private static Shape petal(double turn, double reach, double half) {
    double ux = Math.cos(turn);
    double uy = Math.sin(turn);
    double[] along = {40, reach * 0.62, reach * 0.93, reach, reach * 0.93, reach * 0.62};
    double[] aside = {0, half, half * 0.55, 0, -half * 0.55, -half};
    double[] xy = new double[12];
    for (int i = 0; i < 6; i++) {
      xy[2 * i] = 600 + ux * along[i] - uy * aside[i];
      xy[2 * i + 1] = 350 + uy * along[i] + ux * aside[i];
    }
    return Outline.soft(true, xy);
  }
}
