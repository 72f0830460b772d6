package org.standfirst.wire;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Names claimed files: when, something random, and what of the old name any file system can bear,
/// so that room is left for `.reason.txt`.
@Component
class ClaimNames {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LONGEST = 150;

  private final RandomGenerator random = new SecureRandom();
  private final Clock clock;

  ClaimNames(Clock clock) {
    this.clock = clock;
  }

  String next(String original) {
    String unlike = HexFormat.of().toHexDigits(random.nextLong());
    return WHEN.format(clock.instant()) + "-" + unlike + Claim.MARK + bearable(original);
  }

  private static String bearable(String original) {
    String plain =
        original
            .codePoints()
            .map(ClaimNames::bearable)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    int start = plain.length();
    int bytes = 0;
    while (start > 0 && bytes <= LONGEST) {
      start = plain.offsetByCodePoints(start, -1);
      bytes = plain.substring(start).getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes > LONGEST ? plain.substring(plain.offsetByCodePoints(start, 1)) : plain;
  }

  private static int bearable(int c) {
    boolean fits =
        c < 128
            ? "._-+@=, ()".indexOf(c) >= 0 || Character.isLetterOrDigit(c)
            : Character.isLetterOrDigit(c);
    return fits ? c : '_';
  }
}
