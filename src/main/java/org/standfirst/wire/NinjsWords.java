package org.standfirst.wire;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shorter words of a ninjs item.
final class NinjsWords {
  static final Set<String> NO_SUMMARY =
      Set.of("caption", "writer", "creditline", "credit", "copyright", "alt", "keywords", "ednote");
  private static final List<String> HEADLINES = List.of("main", "headline", "title", "", "short");
  private static final List<String> SUMMARIES =
      List.of("summary", "standfirst", "abstract", "lead", "deck", "text", "");
  private static final List<String> SECOND_HEADLINES =
      List.of("sub", "subheadline", "subtitle", "deck", "secondary");

  private static final int LONGEST_SUMMARY = 1_000;
  private static final int LONGEST_TAG = 35;
  private static final Pattern SENTENCES = Pattern.compile(".*[.!?…][”»\"’]?(?=\\s)");
  private static final Pattern SPACED_STOP = Pattern.compile("\\s+\\.(?=\\s|$)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NinjsWords() {}

  /// The headline to print; `title` is none, the standard says.
  static String headline(NinjsNode item) {
    return item.valuesOf("headlines", HEADLINES)
        .findFirst()
        .or(() -> item.valuesBut("headlines", Set.copyOf(SECOND_HEADLINES)).findFirst())
        .orElse("");
  }

  static String standfirst(NinjsNode item, List<Block> body) {
    String summary = summary(item);
    String beginning = PlainText.cut(summary, LONGEST_SUMMARY);
    return beginning.length() < summary.length() || isCutOff(summary, body)
        ? wholeSentences(beginning)
        : summary;
  }

  private static String summary(NinjsNode item) {
    return item.valuesOf("descriptions", SUMMARIES)
        .findFirst()
        .or(() -> item.valuesBut("descriptions", NO_SUMMARY).findFirst())
        .or(() -> item.valuesOf("headlines", SECOND_HEADLINES).findFirst())
        .orElse("");
  }

  private static String wholeSentences(String summary) {
    Matcher sentences = SENTENCES.matcher(summary);
    return sentences.lookingAt() ? SPACED_STOP.matcher(sentences.group()).replaceAll(".") : summary;
  }

  /// Some agencies send the first so many characters of the body as its summary.
  private static boolean isCutOff(String summary, List<Block> body) {
    return !summary.isEmpty()
        && Character.isLetterOrDigit(summary.charAt(summary.length() - 1))
        && isBeginning(summary, body);
  }

  private static boolean isBeginning(String summary, List<Block> body) {
    String letters = letters(body.stream().limit(10).map(Block::text).collect(joining()));
    String beginning = letters(summary);
    return letters.startsWith(beginning) && letters.length() > beginning.length();
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("");
  }

  /// The language as a BCP 47 tag; empty where the item doesn't say or says none.
  static String language(NinjsNode item) {
    String tag = Locale.forLanguageTag(item.line("language").replace('_', '-')).toLanguageTag();
    return tag.equals("und") || tag.length() > LONGEST_TAG ? "" : tag;
  }
}
