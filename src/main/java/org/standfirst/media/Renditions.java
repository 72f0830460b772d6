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

  /// The longest side of what cuts are taken from, as far as that leaves enough width.
  private static final int LONGEST = 2400;

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

  /// Of those, the width that fits most places.
  static int usual(int original) {
    return widths(original).stream().filter(width -> width >= 800).findFirst().orElse(original);
  }

  /// The width of the rendition that cuts are taken from.
  static int fullWidth(int width, int height) {
    int fitting = (int) Math.min(width, (long) width * LONGEST / Math.max(width, height));
    return Math.max(fitting, Math.min(width, WIDEST));
  }

  /// How tall a picture is at a width.
  static int height(int width, int height, int wanted) {
    return Math.max(1, Math.round((float) height * wanted / width));
  }

  /// Where a cut's rendition of that width is stored.
  static String name(String hash, Crop crop, Focus focus, int width, Format format) {
    return name(hash, Cut.code(crop, focus) + "-" + width, format);
  }

  /// What the names of all renditions of a picture begin with.
  static String beginning(String hash) {
    return hash.substring(0, 2) + "/" + hash.substring(2) + "-";
  }

  /// Where the rendition of that width is stored.
  static String name(String hash, int width, Format format) {
    return name(hash, Integer.toString(width), format);
  }

  private static String name(String hash, String which, Format format) {
    return beginning(hash) + which + "." + format.extension();
  }

  static byte[] render(BufferedImage image, int width, int height, Encoder encoder)
      throws IOException {
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return encoder.encode(
        Thumbnails.of(image).forceSize(width, height).imageType(type).asBufferedImage());
  }
}
