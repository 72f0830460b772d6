package org.standfirst.media;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.Role;
import org.standfirst.site.Texts;

/// The picture library, in the newsroom.
@Component
@Order(300)
class LibraryPart implements NewsroomPart {
  static final String PATH = "/newsroom/media";
  private final LibraryPictures pictures;
  private final Texts texts;

  LibraryPart(LibraryPictures pictures, Texts texts) {
    this.pictures = pictures;
    this.texts = texts;
  }

  /// Where a picture is looked after.
  static String path(ImageId picture) {
    return PATH + "/" + picture.value();
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "media.library.title";
  }

  @Override
  public String purpose() {
    return "media.library.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.REPORTER, Role.EDITOR, Role.AUDIENCE_EDITOR);
  }

  @Override
  public String news() {
    long waiting = pictures.undescribed();
    return waiting == 0 ? "" : texts.plural("media.library.undescribed", waiting);
  }
}
