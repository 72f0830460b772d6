package org.standfirst.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file as JSON: strictly UTF-8, one object, no key twice, within limits that no honest item
/// comes near.
sealed interface NinjsFile {
  /// An object.
  record Document(NinjsNode root) implements NinjsFile {}

  /// It begins as an object but isn't one.
  record Broken(Reason reason, String detail) implements NinjsFile {}

  /// No JSON object at all.
  record Other() implements NinjsFile {}

  /// How the library tells of it: there is no exception of its own for it.
  Pattern TWICE = Pattern.compile("Duplicate property \"(.*?)\"", Pattern.DOTALL);

  static NinjsFile read(byte[] file) {
    int start = start(file);
    if (start == file.length || file[start] != '{') {
      return new Other();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file, start, file.length - start))
              .toString();
      return new Document(new NinjsNode(Mapper.STRICT.readTree(text)));
    } catch (CharacterCodingException _) {
      return new Broken(Reason.NOT_UTF_8, "");
    } catch (StreamConstraintsException e) {
      return new Broken(Reason.BEYOND_LIMITS, place(e));
    } catch (JacksonException e) {
      Matcher twice = TWICE.matcher(e.getOriginalMessage());
      return twice.lookingAt()
          ? new Broken(Reason.PROPERTY_TWICE, PlainText.cut(PlainText.line(twice.group(1)), 100))
          : new Broken(Reason.BROKEN_JSON, place(e));
    }
  }

  private static int start(byte[] file) {
    boolean marked =
        file.length >= 3
            && file[0] == (byte) 0xef
            && file[1] == (byte) 0xbb
            && file[2] == (byte) 0xbf;
    int start = marked ? 3 : 0;
    while (start < file.length && file[start] >= 0 && Character.isWhitespace(file[start])) {
      start++;
    }
    return start;
  }

  /// Where it went wrong. The library's own words are for programmers.
  private static String place(JacksonException e) {
    var place = e.getLocation();
    return place == null || place.getLineNr() < 1
        ? "its end"
        : "line " + place.getLineNr() + ", column " + place.getColumnNr();
  }

  /// The limits.
  final class Mapper {
    private static final JsonMapper STRICT =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(2_000_000)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .maxTokenCount(1_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Mapper() {}
  }
}
