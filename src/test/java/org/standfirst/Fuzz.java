package org.standfirst;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Makes up what strangers may send: samples bent and broken, words strung together, any characters
/// at all, and much of one thing. Each run begins from another seed; what fails says with which,
/// and `-Dfuzz.seed=…` brings it back. `-Dfuzz.tries=…` looks longer.
public final class Fuzz {
  private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime() ^ 0x5DEECE66DL);
  private static final int TRIES = Integer.getInteger("fuzz.tries", 4000);
  private static final int REPEATED = 20_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String[] ODD = {
    "\u0000",
    "\r\n",
    "\n",
    "\t",
    " ",
    "\u00a0",
    "\u2028",
    "\u202e",
    "\ufeff",
    "\ufffd",
    "\ufffe",
    "\ud83d",
    "\udc00",
    "\ud83d\udc00",
    "e\u0301",
    "\u0130",
    "\u00df",
    "\u1e9e",
    "\u0660",
    "\uff10",
    "%",
    "%0",
    "%00",
    "%0a",
    "%zz",
    "%c0%ae",
    "%u002e",
    "&",
    "&amp;",
    "&#0;",
    "<",
    "</",
    "<!--",
    "]]>",
    "\"",
    "'",
    "\\",
    "/",
    "//",
    "/../",
    "..",
    "{",
    "}",
    "[",
    "]",
    "${x}",
    "#",
    ";",
    ",",
    "=",
    ":",
    "@",
    "-",
    "-1",
    "0",
    "00",
    "2147483648",
    "9223372036854775808",
    "1e400",
    "NaN",
    "null",
    "true"
  };

  private final Random random;
  private final List<String> samples;

  private Fuzz(long seed, List<String> samples) {
    this.random = new Random(seed);
    this.samples = samples;
  }

  /// Checks a few thousand texts that resemble the samples more or less. The check throws where
  /// something is wrong with one; it must not take long either.
  public static void texts(List<String> samples, Consumer<String> check) {
    for (int i = 0; i < TRIES; i++) {
      long seed = SEED + i;
      String text = new Fuzz(seed, samples).text();
      long began = System.nanoTime();
      try {
        check.accept(text);
      } catch (Throwable e) {
        throw new AssertionError("-Dfuzz.seed=" + seed + " on " + shown(text), e);
      }
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new AssertionError("too slow: -Dfuzz.seed=" + seed + " on " + shown(text));
      }
    }
  }

  /// The same as bytes, which needn't be text.
  public static void bytes(List<String> samples, Consumer<byte[]> check) {
    texts(
        samples,
        text -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          var random = new Random(text.hashCode());
          for (int i = bytes.length == 0 ? 0 : random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
          }
          check.accept(bytes);
        });
  }

  private String text() {
    return switch (random.nextInt(8)) {
      case 0 -> any(random.nextInt(40));
      case 1 -> strung(random.nextInt(30));
      case 2 -> piece().repeat(1 + random.nextInt(REPEATED / 10));
      case 3 -> sample() + piece().repeat(random.nextInt(REPEATED / 20)) + sample();
      default -> bent(sample());
    };
  }

  private String sample() {
    return samples.get(random.nextInt(samples.size()));
  }

  /// An odd thing, or a part of a sample.
  private String piece() {
    if (random.nextBoolean()) {
      return ODD[random.nextInt(ODD.length)];
    }
    String sample = sample();
    int start = random.nextInt(sample.length() + 1);
    int end = Math.min(sample.length(), start + 1 + random.nextInt(4));
    return sample.substring(start, end);
  }

  private String strung(int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece());
    }
    return text.toString();
  }

  private String any(int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
    }
    return text.toString();
  }

  private String bent(String sample) {
    var text = new StringBuilder(sample);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(5));
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, piece());
        case 1 -> text.delete(at, end);
        case 2 -> text.replace(at, end, piece());
        case 3 -> text.insert(at, text.substring(at, end));
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }

  private static String shown(String text) {
    var shown = new StringBuilder("\"");
    text.chars()
        .limit(300)
        .forEach(each ->
            shown.append(
                each >= ' ' && each < 0x7f && each != '"' && each != '\\'
                    ? String.valueOf((char) each)
                    : "\\u%04x".formatted(each)));
    return shown + "\" (" + text.length() + " characters)";
  }
}
