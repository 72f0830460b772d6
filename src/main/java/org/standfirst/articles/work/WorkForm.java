package org.standfirst.articles.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
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

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /// A number, or an address of the newsroom that ends in one.
  private static final Pattern ARTICLE = Pattern.compile("(?:\\S*/articles/)?([0-9]{1,18})");

  /// A field of somebody whom the byline names.
  private static final Pattern NAME = Pattern.compile("name([0-9]{1,4})");

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

  /// What was typed beside the manuscript.
  ///
  /// @param note to the others
  /// @param due when it is to be published by itself
  /// @param correction what was wrong
  /// @param sitting where all of it was typed
  public record Asides(String note, String due, String correction, Sitting sitting) {
    /// Nothing.
    static final Asides NONE = new Asides("", "", "", Sitting.UNTOLD);

    /// The same in another sitting.
    Asides in(Sitting other) {
      return new Asides(note, due, correction, other);
    }
  }

  static WorkForm of(Fields fields, Moments moments) {
    String lead = line(fields, "lead");
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
                line(fields, "byline"), line(fields, "credit"), List.of(), contributors(fields)),
            new Copy.Place(line(fields, "section"), topics(fields), access(fields)),
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
    if (!line(fields, "embargo").isEmpty() && manuscript.embargo() == null) {
      flaws.add(new Flaw("embargo", "articles.refused.no-moment"));
    }
    return new WorkForm(
        manuscript,
        new Asides(
            fields.text("note"), fields.text("due"), fields.text("correction"), Sitting.of(fields)),
        made(fields),
        flaws);
  }

  static WorkingCopy.Edition made(Fields fields) {
    return new WorkingCopy.Edition(number(fields.text("version")), number(fields.text("live")));
  }

  private static String line(Fields fields, String name) {
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

  private static List<Contributor> contributors(Fields fields) {
    return fields.all().keySet().stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(each -> Integer.parseInt(each.group(1)))
        .sorted()
        .map(each ->
            new Contributor(
                Contribution.of(fields.text("did" + each)),
                line(fields, "name" + each),
                fields.ticked("page" + each)))
        .filter(each -> !each.name().isEmpty())
        .toList();
  }

  private static List<String> topics(Fields fields) {
    return Arrays.stream(fields.text("topics").split(",", -1))
        .map(each -> each.replaceAll("\\s+", " ").strip())
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  private static Access access(Fields fields) {
    return Arrays.stream(Access.values())
        .filter(each -> each.word().equals(fields.text("access")))
        .findFirst()
        .orElse(Access.METERED);
  }

  private static int number(String text) {
    return VERSION.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }
}
