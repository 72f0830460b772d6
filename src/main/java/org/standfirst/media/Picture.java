package org.standfirst.media;

import java.awt.Rectangle;
import java.util.stream.Collectors;

/// A kept picture as templates show it.
///
/// @param width of the widest rendition, in pixels
/// @param height of the widest rendition, in pixels
/// @param full the size that cuts are taken from
public record Picture(
    String hash,
    Format format,
    int width,
    int height,
    Size full,
    Focus focus,
    String alt,
    String caption,
    String credit) {

  /// A size in pixels.
  public record Size(int width, int height) {}

  /// Whether it says what it shows. Pictures that don't aren't for use: those who can't see them
  /// would be told nothing.
  public boolean isDescribed() {
    return !alt.isEmpty();
  }

  /// Whether what it says it shows is nothing but its caption, as with agencies' pictures: whoever
  /// can't see it is told the same twice.
  public boolean isDescribedByCaption() {
    return isDescribed() && alt.equals(caption);
  }

  /// The same with other words, as far as there are any.
  public Picture with(String otherAlt, String otherCaption, String otherCredit) {
    return new Picture(
        hash,
        format,
        width,
        height,
        full,
        focus,
        otherAlt.isEmpty() ? alt : otherAlt,
        otherCaption.isEmpty() ? caption : otherCaption,
        otherCredit.isEmpty() ? credit : otherCredit);
  }

  /// The picture cut to a shape. What would lose less than a hundredth stays whole.
  public Cut cut(Crop crop) {
    Rectangle frame = crop.frame(full.width(), full.height(), focus);
    boolean whole =
        frame.width * 100L >= full.width() * 99L && frame.height * 100L >= full.height() * 99L;
    int widest = whole ? width : Renditions.widths(frame.width).getLast();
    int tall = whole ? height : Renditions.height(frame.width, frame.height, widest);
    return new Cut(hash, format, crop, focus, whole, widest, tall);
  }

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
    return "/media/" + hash + "/" + Renditions.usual(width) + "." + Format.JPEG.extension();
  }

  private String address(int width) {
    return "/media/" + hash + "/" + width + "." + format.extension();
  }
}
