package org.standfirst.media;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The shapes that places for pictures have.
public enum Crop {
  /// 3:2, as articles and lists show pictures.
  LANDSCAPE(3, 2),
  /// 1:1.
  SQUARE(1, 1),
  /// 16:9.
  WIDE(16, 9),
  /// 1.91:1, as cards in social networks show them.
  SOCIAL(191, 100);

  private final int across;
  private final int down;

  Crop(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /// What it is called in addresses, such as `3x2`.
  public String code() {
    return across + "x" + down;
  }

  /// The key of its name.
  public String key() {
    return "media.crop." + name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Crop of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /// The largest part of that shape whose middle is as near to the focus as the edges allow.
  Rectangle frame(int width, int height, Focus focus) {
    int across = Math.clamp(Math.round((double) height * this.across / down), 1, width);
    int down = Math.clamp(Math.round((double) width * this.down / this.across), 1, height);
    return new Rectangle(
        start(width, across, focus.x()), start(height, down, focus.y()), across, down);
  }

  private static int start(int whole, int part, int focus) {
    return Math.clamp(Math.round(whole * focus / 100.0 - part / 2.0), 0, whole - part);
  }
}
