package org.standfirst.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/// Takes pictures in and keeps them, for the program's other parts.
@Component
public class Media {
  private final Darkroom darkroom;
  private final Intake intake;
  private final Images images;
  private final LibraryPictures library;

  Media(Darkroom darkroom, Intake intake, Images images, LibraryPictures library) {
    this.darkroom = darkroom;
    this.intake = intake;
    this.images = images;
    this.library = library;
  }

  /// Takes in a file's content: JPEG, PNG, WebP or GIF, of which the first picture counts.
  public Keeping add(byte[] file, PictureWords words) {
    return switch (darkroom.develop(file)) {
      case Darkroom.Development.Spoiled(var reason) -> new Keeping.Refused(reason);
      case Darkroom.Development.Developed developed ->
          new Keeping.Kept(intake.enter(developed, () -> darkroom.develop(file), words, ""));
    };
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
    return intake.enter(darkroom.develop(drawn), () -> darkroom.develop(drawn), words, "");
  }

  /// Where staff look after a picture.
  public static String path(ImageId picture) {
    return LibraryPart.path(picture);
  }

  /// The newest pictures of which all these words are said.
  public SequencedMap<ImageId, Picture> find(String words, int count) {
    SequencedMap<ImageId, Picture> found = new LinkedHashMap<>();
    library
        .find(new LibraryPictures.Wanted(words, false, new ImageId(Long.MAX_VALUE)), count)
        .forEach(each -> found.put(each.imageId(), each.picture()));
    return found;
  }

  /// The pictures of those numbers; those not kept are left out.
  public Map<ImageId, Picture> pictures(Collection<ImageId> ids) {
    return ids.isEmpty() ? Map.of() : images.pictures(ids);
  }
}
