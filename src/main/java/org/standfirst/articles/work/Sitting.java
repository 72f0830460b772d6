package org.standfirst.articles.work;

import java.util.UUID;
import java.util.regex.Pattern;
import org.standfirst.site.Fields;

/// One opening of a page on which somebody writes, in one tab.
///
/// @param name which; empty: nobody has said
/// @param seen the number of the draft that it began with; 0: of none
public record Sitting(String name, long seen) {
  /// Nobody has said.
  public static final Sitting UNTOLD = new Sitting("", 0);

  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{1,36}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /// One that begins with a draft.
  public static Sitting from(long seen) {
    return new Sitting(UUID.randomUUID().toString(), seen);
  }

  /// As a form says it.
  public static Sitting of(Fields fields) {
    String name = fields.text("sitting");
    String seen = fields.text("seen");
    return new Sitting(
        NAME.matcher(name).matches() ? name : "",
        NUMBER.matcher(seen).matches() ? Long.parseLong(seen) : 0);
  }
}
