package org.standfirst.newsletters.returns.parsing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a mail says to people, apart from the mail that it may quote.
///
/// @param words what is said before that
/// @param quoted what follows
record Notice(String words, String quoted) {
  private static final int LONGEST = 20_000;
  private static final List<String> SEPARATORS =
      Phrases.list(
          """
          --- below this line is, ------ this is a copy of, --- this is a copy of,
          ----- original message, ---- original message, -----original message,
          --------- original message, --- original message, ----- unsent message,
          ----- message header follows, message header follows, --- message headers follow,
          original message headers, original message follows, --- returned message,
          ----- returned message, --- the original message, --- undelivered message follows,
          ----- begin of original, unsent message below, --- copy of the message,
          the header of the original message, the first 50 lines of the original,
          --- enclosed is a copy, the full text of your message, your original message:,
          return-path: <, ----- message text follows, ursprüngliche nachricht ---,
          -------- weitergeleitete nachricht, en-têtes de message d'origine,
          ursprüngliche nachrichtenkopfzeilen, text of your message follows,
          the header from the original message, message headers:, --- mail header ---,
          original header:, below is a copy of, original message header
          """);

  static Notice of(Part mail) {
    String text = texts(mail, "text/plain");
    if (text.isBlank()) {
      text = Jsoup.parse(shortened(texts(mail, "text/html"))).outputSettings(lines()).wholeText();
    }
    text = shortened(text).replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
    int end = separator(text);
    return new Notice(text.substring(0, end), text.substring(end));
  }

  private static Document.OutputSettings lines() {
    return new Document.OutputSettings().prettyPrint(false);
  }

  private static String texts(Part mail, String type) {
    return mail.all()
        .filter(each -> each.type().equals(type) && each.parts().isEmpty())
        .limit(5)
        .map(Part::text)
        .collect(Collectors.joining("\n"));
  }

  private static String shortened(String text) {
    return text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
  }

  private static int separator(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first =
        SEPARATORS.stream()
            .flatMap(each -> Stream.of(lower.indexOf(each)))
            .filter(at -> at > 0)
            .min(Comparator.naturalOrder())
            .orElse(text.length());
    return Math.min(Math.min(first, LONGEST), text.length());
  }
}
