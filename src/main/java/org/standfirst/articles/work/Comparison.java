package org.standfirst.articles.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.media.ImageId;

/// What is different between two manuscripts: of each thing that was changed, both versions woven
/// into one.
public final class Comparison {
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\x0B\\f\\r]+");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*");

  /// What is chosen and not typed.
  private static final Set<String> CHOSEN =
      Set.of(
          "articles.field.section",
          "articles.field.access",
          "articles.field.lead",
          "articles.field.related",
          "articles.field.embargo");

  private Comparison() {}

  /// The changes from the earlier to the later, in the order of the form; none where they are the
  /// same.
  public static List<Change> between(Manuscript earlier, Manuscript later) {
    Map<String, String> before = lines(earlier);
    List<Change> changes = new ArrayList<>();
    lines(later)
        .forEach((field, after) -> add(changes, field, before.getOrDefault(field, ""), after));
    String body = earlier.words().body();
    String laterBody = later.words().body();
    String plain = plain(body);
    String laterPlain = plain(laterBody);
    if (plain.equals(laterPlain)) {
      // nobody who writes reads markup
      if (!body.equals(laterBody)) {
        changes.add(new Change("articles.field.markup", List.of()));
      }
    } else {
      add(changes, "articles.field.body", plain, laterPlain);
    }
    return changes;
  }

  private static void add(List<Change> changes, String field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(
          CHOSEN.contains(field)
              ? Change.of(field, before, after)
              : new Change(field, WordDiff.between(before, after)));
    }
  }

  private static Map<String, String> lines(Manuscript manuscript) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("articles.field.headline", manuscript.words().headline());
    lines.put("articles.field.kicker", manuscript.words().kicker());
    lines.put("articles.field.standfirst", manuscript.words().standfirst());
    lines.put("articles.field.byline", byline(manuscript.origin()));
    lines.put("articles.field.credit", manuscript.origin().credit());
    lines.put("articles.field.section", manuscript.place().section());
    lines.put("articles.field.topics", String.join(", ", manuscript.place().topics()));
    lines.put("articles.field.access", manuscript.place().access().word());
    lines.put("articles.field.language", manuscript.words().language());
    ImageId lead = manuscript.lead();
    lines.put("articles.field.lead", lead == null ? "" : Long.toString(lead.value()));
    Dressing.Underline underline = manuscript.dressing().underline();
    lines.put("articles.field.lead-alt", underline.alt());
    lines.put("articles.field.lead-caption", underline.caption());
    lines.put("articles.field.lead-credit", underline.credit());
    lines.put(
        "articles.field.related",
        manuscript.dressing().related().stream()
            .map(each -> Long.toString(each.value()))
            .collect(Collectors.joining(", ")));
    lines.put("articles.field.slug", manuscript.dressing().slug());
    lines.put("articles.field.search-title", manuscript.dressing().searchTitle());
    lines.put("articles.field.social-title", manuscript.dressing().socialTitle());
    Instant embargo = manuscript.embargo();
    lines.put("articles.field.embargo", embargo == null ? "" : embargo.toString());
    return lines;
  }

  /// A line for each name.
  private static String byline(Copy.Origin origin) {
    Stream<String> names =
        origin.contributors().stream()
            .map(each ->
                each.did() == Contribution.BY
                    ? each.name()
                    : each.did().word() + ": " + each.name());
    return Stream.concat(names, Stream.of(origin.byline()))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /// The words of a body, a line for each paragraph, list item or row.
  private static String plain(String html) {
    if (Bulk.flaw(html) != null) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.select("p, h1, h2, h3, h4, li, blockquote, tr, figcaption, br, hr").after("\n");
    document.select("td, th").after(" ");
    String text = BLANKS.matcher(document.body().wholeText()).replaceAll(" ");
    return EMPTY_LINES.matcher(text).replaceAll("\n").strip();
  }
}
