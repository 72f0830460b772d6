package org.standfirst.press;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// How a copy is compressed (RFC 9110, content codings).
enum Encoding {
  BROTLI("br") {
    @Override
    byte[] compress(byte[] content) throws IOException {
      return Encoder.compress(
          content, new Encoder.Parameters().setQuality(BROTLI_QUALITY).setMode(Encoder.Mode.TEXT));
    }
  },
  GZIP("gzip") {
    @Override
    byte[] compress(byte[] content) throws IOException {
      var bytes = new ByteArrayOutputStream(content.length / 3);
      try (var gzip = new BestGzip(bytes)) {
        gzip.write(content);
      }
      return bytes.toByteArray();
    }
  },
  IDENTITY("") {
    @Override
    byte[] compress(byte[] content) {
      return content;
    }
  };

  /// 5 of 11: a fifth smaller than gzip's best at about its cost.
  private static final int BROTLI_QUALITY = 5;

  private static final boolean BROTLI_AVAILABLE = Brotli4jLoader.isAvailable();
  private final String token;

  Encoding(String token) {
    this.token = token;
  }

  abstract byte[] compress(byte[] content) throws IOException;

  /// Its name in `Content-Encoding`; empty where nothing is compressed.
  String token() {
    return token;
  }

  byte[] of(byte[] content) {
    try {
      return compress(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The best encoding that an `Accept-Encoding` header takes.
  static Encoding accepted(@Nullable String header) {
    if (header == null || header.isEmpty()) {
      return IDENTITY;
    }
    String lower = header.toLowerCase(Locale.ROOT);
    if (BROTLI_AVAILABLE && takes(lower, "br")) {
      return BROTLI;
    }
    return takes(lower, "gzip") ? GZIP : IDENTITY;
  }

  private static boolean takes(String header, String token) {
    for (String each : header.split(",", -1)) {
      String name = each.strip();
      int quality = name.indexOf(';');
      if ((quality < 0 ? name : name.substring(0, quality).strip()).equals(token)) {
        return quality < 0 || !name.substring(quality + 1).strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
