package org.standfirst.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Takes pictures in and keeps them. One is decoded at a time, since each takes its pixels in
/// memory.
@Component
public class Media {
  private static final int HASH_BYTES = 20;
  private static final int WIDEST = 1200;
  private final Storage storage;
  private final Images images;
  private final Supplier<Encoder> encoder;
  private final ReentrantLock desk = new ReentrantLock();

  Media(Storage storage, Images images, Supplier<Encoder> encoder) {
    this.storage = storage;
    this.images = images;
    this.encoder = encoder;
  }

  /// Takes in a file's content: JPEG, PNG, WebP or GIF, of which the first picture counts.
  public Keeping add(byte[] file, PictureWords words) {
    desk.lock();
    try {
      return switch (PictureFile.read(file)) {
        case PictureFile.Reading.Unreadable(var reason) -> new Keeping.Refused(reason);
        case PictureFile.Reading.Picture picture -> keep(picture, hash(file), words);
      };
    } finally {
      desk.unlock();
    }
  }

  /// Takes in a file: JPEG, PNG, WebP or GIF. No more of it is read than may be kept, and no link
  /// is followed.
  public Keeping add(Path file, PictureWords words) throws IOException {
    try (InputStream in =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return add(in.readNBytes(PictureFile.HEAVIEST + 1), words);
    }
  }

  /// Takes in a picture that was drawn by the program.
  public ImageId add(BufferedImage drawn, PictureWords words) {
    desk.lock();
    try {
      var picture = new PictureFile.Reading.Picture(drawn, drawn.getWidth(), drawn.getHeight());
      return keep(picture, hash(pixels(drawn)), words).id();
    } finally {
      desk.unlock();
    }
  }

  /// The pictures of those numbers; those not kept are left out.
  public Map<ImageId, Picture> pictures(Collection<ImageId> ids) {
    return ids.isEmpty() ? Map.of() : images.pictures(ids);
  }

  private Keeping.Kept keep(PictureFile.Reading.Picture picture, String hash, PictureWords words) {
    Encoder writing = encoder.get();
    try {
      for (int width : Renditions.widths(picture.width())) {
        String name = Renditions.name(hash, width, writing.format());
        if (!storage.holds(name)) {
          storage.keep(
              name, Renditions.render(picture.image(), width, height(picture, width), writing));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A picture can't be kept", e);
    }
    int width = Math.min(picture.width(), WIDEST);
    return new Keeping.Kept(
        images.add(hash, writing.format(), width, height(picture, width), words));
  }

  private static int height(PictureFile.Reading.Picture picture, int width) {
    return Math.max(1, Math.round((float) picture.height() * width / picture.width()));
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
