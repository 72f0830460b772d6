package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CropTests {
  @ParameterizedTest
  @CsvSource({
    "LANDSCAPE, 1200, 800, 50, 50, 0, 0, 1200, 800",
    "SQUARE, 1200, 800, 50, 50, 200, 0, 800, 800",
    "SQUARE, 1200, 800, 0, 50, 0, 0, 800, 800",
    "SQUARE, 1200, 800, 100, 0, 400, 0, 800, 800",
    "SQUARE, 1200, 800, 40, 90, 80, 0, 800, 800",
    "WIDE, 800, 1200, 50, 25, 0, 75, 800, 450",
    "SOCIAL, 1200, 1200, 50, 50, 0, 286, 1200, 628"
  })
  void the_part_that_is_kept_lies_around_the_focus(
      Crop crop, int width, int height, int x, int y, int left, int top, int across, int down) {
    assertThat(crop.frame(width, height, new Focus(x, y)))
        .isEqualTo(new Rectangle(left, top, across, down));
  }

  @ParameterizedTest
  @EnumSource(Crop.class)
  void no_part_reaches_beyond_the_edges_or_vanishes(Crop crop) {
    for (int width : new int[] {1, 2, 7, 399, 5000}) {
      for (int height : new int[] {1, 3, 401, 5000}) {
        for (int percent = 0; percent <= 100; percent += 10) {
          Rectangle frame = crop.frame(width, height, new Focus(percent, 100 - percent));
          assertThat(new Rectangle(width, height).contains(frame)).isTrue();
          assertThat(frame.isEmpty()).isFalse();
        }
      }
    }
  }

  @Test
  void a_crop_is_known_by_its_code() {
    assertThat(Crop.of("3x2")).isEqualTo(Crop.LANDSCAPE);
    assertThat(Crop.of("4x3")).isNull();
  }
}
