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
  private final Intake intake;
  private final Images images;
  private final LibraryPictures library;

  Media(Intake intake, Images images, LibraryPictures library) {
    this.intake = intake;
    this.images = images;
    this.library = library;
  }

  /// Has the renditions of a picture kept that was drawn by the program. Not for use in a
  /// transaction.
  public Development.Developed develop(BufferedImage drawn) {
    return switch (intake.develop(drawn)) {
      case Development.Spoiled(var reason) ->
          throw new IllegalStateException("A drawn picture isn't kept: " + reason);
      case Development.Developed developed -> developed;
    };
  }

  /// Has the renditions of a file kept: JPEG, PNG, WebP or GIF, of which the first picture counts.
  /// That may take a while, so that [#enter] needn't wait for it: not for use in a transaction. No
  /// more of the file is read than may be kept, and no link is followed.
  public Development develop(Path file) throws IOException {
    try (InputStream in =
        Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return intake.develop(in.readNBytes(PictureFile.HEAVIEST + 1));
    }
  }

  /// Gives a picture its number.
  public ImageId enter(Development.Developed developed, PictureWords words) {
    return images.add(developed, words, "");
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
