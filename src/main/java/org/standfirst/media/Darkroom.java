package org.standfirst.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the renditions of pictures and their cuts, and keeps them. One picture is decoded at a
/// time, since each takes its pixels in memory.
@Component
class Darkroom {
  private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);
  private static final int HASH_BYTES = 20;
  private final Storage storage;
  private final Supplier<Encoder> encoder;
  private final ReentrantLock door = new ReentrantLock();

  Darkroom(Storage storage, Supplier<Encoder> encoder) {
    this.storage = storage;
    this.encoder = encoder;
  }

  /// What came of a file.
  sealed interface Development {
    /// Its renditions are kept.
    ///
    /// @param size of the widest rendition
    /// @param full of the one that cuts are taken from
    record Developed(String hash, Format format, Picture.Size size, Picture.Size full)
        implements Development {}

    /// There is nothing to keep.
    record Spoiled(Keeping.Reason reason) implements Development {}
  }

  /// Makes and keeps the renditions of a file.
  Development develop(byte[] file) {
    door.lock();
    try {
      return switch (PictureFile.read(file)) {
        case PictureFile.Reading.Unreadable(var reason) -> new Development.Spoiled(reason);
        case PictureFile.Reading.Picture picture -> keep(picture, hash(file));
      };
    } catch (UncheckedIOException e) {
      LOG.warn("A picture can't be kept at present", e);
      return new Development.Spoiled(Keeping.Reason.NOT_KEPT);
    } finally {
      door.unlock();
    }
  }

  /// Whether the renditions of what was developed are still kept.
  boolean holds(Development.Developed developed) {
    String hash = developed.hash();
    Format format = developed.format();
    try {
      return storage.holds(Renditions.name(hash, developed.size().width(), format))
          && storage.holds(Renditions.name(hash, developed.full().width(), format));
    } catch (IOException e) {
      throw new UncheckedIOException("It can't be said whether a picture is kept", e);
    }
  }

  /// Makes and keeps the renditions of a picture that was drawn by the program.
  Development.Developed develop(BufferedImage drawn) {
    door.lock();
    try {
      var picture = new PictureFile.Reading.Picture(drawn, drawn.getWidth(), drawn.getHeight());
      return keep(picture, hash(pixels(drawn)));
    } finally {
      door.unlock();
    }
  }

  /// A rendition that pages did not ask for yet when the picture came, kept from then on.
  ///
  /// @param full of the kept rendition that it is taken from
  /// @return null: there is none of that width
  byte @Nullable [] rendition(String hash, Format format, Picture.Size full, int width)
      throws IOException {
    return Renditions.widths(full.width()).contains(width)
        ? print(hash, format, full, Renditions.name(hash, width, format), width, whole -> whole)
        : null;
  }

  /// A cut's rendition, kept from then on.
  ///
  /// @param full of the kept rendition that it is taken from
  /// @return null: there is none of that width
  byte @Nullable [] cut(
      String hash, Format format, Crop crop, Focus focus, Picture.Size full, int width)
      throws IOException {
    Rectangle frame = crop.frame(full.width(), full.height(), focus);
    String name = Renditions.name(hash, crop, focus, width, format);
    return Renditions.widths(frame.width).contains(width)
        ? print(hash, format, full, name, width, whole -> cut(whole, crop, focus))
        : null;
  }

  private byte @Nullable [] print(
      String hash,
      Format format,
      Picture.Size full,
      String name,
      int width,
      UnaryOperator<BufferedImage> part)
      throws IOException {
    byte[] whole = storage.content(Renditions.name(hash, full.width(), format));
    if (whole == null) {
      return null;
    }
    door.lock();
    try {
      return switch (PictureFile.read(whole)) {
        case PictureFile.Reading.Unreadable(var reason) ->
            throw new IOException("The kept picture " + hash + " can't be read: " + reason);
        case PictureFile.Reading.Picture picture -> {
          BufferedImage image = part.apply(picture.image());
          int height = Renditions.height(image.getWidth(), image.getHeight(), width);
          byte[] rendition = Renditions.render(image, width, height, encoder.get());
          storage.keep(name, rendition);
          yield rendition;
        }
      };
    } finally {
      door.unlock();
    }
  }

  private static BufferedImage cut(BufferedImage whole, Crop crop, Focus focus) {
    Rectangle frame = crop.frame(whole.getWidth(), whole.getHeight(), focus);
    return whole.getSubimage(frame.x, frame.y, frame.width, frame.height);
  }

  private Development.Developed keep(PictureFile.Reading.Picture picture, String hash) {
    Encoder writing = encoder.get();
    Set<Integer> widths = new TreeSet<>(Renditions.widths(picture.width()));
    int widest = Renditions.widths(picture.width()).getLast();
    int full = Renditions.fullWidth(picture.width(), picture.height());
    widths.add(full);
    try {
      for (int width : widths) {
        String name = Renditions.name(hash, width, writing.format());
        if (!storage.holds(name)) {
          storage.keep(
              name, Renditions.render(picture.image(), width, height(picture, width), writing));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A picture can't be kept", e);
    }
    return new Development.Developed(
        hash,
        writing.format(),
        new Picture.Size(widest, height(picture, widest)),
        new Picture.Size(full, height(picture, full)));
  }

  private static int height(PictureFile.Reading.Picture picture, int width) {
    return Renditions.height(picture.width(), picture.height(), width);
  }

  private static byte[] pixels(BufferedImage image) {
    int[] colours =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    ByteBuffer bytes = ByteBuffer.allocate(colours.length * Integer.BYTES);
    bytes.asIntBuffer().put(colours);
    return bytes.array();
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
