package org.standfirst.newsletters.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Finds out in which characters a file is written, as its bytes go by: its byte order mark says
/// so, or the zeros that UTF-16 has between Latin letters; what is no UTF-8 anywhere is
/// Windows-1252.
final class CharsetGuess {
  private static final int LEAST = 4;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer waste = CharBuffer.allocate(8_192);
  private ByteBuffer rest = ByteBuffer.allocate(0);
  private @Nullable Charset told;
  private boolean begun;
  private boolean broken;

  /// Some more of the file.
  void see(byte[] bytes) {
    if (!begun) {
      begun = true;
      told = beginning(bytes);
    }
    if (told == null && !broken) {
      ByteBuffer all = ByteBuffer.allocate(rest.remaining() + bytes.length);
      all.put(rest).put(bytes).flip();
      decode(all);
      rest = all;
    }
  }

  private void decode(ByteBuffer bytes) {
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      waste.clear();
      result = utf8.decode(bytes, waste, false);
    }
    broken = result.isError();
  }

  private static @Nullable Charset beginning(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    int[] zeros = new int[2];
    int seen = Math.min(bytes.length, 1_000);
    for (int i = 0; i < seen; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (seen < LEAST) {
      return null;
    }
    return zeros[1] > seen / LEAST
        ? StandardCharsets.UTF_16LE
        : zeros[0] > seen / LEAST ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// What it is, as far as it was seen.
  Charset charset() {
    if (told != null) {
      return told;
    }
    return broken || rest.hasRemaining() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
  }
}
