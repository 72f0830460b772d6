package org.standfirst.demo.illustrations;

import java.util.Random;

/// One picture, as a sequence of shapes laid on a sheet of 1200 by 800 units.
@FunctionalInterface
interface Scene {
  /// Chance is seeded by the motif, so that a scene comes out the same every time.
  void print(Sheet sheet, Random chance);
}
