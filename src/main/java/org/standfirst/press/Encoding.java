package org.standfirst.press;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// How a copy is compressed (RFC 9110, content codings).
enum Encoding {
  BROTLI("br") {
    @Override
    OutputStream onto(ByteArrayOutputStream bytes) throws IOException {
      return new BrotliOutputStream(
          bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY).setMode(Encoder.Mode.TEXT));
    }
  },
  GZIP("gzip") {
    @Override
    OutputStream onto(ByteArrayOutputStream bytes) throws IOException {
      return new BestGzip(bytes);
    }
  },
  IDENTITY("") {
    @Override
    OutputStream onto(ByteArrayOutputStream bytes) {
      return bytes;
    }
  };

  /// 5 of 11: a fifth smaller than gzip's best at about its cost.
  private static final int BROTLI_QUALITY = 5;

  private static final int BUFFER = 2048;
  private static final boolean BROTLI_AVAILABLE = Brotli4jLoader.isAvailable();
  private static final LoadingCache<String, Encoding> KNOWN =
      Caffeine.newBuilder().maximumSize(200).executor(Runnable::run).build(Encoding::read);
  private final String token;

  Encoding(String token) {
    this.token = token;
  }

  abstract OutputStream onto(ByteArrayOutputStream bytes) throws IOException;

  /// Its name in `Content-Encoding`; empty where nothing is compressed.
  String token() {
    return token;
  }

  /// The content compressed. Where the same bytes open two contents, the same bytes open what comes
  /// of them: the stream is flushed there.
  ///
  /// @param opening how many bytes that is
  Body of(byte[] content, int opening) {
    var bytes = new ByteArrayOutputStream(content.length / 3);
    int compressed = 0;
    try (OutputStream stream = onto(bytes)) {
      if (opening > 0) {
        stream.write(content, 0, opening);
        stream.flush();
        compressed = bytes.size();
      }
      stream.write(content, opening, content.length - opening);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Body.of(bytes.toByteArray(), compressed);
  }

  /// The best encoding that an `Accept-Encoding` header takes. All browsers together send a handful
  /// of such headers.
  static Encoding accepted(@Nullable String header) {
    return header == null ? IDENTITY : KNOWN.get(header);
  }

  private static Encoding read(String header) {
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
      super(out, BUFFER, true);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
