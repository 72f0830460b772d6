package org.standfirst.newsletters.returns.parsing;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Makes text of bytes whatever they are said to be: as declared, else UTF-8 where they are that,
/// else Windows’ Latin, in which every byte means something.
final class Charsets {
  private static final int LONGEST = 128_000;
  private static final Charset LATIN = Charset.forName("windows-1252");

  private Charsets() {}

  static String text(byte[] content, String declared) {
    int length = Math.min(content.length, LONGEST);
    if (!declared.isEmpty() && !declared.equalsIgnoreCase("us-ascii")) {
      try {
        return new String(content, 0, length, Charset.forName(MimeUtility.javaCharset(declared)));
      } catch (IllegalArgumentException _) {
        // nobody knows that one
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content, 0, length))
          .toString();
    } catch (CharacterCodingException _) {
      return new String(content, 0, length, LATIN);
    }
  }
}
