package org.standfirst.media;

import java.util.stream.Collectors;

/// A kept picture as templates show it.
///
/// @param width of the widest rendition, in pixels
/// @param height of the widest rendition, in pixels
public record Picture(
    String hash, Format format, int width, int height, String alt, String caption, String credit) {

  /// The address of the rendition that fits most places.
  public String src() {
    return address(
        Renditions.widths(width).stream().filter(w -> w >= 800).findFirst().orElse(width));
  }

  /// The address of the narrowest rendition.
  public String smallest() {
    return address(Renditions.widths(width).getFirst());
  }

  /// The address of the widest rendition.
  public String widest() {
    return address(width);
  }

  /// All renditions with their widths, for the attribute of that name.
  public String srcset() {
    return Renditions.widths(width).stream()
        .map(each -> address(each) + " " + each + "w")
        .collect(Collectors.joining(", "));
  }

  private String address(int width) {
    return "/media/" + hash + "/" + width + "." + format.extension();
  }
}
