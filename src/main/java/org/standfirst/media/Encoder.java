package org.standfirst.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.slf4j.LoggerFactory;

/// Writes pictures in one format.
interface Encoder {
  Format format();

  byte[] encode(BufferedImage image) throws IOException;

  /// WebP where it can be written, else JPEG: the native part of the WebP writer comes for 64-bit
  /// Intel processors alone.
  static Encoder ofThisMachine() {
    return thatWorks(new WebpEncoder(), new JpegEncoder());
  }

  /// The one encoder if it can write a picture here, else the other.
  static Encoder thatWorks(Encoder one, Encoder other) {
    try {
      one.encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
      return one;
    } catch (IOException | RuntimeException | LinkageError e) {
      LoggerFactory.getLogger(Encoder.class)
          .info("Pictures are kept as {}: {} can't be written here", other.format(), one.format());
      return other;
    }
  }
}
