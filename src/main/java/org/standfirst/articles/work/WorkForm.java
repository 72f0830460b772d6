package org.standfirst.articles.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.articles.workflow.Notes;
import org.standfirst.media.ImageId;
import org.standfirst.site.Fields;
import org.standfirst.wall.Access;

/// The form of an article as it was sent.
///
/// @param made the edition that it was made on
/// @param flaws what couldn't be read of it
public record WorkForm(
    Manuscript manuscript, Asides asides, WorkingCopy.Edition made, List<Flaw> flaws) {
  /// How many a byline may name.
  public static final int MOST_NAMES = 20;

  /// What is said of a choice that there isn't.
  static final String NO_SUCH_CHOICE = "articles.refused.no-such-choice";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /// A number, or an address of the newsroom that ends in one.
  private static final Pattern ARTICLE = Pattern.compile("(?:\\S*/articles/)?([0-9]{1,18})");

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

  /// What was typed beside the manuscript.
  ///
  /// @param note to the others
  /// @param due when it is to be published by itself
  /// @param correction what was wrong
  /// @param embargo what was typed for one, where it is no moment
  /// @param sitting where all of it was typed
  public record Asides(
      String note, String due, String correction, String embargo, Sitting sitting) {
    /// Nothing.
    static final Asides NONE = new Asides("", "", "", "", Sitting.UNTOLD);

    /// Where the embargo, if there is one, is in the manuscript.
    Asides(String note, String due, String correction, Sitting sitting) {
      this(note, due, correction, "", sitting);
    }

    /// The same in another sitting.
    Asides in(Sitting other) {
      return new Asides(note, due, correction, embargo, other);
    }
  }

  static WorkForm of(Fields fields, Moments moments) {
    String lead = line(fields, "lead");
    BylineForm byline = BylineForm.of(fields);
    Access access = access(fields);
    boolean numbered = NUMBER.matcher(lead).matches();
    var manuscript =
        new Manuscript(
            new Copy.Words(
                line(fields, "headline"),
                line(fields, "standfirst"),
                line(fields, "kicker"),
                fields.text("body").replace("\r\n", "\n").strip(),
                line(fields, "language")),
            new Copy.Origin(
                line(fields, "byline"), line(fields, "credit"), List.of(), byline.contributors()),
            new Copy.Place(
                line(fields, "section"), topics(fields), access == null ? Access.METERED : access),
            numbered ? new ImageId(Long.parseLong(lead)) : null,
            new Dressing(
                line(fields, "slug"),
                line(fields, "searchTitle"),
                line(fields, "socialTitle"),
                new Dressing.Underline(
                    line(fields, "leadAlt"),
                    line(fields, "leadCaption"),
                    line(fields, "leadCredit")),
                related(fields)),
            moments.read(line(fields, "embargo")));
    List<Flaw> flaws = new ArrayList<>();
    if (!lead.isEmpty() && !numbered) {
      flaws.add(new Flaw("lead", "articles.refused.no-such-picture"));
    }
    if (lines(fields, "related").anyMatch(each -> !ARTICLE.matcher(each).matches())) {
      flaws.add(new Flaw("related", "articles.refused.no-such-article"));
    }
    String embargo = moments.flaw(line(fields, "embargo"));
    if (embargo != null) {
      flaws.add(new Flaw("embargo", embargo));
    }
    if (access == null) {
      flaws.add(new Flaw("access", NO_SUCH_CHOICE));
    }
    if (!isLanguage(line(fields, "language"))) {
      flaws.add(new Flaw("language", "articles.refused.no-such-language"));
    }
    if (Notes.isTooLong(fields.text("note"))) {
      flaws.add(new Flaw("note", "articles.refused.note-too-long"));
    }
    byline.flaws().forEach(flaws::add);
    String bulk = Bulk.flaw(manuscript.words().body());
    if (bulk != null) {
      flaws.add(new Flaw("body", bulk));
    }
    return new WorkForm(
        manuscript,
        new Asides(
            fields.text("note"),
            fields.text("due"),
            fields.text("correction"),
            embargo == null ? "" : line(fields, "embargo"),
            Sitting.of(fields)),
        made(fields),
        flaws);
  }

  /// Whether the text is more than can be read, or nobody can tell what was chosen or until when
  /// the article is to wait: nothing may be made of that.
  boolean isUnclear() {
    return flaws.stream()
        .anyMatch(each ->
            each.key().equals(NO_SUCH_CHOICE)
                || each.field().equals("body")
                || each.field().equals("embargo"));
  }

  /// What stands in the form when it is shown again. Where it doesn't say whom the article is open
  /// to, that stays as it is saved.
  Manuscript shown(WorkingCopy copy) {
    Copy.Place place = manuscript.place();
    Access saved = copy.manuscript().place().access();
    return flaws.stream().noneMatch(each -> each.field().equals("access"))
        ? manuscript
        : new Manuscript(
            manuscript.words(),
            manuscript.origin(),
            new Copy.Place(place.section(), place.topics(), saved),
            manuscript.lead(),
            manuscript.dressing(),
            manuscript.embargo());
  }

  static WorkingCopy.Edition made(Fields fields) {
    return new WorkingCopy.Edition(number(fields.text("version")), number(fields.text("live")));
  }

  static String line(Fields fields, String name) {
    return fields.text(name).replaceAll("\\s+", " ").strip();
  }

  private static List<ArticleId> related(Fields fields) {
    return lines(fields, "related")
        .map(ARTICLE::matcher)
        .filter(Matcher::matches)
        .map(each -> new ArticleId(Long.parseLong(each.group(1))))
        .distinct()
        .toList();
  }

  private static Stream<String> lines(Fields fields, String name) {
    return fields.text(name).lines().map(String::strip).filter(each -> !each.isEmpty());
  }

  private static List<String> topics(Fields fields) {
    return Arrays.stream(fields.text("topics").split(",", -1))
        .map(each -> each.replaceAll("\\s+", " ").strip())
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  private static @Nullable Access access(Fields fields) {
    return Arrays.stream(Access.values())
        .filter(each -> each.word().equals(fields.text("access")))
        .findFirst()
        .orElse(null);
  }

  /// Whether that names a language; where there is nothing it is the paper's own.
  private static boolean isLanguage(String tag) {
    try {
      return tag.isEmpty()
          || !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException _) {
      return false;
    }
  }

  private static int number(String text) {
    return VERSION.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }
}
