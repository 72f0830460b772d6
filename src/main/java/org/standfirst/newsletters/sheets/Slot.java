package org.standfirst.newsletters.sheets;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.newsletters.issues.Greeting;

/// A place in a printed mail that is filled for each recipient: its name between two characters
/// that no text of ours holds.
public final class Slot {
  /// Where the recipient leaves the newsletter.
  public static final String LEAVE = "leave";

  /// Where they choose their newsletters.
  public static final String PREFERENCES = "preferences";

  /// Where the issue is read on the web.
  public static final String READ = "read";

  /// The picture by which it is known that the mail is opened, where that is counted.
  public static final String PIXEL = "pixel";

  /// What begins the names of links that are counted; their number follows.
  public static final String LINK = "link:";

  /// What begins the names of places for the recipient's name; what stands there where none is
  /// known follows, as digits that no encoding changes.
  public static final String NAME = "name:";

  private static final Pattern SLOT = Pattern.compile("\uE000([^\uE000\uE001]*)\uE001");

  private Slot() {}

  /// The slot of that name.
  public static String of(String name) {
    return "\uE000" + name + "\uE001";
  }

  /// Whether words are a slot and nothing else.
  public static boolean isOne(String words) {
    return SLOT.matcher(words).matches();
  }

  /// The slot of the recipient's name.
  ///
  /// @param otherwise what stands there where no name is known
  static String ofName(String otherwise) {
    return of(NAME + HexFormat.of().formatHex(otherwise.getBytes(StandardCharsets.UTF_8)));
  }

  /// What fills the slot of a name.
  ///
  /// @param slot which begins as [#NAME] says
  /// @param known the recipient's name; empty: none is
  public static String name(String slot, String known) {
    String name = Greeting.name(known);
    return name.isEmpty()
        ? new String(HexFormat.of().parseHex(slot.substring(NAME.length())), StandardCharsets.UTF_8)
        : name;
  }

  /// Words as they are said to somebody whose name isn't known.
  public static String toAnybody(String words) {
    return fill(words, slot -> slot.startsWith(NAME) ? name(slot, "") : "");
  }

  /// Words without what slots are known by.
  static String without(String words) {
    return words.indexOf('\uE000') < 0 && words.indexOf('\uE001') < 0
        ? words
        : words.replace("\uE000", "").replace("\uE001", "");
  }

  /// What was printed with its slots filled.
  ///
  /// @param filling the value of each name, fit for where it stands
  public static String fill(String printed, UnaryOperator<String> filling) {
    return SLOT.matcher(printed)
        .replaceAll(found -> Matcher.quoteReplacement(filling.apply(found.group(1))));
  }
}
