package org.standfirst.newsletters.returns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.pages.ReturnedMailPage;
import org.standfirst.newsletters.pages.ReturnsPage;

/// Lays out the pages of what came back.
@Component
class ReturnPages {
  private static final int A_PAGE = 50;
  private static final int MOST_SHOWN = 20_000;
  private static final List<String> KINDS =
      List.of("hard", "soft", "complaint", "automatic", "challenge", "receipt", "unclear");
  private final ReturnLines lines;

  ReturnPages(ReturnLines lines) {
    this.lines = lines;
  }

  /// @param before only those with a smaller number
  /// @param asked a kind; anything else: all of them
  ReturnsPage list(long before, String asked) {
    String kind = KINDS.contains(asked) ? asked : "";
    List<ReturnLines.Line> found = lines.before(before, kind, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<ReturnLines.Line> shown = more ? found.subList(0, A_PAGE) : found;
    String path = path(kind);
    return new ReturnsPage(
        Stream.concat(Stream.of(""), KINDS.stream())
            .map(each -> new ReturnsPage.Kind(key(each), path(each), each.equals(kind)))
            .toList(),
        shown.stream().map(ReturnPages::line).toList(),
        more ? path + (kind.isEmpty() ? "?" : "&") + "before=" + shown.getLast().id() : "",
        before == Long.MAX_VALUE ? "" : path);
  }

  @Nullable ReturnedMailPage mail(long id) {
    ReturnLines.Mail mail = lines.mail(id);
    if (mail == null) {
      return null;
    }
    int length = Math.min(mail.raw().length, MOST_SHOWN);
    String text =
        new String(mail.raw(), 0, length, StandardCharsets.UTF_8)
            .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Cf}&&[^\\n\\t]]", "");
    return new ReturnedMailPage(mail.cameAt(), text, length < mail.raw().length);
  }

  private static ReturnsPage.Line line(ReturnLines.Line each) {
    return new ReturnsPage.Line(
        each.cameAt(),
        key(each.kind()),
        each.address(),
        (each.status() + " " + each.words()).strip(),
        "newsletters.returns.way." + each.way(),
        each.proven(),
        each.kept() ? ReturnsPart.PATH + "/" + each.id() : "");
  }

  private static String key(String kind) {
    return "newsletters.returns.kind." + (kind.isEmpty() ? "any" : kind);
  }

  private static String path(String kind) {
    return kind.isEmpty() ? ReturnsPart.PATH : ReturnsPart.PATH + "?kind=" + kind;
  }
}
