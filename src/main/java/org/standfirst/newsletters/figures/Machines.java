package org.standfirst.newsletters.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells machines by how they ask: what reads mails before their readers do, to see whether they
/// are safe or to have their pictures at hand.
final class Machines {
  /// What mail programs of Apple call themselves where they fetch all pictures on arrival, and by
  /// no more words.
  private static final String APPLE = "Mozilla/5.0";

  private static final Pattern NAMES =
      Pattern.compile(
          "(?<!cu)bots?\\b|crawl|spider|scan(?!dinav)|preview|headless|monitor"
              + "|^(curl|wget|python|go-http|java|apache-http|okhttp|libwww|node|axios|ruby|php|perl)\\b"
              + "|barracuda|mimecast|proofpoint|zscaler|forcepoint|fortiguard|fireeye|trendmicro|sophos"
              + "|symantec|ironport|mailguard|messagelabs|virustotal|safelinks|microsoft-atp|facebookexternalhit"
              + "|whatsapp|telegram|yahoo(link|cache)|appengine");

  private static final List<String> AHEAD = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

  private Machines() {}

  /// Whether no person asks for a link or a picture so.
  static boolean asks(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return !request.getMethod().equals("GET")
        || AHEAD.stream().anyMatch(each -> request.getHeader(each) != null)
        || isOne(agent == null ? "" : agent);
  }

  /// Whether it calls itself one, or nothing at all.
  static boolean isOne(String agent) {
    return agent.isBlank()
        || agent.equals(APPLE)
        || NAMES.matcher(agent.toLowerCase(Locale.ROOT)).find();
  }
}
