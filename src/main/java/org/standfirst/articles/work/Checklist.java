package org.standfirst.articles.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;

/// What an editor looks at before an article goes out. It advises; what it forbids is said by the
/// [Descriptions] alone.
public final class Checklist {
  private static final int LONGEST_HEADLINE = 90;
  private static final int LONGEST_STANDFIRST = 300;
  private static final Pattern LINK =
      Pattern.compile(
          "https?://[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?|https?://localhost\\S*|mailto:\\S+@\\S+|/\\S*");

  private Checklist() {}

  /// What is missing or odd; the names of the form's fields with the keys of what to say.
  ///
  /// @param lead its picture on top, if it has one
  /// @param looked what was found by looking up its pictures and links
  public static List<Flaw> of(Manuscript manuscript, @Nullable Picture lead, List<Flaw> looked) {
    List<Flaw> found = new ArrayList<>();
    words(manuscript.words(), found);
    Copy.Origin origin = manuscript.origin();
    if (origin.byline().isEmpty() && origin.contributors().isEmpty() && origin.credit().isEmpty()) {
      found.add(new Flaw("name0", "articles.check.no-byline"));
    }
    if (manuscript.place().topics().isEmpty()) {
      found.add(new Flaw("topics", "articles.check.no-topics"));
    }
    picture(manuscript, lead, found);
    found.addAll(looked);
    if (hasOddLink(manuscript.words().body())) {
      found.add(new Flaw("body", "articles.check.odd-link"));
    }
    return found;
  }

  private static void words(Copy.Words words, List<Flaw> found) {
    if (words.headline().isEmpty()) {
      found.add(new Flaw("headline", "articles.check.no-headline"));
    }
    if (words.headline().length() > LONGEST_HEADLINE) {
      found.add(new Flaw("headline", "articles.check.long-headline"));
    }
    if (words.standfirst().isEmpty()) {
      found.add(new Flaw("standfirst", "articles.check.no-standfirst"));
    }
    if (words.standfirst().length() > LONGEST_STANDFIRST) {
      found.add(new Flaw("standfirst", "articles.check.long-standfirst"));
    }
    if (Jsoup.parseBodyFragment(words.body()).text().isBlank()) {
      found.add(new Flaw("body", "articles.check.no-body"));
    }
  }

  private static void picture(Manuscript manuscript, @Nullable Picture lead, List<Flaw> found) {
    ImageId number = manuscript.lead();
    if (lead == null || number == null) {
      found.add(new Flaw("lead", "articles.check.no-picture"));
      return;
    }
    Dressing.Underline underline = manuscript.dressing().underline();
    if (lead.isDescribedByCaption() && underline.alt().isEmpty()) {
      found.add(new Flaw("leadAlt", "articles.check.caption-for-alt", Media.path(number)));
    }
    if (lead.credit().isEmpty() && underline.credit().isEmpty()) {
      found.add(new Flaw("lead", "articles.check.no-picture-credit"));
    }
  }

  private static boolean hasOddLink(String body) {
    return Jsoup.parseBodyFragment(body).select("a").stream().anyMatch(Checklist::isOdd);
  }

  private static boolean isOdd(Element link) {
    return link.text().isBlank() || !LINK.matcher(link.attr("href").strip()).matches();
  }
}
