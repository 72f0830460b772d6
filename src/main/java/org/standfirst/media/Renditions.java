package org.standfirst.media;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/// The sizes in which a picture is served, all in WebP and none larger than the original.
final class Renditions {
  private static final List<Integer> WIDTHS = List.of(400, 800, 1200);
  private static final int WIDEST = 1200;
  private static final float QUALITY = 0.72f;

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
  static String name(String hash, int width) {
    return hash.substring(0, 2) + "/" + hash.substring(2) + "-" + width + ".webp";
  }

  static byte[] render(BufferedImage image, int width, int height) throws IOException {
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return encode(Thumbnails.of(image).forceSize(width, height).imageType(type).asBufferedImage());
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
    var how = new WebPWriteParam(Locale.ROOT);
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(how.getCompressionTypes()[WebPWriteParam.LOSSY_COMPRESSION]);
    how.setCompressionQuality(QUALITY);
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
