package org.standfirst.newsletters.sheets;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern SLOT = Pattern.compile("\uE000([^\uE000\uE001]*)\uE001");

  private Slot() {}

  /// The slot of that name.
  public static String of(String name) {
    return "\uE000" + name + "\uE001";
  }

  /// What was printed with its slots filled.
  ///
  /// @param filling the value of each name, fit for where it stands
  public static String fill(String printed, UnaryOperator<String> filling) {
    return SLOT.matcher(printed)
        .replaceAll(found -> Matcher.quoteReplacement(filling.apply(found.group(1))));
  }
}
