package org.standfirst.media;

import java.util.stream.Collectors;

/// A picture cut to a shape, as templates show it. Its address names shape and focus, so that what
/// it means never changes.
///
/// @param whole whether the picture has that shape already, and nothing of it is cut
/// @param width of the widest rendition, in pixels
/// @param height of the widest rendition, in pixels
public record Cut(
    String hash, Format format, Crop crop, Focus focus, boolean whole, int width, int height) {

  /// The address of the rendition that fits most places.
  public String src() {
    return address(Renditions.usual(width));
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

  /// The address of a rendition that all mail programs show.
  public String mailed() {
    return address(Renditions.usual(width), Format.JPEG);
  }

  private String address(int width) {
    return address(width, format);
  }

  private String address(int width, Format wanted) {
    String which = whole ? "" : code(crop, focus) + "/";
    return "/media/" + hash + "/" + which + width + "." + wanted.extension();
  }

  static String code(Crop crop, Focus focus) {
    return crop.code() + "-" + focus.x() + "-" + focus.y();
  }
}
