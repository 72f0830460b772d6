package org.standfirst.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.Thumbnails;

/// The sizes in which a picture is served, none larger than the original.
final class Renditions {
  // 680: a column of a telephone, at its 1.75 or 2 pixels a point.
  private static final List<Integer> WIDTHS = List.of(400, 680, 800, 1200);
  private static final int WIDEST = 1200;

  private Renditions() {}

  /// The widths for a picture that wide, the narrowest first.
  static List<Integer> widths(int original) {
    return IntStream.concat(
            WIDTHS.stream().mapToInt(width -> width).filter(width -> width < original),
            IntStream.of(Math.min(original, WIDEST)))
        .distinct()
        .boxed()
        .toList();
  }

  /// Where the rendition of that width is stored.
  static String name(String hash, int width, Format format) {
    return hash.substring(0, 2) + "/" + hash.substring(2) + "-" + width + "." + format.extension();
  }

  static byte[] render(BufferedImage image, int width, int height, Encoder encoder)
      throws IOException {
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return encoder.encode(
        Thumbnails.of(image).forceSize(width, height).imageType(type).asBufferedImage());
  }
}
