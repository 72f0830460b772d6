package org.standfirst.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a visitor goes back to: a path of this site, whatever was asked for. It never leads away,
/// however the address is dressed up; whatever doesn't look like a plain path is the front page.
public record ReturnPath(String path) {
  private static final int LONGEST = 1000;
  private static final Pattern PLAIN =
      Pattern.compile(
          "/(?:[A-Za-z0-9._~!$&'()*+,;=:@%-]+(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*/?)?"
              + "(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");
  private static final Pattern BROKEN =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%7[Ff]");

  /// Dots, slashes, backslashes and percent signs in disguise, and segments of dots.
  private static final Pattern DISGUISED = Pattern.compile("(?i)%(?:2[ef5]|5c)|/\\.{1,2}(?:/|$)");

  /// The front page. It stands below the patterns by which it is checked.
  public static final ReturnPath FRONT = new ReturnPath("/");

  public ReturnPath {
    if (!isPlain(path)) {
      throw new IllegalArgumentException("not a path of this site");
    }
  }

  /// The path that was asked for, or the front page.
  public static ReturnPath of(@Nullable String asked) {
    if (asked == null) {
      return FRONT;
    }
    int fragment = asked.indexOf('#');
    String path = fragment < 0 ? asked : asked.substring(0, fragment);
    return isPlain(path) ? new ReturnPath(path) : FRONT;
  }

  /// The page of the path without its query.
  public String page() {
    return withoutQuery(path);
  }

  /// Another path of this site that leads back to this one: `/sign-in?returnTo=…`.
  public String behind(String other) {
    return equals(FRONT)
        ? other
        : other + "?returnTo=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /// The paragraph at which a page behind the wall goes on.
  public String whereReadingGoesOn() {
    return equals(FRONT) ? path : path + "#read-on";
  }

  private static boolean isPlain(String path) {
    return path.length() <= LONGEST
        && PLAIN.matcher(path).matches()
        && !BROKEN.matcher(path).find()
        && !DISGUISED.matcher(withoutQuery(path)).find();
  }

  private static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }
}
