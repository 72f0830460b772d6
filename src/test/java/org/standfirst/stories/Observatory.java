package org.standfirst.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Scores an answer as Mozilla's HTTP Observatory does (the rules of its second version, as far as
/// they look at an answer): it begins with 100 points, takes some away for what is missing, and
/// adds bonuses where at least 90 are left; from 100 points on the grade is A+. Two rules look at
/// more than an answer and aren't here: whether plain HTTP leads to HTTPS, which is the proxy's
/// matter, and whether browsers have the host on their preload list; neither gives points to whom
/// it is well with.
final class Observatory {
  private static final int FOR_BONUS = 90;
  private static final int BEST = 100;
  private static final long SIX_MONTHS = 15_768_000;
  private final Map<String, Integer> points = new LinkedHashMap<>();
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, List<String>> policy = new LinkedHashMap<>();
  private final String body;

  Observatory(Map<String, List<String>> headers, String body) {
    this.headers.putAll(headers);
    this.body = body;
    for (String directive : header("Content-Security-Policy").split(";", -1)) {
      List<String> words = new ArrayList<>(Arrays.asList(directive.strip().split("\\s+", -1)));
      policy.putIfAbsent(words.removeFirst().toLowerCase(Locale.ROOT), words);
    }
    contentPolicy();
    cookies();
    sharing();
    referrer();
    transport();
    scripts();
    sniffing();
    framing();
    resources();
  }

  /// The score, bonuses counted where they may be.
  int score() {
    int lost = points.values().stream().filter(each -> each < 0).mapToInt(each -> each).sum();
    int won = points.values().stream().filter(each -> each > 0).mapToInt(each -> each).sum();
    return BEST + lost >= FOR_BONUS ? BEST + lost + won : BEST + lost;
  }

  boolean isBest() {
    return score() >= BEST;
  }

  /// Which rule gave or took what.
  Map<String, Integer> points() {
    return points;
  }

  private String header(String name) {
    return String.join(", ", headers.getOrDefault(name, List.of())).strip();
  }

  private List<String> sources(String directive) {
    return policy.getOrDefault(directive, policy.getOrDefault("default-src", List.of("*")));
  }

  /// 10 for a policy that begins with nothing, allows nothing unsafe and keeps forms at home; 5
  /// where only nothing unsafe is allowed; -20 for scripts or objects from anywhere, within the
  /// page or over plain HTTP; -25 for none.
  private void contentPolicy() {
    if (header("Content-Security-Policy").isEmpty()) {
      points.put("content policy", -25);
      return;
    }
    boolean open =
        List.of("script-src", "object-src").stream()
            .flatMap(each -> sources(each).stream())
            .anyMatch(Observatory::isWide);
    boolean plain =
        policy.values().stream().flatMap(List::stream).anyMatch(each -> each.startsWith("http:"));
    if (open || plain) {
      points.put("content policy", -20);
    } else if (policy.values().stream().flatMap(List::stream).anyMatch("'unsafe-eval'"::equals)) {
      points.put("content policy", -10);
    } else if (sources("style-src").stream().anyMatch(Observatory::isWide)) {
      points.put("content policy", 0);
    } else {
      List<String> forms = policy.getOrDefault("form-action", List.of("*"));
      boolean closed =
          policy.getOrDefault("default-src", List.of()).equals(List.of("'none'"))
              && (forms.equals(List.of("'self'")) || forms.equals(List.of("'none'")));
      points.put("content policy", closed ? 10 : 5);
    }
  }

  private static boolean isWide(String source) {
    return List.of("'unsafe-inline'", "data:", "https:", "http:", "*").contains(source);
  }

  /// 5 where each cookie is Secure, SameSite and, as they all are of a session here, HttpOnly; -40
  /// without Secure, -30 without HttpOnly; 0 without SameSite or without cookies.
  private void cookies() {
    List<String> set =
        headers.getOrDefault("Set-Cookie", List.of()).stream()
            .map(each -> each.toLowerCase(Locale.ROOT) + ";")
            .toList();
    if (set.isEmpty()) {
      points.put("cookies", 0);
    } else if (!set.stream().allMatch(each -> each.contains("; secure;"))) {
      points.put("cookies", -40);
    } else if (!set.stream().allMatch(each -> each.contains("; httponly;"))) {
      points.put("cookies", -30);
    } else {
      boolean same = set.stream().allMatch(each -> each.matches(".*; samesite=(lax|strict);.*"));
      points.put("cookies", same ? 5 : 0);
    }
  }

  /// -50 where any site may read answers made for a reader.
  private void sharing() {
    boolean all =
        !header("Access-Control-Allow-Origin").isEmpty()
            && header("Access-Control-Allow-Credentials").equals("true");
    points.put("sharing with other origins", all ? -50 : 0);
  }

  /// 5 for a policy that tells other sites no path, -5 for one that does.
  private void referrer() {
    String said = header("Referrer-Policy");
    boolean quiet =
        List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")
            .contains(said);
    points.put("referrer", said.isEmpty() ? 0 : quiet ? 5 : -5);
  }

  /// 0 for half a year of HTTPS only, -10 for less, -20 for nothing.
  private void transport() {
    String said = header("Strict-Transport-Security");
    long seconds = -1;
    for (String each : said.split(";", -1)) {
      if (each.strip().matches("max-age=\\d{1,12}")) {
        seconds = Long.parseLong(each.strip().substring("max-age=".length()));
      }
    }
    points.put("transport", seconds < 0 ? -20 : seconds < SIX_MONTHS ? -10 : 0);
  }

  /// -5 for a script of another origin that isn't pinned by its hash, -50 for one over plain HTTP.
  private void scripts() {
    int worst = 0;
    for (Element script : Jsoup.parse(body).select("script[src]")) {
      String source = script.attr("src");
      if (source.startsWith("http:") || source.startsWith("//")) {
        worst = Math.min(worst, -50);
      } else if (source.startsWith("https:") && !script.hasAttr("integrity")) {
        worst = Math.min(worst, -5);
      }
    }
    points.put("scripts", worst);
  }

  /// -5 where browsers may guess types.
  private void sniffing() {
    points.put("sniffing", header("X-Content-Type-Options").equals("nosniff") ? 0 : -5);
  }

  /// 5 where the content policy says who may frame the page, -20 where nothing does.
  private void framing() {
    boolean said = policy.containsKey("frame-ancestors");
    points.put("framing", said ? 5 : header("X-Frame-Options").isEmpty() ? -20 : 0);
  }

  /// 10 where other sites can't embed what is ours.
  private void resources() {
    String said = header("Cross-Origin-Resource-Policy");
    points.put("resources", said.matches("same-(origin|site)") ? 10 : 0);
  }
}
