package org.standfirst.media;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives pictures that are developed their row. Content that is being discarded at that moment,
/// since nobody had a picture of it any more, is made once again.
@Component
class Intake {
  private final Images images;
  private final Darkroom darkroom;

  Intake(Images images, Darkroom darkroom) {
    this.images = images;
    this.darkroom = darkroom;
  }

  /// Adds the row of a picture.
  ///
  /// @param again develops the same once more
  @Transactional
  public ImageId enter(
      Darkroom.Development.Developed developed,
      Runnable again,
      PictureWords words,
      String fileName) {
    images.hold(developed.hash());
    if (!darkroom.holds(developed)) {
      again.run();
      if (!darkroom.holds(developed)) {
        throw new IllegalStateException("A picture is gone while it is entered");
      }
    }
    return images.add(developed, words, fileName);
  }
}
