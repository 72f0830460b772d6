package org.standfirst.media;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Writes WebP, by a native library.
final class WebpEncoder implements Encoder {
  private static final float QUALITY = 0.72f;

  @Override
  public Format format() {
    return Format.WEBP;
  }

  @Override
  public byte[] encode(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(format().mediaType()).next();
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
