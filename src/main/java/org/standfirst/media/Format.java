package org.standfirst.media;

/// In what form renditions are kept.
public enum Format {
  /// The lighter one.
  WEBP("webp", "image/webp"),
  /// The one that can be written anywhere.
  JPEG("jpg", "image/jpeg");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /// How the names of its files end.
  public String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  static Format of(String extension) {
    return extension.equals(WEBP.extension) ? WEBP : JPEG;
  }
}
