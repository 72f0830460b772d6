package org.standfirst.readers.pages;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as one path of an SVG, made here so that nobody else is shown the secret.
///
/// @param path its dark cells
/// @param size of the whole with its quiet edge, in cells
public record QrSquare(String path, int size) {
  private static final int EDGE = 4;

  /// The square that says these words.
  public static QrSquare of(String words) {
    QrCode code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int start = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > start) {
          path.append("M%d %dh%dv1h-%dz".formatted(start + EDGE, y + EDGE, x - start, x - start));
        }
        x++;
      }
    }
    return new QrSquare(path.toString(), code.size + 2 * EDGE);
  }
}
