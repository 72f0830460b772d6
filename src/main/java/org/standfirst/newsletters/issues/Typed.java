package org.standfirst.newsletters.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.PlainWords;
import org.standfirst.site.Fields;

/// The form of an issue, as it is sent. It names its blocks in their order, each by number and
/// kind, and what was typed in each by number.
///
/// @param version that it was opened in
record Typed(int version, Issue.Draft draft) {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_ADDRESS = 2000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern LARGE_NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern BLOCK = Pattern.compile("([0-9]{1,6}):([a-z]{1,10})");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{0,100}");

  static Typed of(Fields fields) {
    List<Block> blocks = new ArrayList<>();
    Matcher named = BLOCK.matcher(fields.text("blocks"));
    while (named.find() && blocks.size() < Composition.MOST) {
      Block block = block(fields, named.group(2), Integer.parseInt(named.group(1)));
      if (block != null && blocks.stream().noneMatch(each -> each.number() == block.number())) {
        blocks.add(block);
      }
    }
    return new Typed(
        version(fields),
        new Issue.Draft(
            line(fields, "subject"),
            line(fields, "otherSubject"),
            line(fields, "opening"),
            new Composition(blocks, null)));
  }

  /// The version that a form was opened in; 0: it doesn't say.
  static int version(Fields fields) {
    return (int) number(fields, "version", NUMBER);
  }

  private static @Nullable Block block(Fields fields, String kind, int number) {
    String end = "-" + number;
    return switch (kind) {
      case "story" ->
          new Block.Story(
              number,
              number(fields, "article" + end, LARGE_NUMBER),
              Extent.of(fields.text("extent" + end)));
      case "latest" ->
          new Block.Latest(
              number,
              section(fields.text("section" + end)),
              Block.Latest.named(fields.text("topic" + end)),
              Math.clamp(number(fields, "most" + end, NUMBER), 1, Block.Latest.MOST),
              Extent.of(fields.text("extent" + end)),
              null);
      case "heading" -> new Block.Heading(number, line(fields, "words" + end));
      case "words" -> new Block.Words(number, SafeWords.of(fields.text("html" + end)));
      case "image" ->
          new Block.Image(
              number,
              number(fields, "picture" + end, LARGE_NUMBER),
              line(fields, "alt" + end),
              line(fields, "caption" + end),
              address(fields, "address" + end));
      case "divider" -> new Block.Divider(number);
      case "button" ->
          new Block.Button(number, line(fields, "words" + end), address(fields, "address" + end));
      default -> null;
    };
  }

  private static String line(Fields fields, String name) {
    return PlainWords.beginning(plain(fields.text(name)), LONGEST_LINE);
  }

  private static String address(Fields fields, String name) {
    String typed = plain(fields.text(name));
    return typed.length() > LONGEST_ADDRESS ? "" : typed;
  }

  /// Without what a mail's slots are known by.
  private static String plain(String typed) {
    return PlainWords.of(typed.replaceAll("\\p{Co}", ""));
  }

  private static String section(String slug) {
    return SLUG.matcher(slug).matches() ? slug : "";
  }

  private static long number(Fields fields, String name, Pattern pattern) {
    String typed = fields.text(name).strip();
    return pattern.matcher(typed).matches() ? Long.parseLong(typed) : 0;
  }
}
