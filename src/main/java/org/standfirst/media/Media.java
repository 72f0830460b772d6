package org.standfirst.media;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/// Takes pictures in and keeps them.
@Component
public class Media {
  /// Takes in a file's content: JPEG, PNG, WebP or GIF.
  public Keeping add(byte[] file, PictureWords words) {
    throw new UnsupportedOperationException(file.length + words.alt());
  }

  /// Takes in a file: JPEG, PNG, WebP or GIF.
  public Keeping add(Path file, PictureWords words) {
    throw new UnsupportedOperationException(file + words.alt());
  }

  /// Takes in a picture that was drawn by the program.
  public Keeping add(BufferedImage drawn, PictureWords words) {
    throw new UnsupportedOperationException(drawn + words.alt());
  }
}
