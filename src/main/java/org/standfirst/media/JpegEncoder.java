package org.standfirst.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;

/// Writes JPEG, in Java alone. What is transparent turns white.
final class JpegEncoder implements Encoder {
  private static final double QUALITY = 0.82;

  @Override
  public Format format() {
    return Format.JPEG;
  }

  @Override
  public byte[] encode(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    Thumbnails.of(opaque(image))
        .scale(1)
        .outputFormat("jpeg")
        .outputQuality(QUALITY)
        .toOutputStream(bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage opaque(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return paper;
  }
}
