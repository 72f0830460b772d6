package org.standfirst.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the renditions of pictures and their cuts, and keeps them. One picture is decoded at a
/// time, since each takes its pixels in memory; none waits for another to be stored.
@Component
class Darkroom {
  private static final int HASH_BYTES = 20;
  private final Storage storage;
  private final Orders orders = new Orders();
  private final Supplier<Encoder> encoder;
  private final ReentrantLock door = new ReentrantLock();

  Darkroom(Storage storage, Supplier<Encoder> encoder) {
    this.storage = storage;
    this.encoder = encoder;
  }

  /// What came of a file.
  sealed interface Outcome {
    /// Its renditions, which aren't kept yet.
    ///
    /// @param files by their names
    record Prints(Development.Developed developed, Map<String, byte[]> files) implements Outcome {}

    /// It can't be used.
    record Unreadable(Development.Reason reason) implements Outcome {}
  }

  /// Makes the renditions of a file.
  Outcome develop(byte[] file) throws IOException {
    return inside(() ->
        switch (PictureFile.read(file)) {
          case PictureFile.Reading.Unreadable(var reason) -> new Outcome.Unreadable(reason);
          case PictureFile.Reading.Picture picture ->
              prints(picture, hash(file), PictureNotes.of(file).shortened());
        });
  }

  /// Makes the renditions of a picture that was drawn by the program.
  Outcome.Prints develop(BufferedImage drawn) throws IOException {
    var picture = new PictureFile.Reading.Picture(drawn, drawn.getWidth(), drawn.getHeight());
    return inside(() -> prints(picture, hash(pixels(drawn)), new PictureWords("", "", "")));
  }

  /// Keeps renditions, as far as they aren't.
  void keep(Outcome.Prints prints) throws IOException {
    for (Map.Entry<String, byte[]> each : prints.files().entrySet()) {
      if (!storage.holds(each.getKey())) {
        storage.keep(each.getKey(), each.getValue());
      }
    }
  }

  /// Whether that rendition of a picture is kept which all others can be made of.
  boolean has(Picture picture) throws IOException {
    return storage.holds(Renditions.name(picture.hash(), picture.full().width(), picture.format()));
  }

  /// A rendition that nobody asked for yet when the picture came, kept from then on.
  ///
  /// @param whole the kept rendition that it is made of
  /// @return null: there is none of that width
  byte @Nullable [] rendition(String hash, Images.Kept whole, Format format, int width)
      throws IOException {
    return Renditions.widths(whole.full().width()).contains(width)
        ? print(hash, whole, format, Renditions.name(hash, width, format), width, all -> all)
        : null;
  }

  /// A cut's rendition, kept from then on.
  ///
  /// @param whole the kept rendition that it is made of
  /// @return null: there is none of that width
  byte @Nullable [] cut(
      String hash, Images.Kept whole, Format format, Crop crop, Focus focus, int width)
      throws IOException {
    Rectangle frame = crop.frame(whole.full().width(), whole.full().height(), focus);
    String name = Renditions.name(hash, crop, focus, width, format);
    return Renditions.widths(frame.width).contains(width)
        ? print(hash, whole, format, name, width, all -> cut(all, crop, focus))
        : null;
  }

  private byte @Nullable [] print(
      String hash,
      Images.Kept whole,
      Format format,
      String name,
      int width,
      UnaryOperator<BufferedImage> part)
      throws IOException {
    return orders.of(
        name,
        () -> {
          byte[] kept =
              storage.content(Renditions.name(hash, whole.full().width(), whole.format()));
          if (kept == null) {
            return null;
          }
          Encoder writing = format == Format.JPEG ? new JpegEncoder() : encoder.get();
          byte[] rendition = inside(() -> print(hash, kept, width, part, writing));
          storage.keep(name, rendition);
          return rendition;
        });
  }

  private static byte[] print(
      String hash, byte[] kept, int width, UnaryOperator<BufferedImage> part, Encoder writing)
      throws IOException {
    return switch (PictureFile.read(kept)) {
      case PictureFile.Reading.Unreadable(var reason) ->
          throw new IOException("The kept picture " + hash + " can't be read: " + reason);
      case PictureFile.Reading.Picture picture -> {
        BufferedImage image = part.apply(picture.image());
        int height = Renditions.height(image.getWidth(), image.getHeight(), width);
        yield Renditions.render(image, width, height, writing);
      }
    };
  }

  private interface Work<T> {
    T result() throws IOException;
  }

  /// Storage is never asked in there, since it may take its time.
  private <T> T inside(Work<T> work) throws IOException {
    door.lock();
    try {
      return work.result();
    } finally {
      door.unlock();
    }
  }

  private static BufferedImage cut(BufferedImage whole, Crop crop, Focus focus) {
    Rectangle frame = crop.frame(whole.getWidth(), whole.getHeight(), focus);
    return whole.getSubimage(frame.x, frame.y, frame.width, frame.height);
  }

  private Outcome.Prints prints(
      PictureFile.Reading.Picture picture, String hash, PictureWords notes) throws IOException {
    Encoder writing = encoder.get();
    Set<Integer> widths = new TreeSet<>(Renditions.widths(picture.width()));
    int widest = Renditions.widths(picture.width()).getLast();
    int full = Renditions.fullWidth(picture.width(), picture.height());
    widths.add(full);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int width : widths) {
      files.put(
          Renditions.name(hash, width, writing.format()),
          Renditions.render(picture.image(), width, height(picture, width), writing));
    }
    var developed =
        new Development.Developed(
            hash,
            writing.format(),
            new Picture.Size(widest, height(picture, widest)),
            new Picture.Size(full, height(picture, full)),
            notes);
    return new Outcome.Prints(developed, files);
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

  /// What a content is known by.
  static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }
}
