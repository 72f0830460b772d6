package org.standfirst.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/// A picture's file as it came from outside. Its size is read from the header first, so that a
/// small file which claims to be a huge picture costs nothing.
final class PictureFile {
  static final int HEAVIEST = 20 * 1024 * 1024;
  private static final long LARGEST = 40_000_000;
  private static final long PIXELS_HELD = 12_000_000;
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private PictureFile() {}

  /// What came of reading a file.
  sealed interface Reading {
    /// A picture, upright.
    ///
    /// @param width of the original; the image itself may be smaller
    record Picture(BufferedImage image, int width, int height) implements Reading {}

    /// None.
    record Unreadable(Development.Reason reason) implements Reading {}
  }

  static Reading read(byte[] file) {
    if (file.length > HEAVIEST) {
      return new Reading.Unreadable(Development.Reason.TOO_HEAVY);
    }
    ImageReader reader = reader(file);
    if (reader == null) {
      return new Reading.Unreadable(
          Disguise.isDrawing(file) ? Development.Reason.DRAWING : Development.Reason.NOT_A_PICTURE);
    }
    if (Disguise.isWornBy(file)) {
      return new Reading.Unreadable(Development.Reason.DISGUISED);
    }
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, false, false);
      return read(reader, PictureNotes.orientation(file));
    } catch (IOException | RuntimeException _) {
      return new Reading.Unreadable(Development.Reason.DAMAGED);
    } finally {
      reader.dispose();
    }
  }

  private static Reading read(ImageReader reader, Orientation orientation) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > LARGEST) {
      return new Reading.Unreadable(Development.Reason.TOO_LARGE);
    }
    var complaints = new Complaints();
    reader.addIIOReadWarningListener(complaints);
    ImageReadParam how = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) (width * height) / PIXELS_HELD));
    how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    BufferedImage image = reader.read(0, how);
    if (complaints.brokenOff()) {
      return new Reading.Unreadable(Development.Reason.DAMAGED);
    }
    if (orientation == Orientation.TOP_LEFT) {
      return new Reading.Picture(image, (int) width, (int) height);
    }
    BufferedImage upright = ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    boolean turned = upright.getWidth() != image.getWidth();
    return turned
        ? new Reading.Picture(upright, (int) height, (int) width)
        : new Reading.Picture(upright, (int) width, (int) height);
  }

  private static @Nullable ImageReader reader(byte[] file) {
    if (startsWith(file, JPEG)) {
      return ImageIO.getImageReadersByFormatName("jpeg").next();
    }
    if (startsWith(file, PNG)) {
      return ImageIO.getImageReadersByFormatName("png").next();
    }
    String start = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return ImageIO.getImageReadersByFormatName("gif").next();
    }
    if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
      return new WebPImageReaderSpi().createReaderInstance(null);
    }
    return null;
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
