package org.standfirst.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
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

  /// Where nobody comes back to: the ways in and out, what a mail's link opens, and what is no
  /// page.
  private static final Set<String> NO_RETURN =
      Set.of(
          "actuator",
          "assets",
          "confirmations",
          "demo",
          "error",
          "feeds",
          "media",
          "register",
          "reset",
          "sign-in",
          "sign-out",
          "sitemaps");

  /// What lies beneath one of these and is a page to come back to: somebody from a provider links
  /// it there to the account that they sign in to meanwhile.
  private static final Set<String> WAITING = Set.of("/sign-in/newcomer");

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
    return isPlain(path) && isPage(withoutQuery(path)) ? new ReturnPath(path) : FRONT;
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
    return path + "#read-on";
  }

  private static boolean isPage(String page) {
    if (WAITING.contains(page)) {
      return true;
    }
    String[] parts =
        URLDecoder.decode(page, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).split("[/;]", -1);
    return !NO_RETURN.contains(parts[1]) && parts[parts.length - 1].indexOf('.') < 0;
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
