package org.standfirst.demo.illustrations;

import java.awt.Color;

/// The inks of the house. A picture takes a handful of them.
final class Palette {
  static final Color NIGHT = new Color(0x0E1D2C);
  static final Color INK = new Color(0x1A2733);
  static final Color DEEP = new Color(0x173B57);
  static final Color SEA = new Color(0x2C6682);
  static final Color SHALLOW = new Color(0x77A6B1);
  static final Color FOG = new Color(0xAAB7B8);
  static final Color MIST = new Color(0xD5DAD2);
  static final Color PAPER = new Color(0xF5ECDA);
  static final Color SAND = new Color(0xDEC296);
  static final Color LAMP = new Color(0xF5BC45);
  static final Color AMBER = new Color(0xDB842C);
  static final Color BRICK = new Color(0xAD452F);
  static final Color RUST = new Color(0x752D23);
  static final Color MOSS = new Color(0x72824A);
  static final Color PINE = new Color(0x2F4839);
  static final Color BISCUIT = new Color(0xE2B189);
  static final Color CHESTNUT = new Color(0x8A5638);

  private Palette() {}

  /// The ink, thinned until what lies below shows through.
  static Color veil(Color ink, double strength) {
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), (int) Math.round(strength * 255));
  }

  /// Two inks stirred together.
  static Color mix(Color one, Color other, double share) {
    return new Color(
        (int) Math.round(one.getRed() + (other.getRed() - one.getRed()) * share),
        (int) Math.round(one.getGreen() + (other.getGreen() - one.getGreen()) * share),
        (int) Math.round(one.getBlue() + (other.getBlue() - one.getBlue()) * share));
  }
}
