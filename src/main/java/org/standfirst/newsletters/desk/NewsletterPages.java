package org.standfirst.newsletters.desk;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.mail.MailSettings;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.pages.IssueLine;
import org.standfirst.newsletters.pages.NewsletterForm;
import org.standfirst.newsletters.pages.NewsletterFormPage;
import org.standfirst.newsletters.pages.NewsletterPage;
import org.standfirst.newsletters.pages.NewslettersPage;
import org.standfirst.newsletters.schedule.Rhythm;
import org.standfirst.newsletters.schedule.RhythmWords;
import org.standfirst.newsletters.schedule.Rhythms;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.PaperSettings;
import standfirst.templates.Templates;

/// Lays out the newsroom's pages of newsletters.
@Component
class NewsletterPages {
  private static final int A_PAGE = 30;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final Newsletters newsletters;
  private final Issues issues;
  private final Rhythms rhythms;
  private final RhythmWords words;
  private final Media media;
  private final MailSettings mail;
  private final PaperSettings settings;
  private final BackOffices offices;
  private final Templates templates;

  NewsletterPages(
      Newsletters newsletters,
      Issues issues,
      Rhythms rhythms,
      RhythmWords words,
      Media media,
      MailSettings mail,
      PaperSettings settings,
      BackOffices offices,
      Templates templates) {
    this.newsletters = newsletters;
    this.issues = issues;
    this.rhythms = rhythms;
    this.words = words;
    this.media = media;
    this.mail = mail;
    this.settings = settings;
    this.offices = offices;
    this.templates = templates;
  }

  JteModel list(Hand hand, String said, HttpServletRequest request) {
    List<Newsletter> all = newsletters.all();
    Map<NewsletterId, String> names =
        all.stream().collect(Collectors.toMap(Newsletter::id, Newsletter::name));
    var page =
        new NewslettersPage(
            all.stream()
                .map(each ->
                    new NewslettersPage.Line(
                        each, rhythms.nextOf(each.id()), issues.lastStart(each.id())))
                .toList(),
            issues.atWork().stream()
                .map(each -> new IssueLine(each, names.getOrDefault(each.newsletter(), "")))
                .toList(),
            hand.leads(),
            said);
    return templates.newslettersDeskList(offices.frame(request), page);
  }

  /// What is shown of a newsletter's page.
  ///
  /// @param before the number of the issue that the list begins after; empty: with the latest
  /// @param discarded the number of one that was just given up; empty: none was
  record Shown(String before, String discarded, String said) {}

  JteModel one(Newsletter newsletter, Shown shown, Hand hand, HttpServletRequest request) {
    boolean newest = !NUMBER.matcher(shown.before()).matches();
    long from = newest ? Long.MAX_VALUE : Long.parseLong(shown.before());
    List<Issue> found = issues.of(newsletter.id(), from, A_PAGE + 1);
    List<Issue> listed = found.subList(0, Math.min(A_PAGE, found.size()));
    Rhythm rhythm = rhythms.find(newsletter.id());
    var page =
        new NewsletterPage(
            newsletter,
            listed.stream().map(each -> new IssueLine(each, "")).toList(),
            found.size() > A_PAGE ? "?before=" + listed.getLast().id().value() : "",
            newest,
            rhythm == null || rhythm.nextAt() == null ? "" : words.of(rhythm),
            hand.leads(),
            NUMBER.matcher(shown.discarded()).matches()
                ? Issue.desk(new IssueId(Long.parseLong(shown.discarded()))) + "/taking-up"
                : "",
            shown.said());
    return templates.newslettersDeskNewsletter(offices.frame(request), page);
  }

  /// The form of a new one.
  JteModel fresh(NewsletterForm typed, List<Mistake> flaws, HttpServletRequest request) {
    return form(null, typed, flaws, false, List.of(), "", request);
  }

  JteModel form(
      Newsletter newsletter,
      NewsletterForm typed,
      List<Mistake> flaws,
      String said,
      HttpServletRequest request) {
    return form(newsletter, typed, flaws, false, List.of(), said, request);
  }

  /// The form with what was typed, which somebody has overtaken.
  JteModel stale(Newsletter now, NewsletterForm typed, HttpServletRequest request) {
    return form(
        now,
        typed.at(now.version()),
        List.of(),
        true,
        typed.differences(NewsletterForm.of(now)),
        "",
        request);
  }

  private JteModel form(
      @Nullable Newsletter newsletter,
      NewsletterForm typed,
      List<Mistake> flaws,
      boolean stale,
      List<NewsletterFormPage.Kept> differences,
      String said,
      HttpServletRequest request) {
    String from = mail.from();
    var page =
        new NewsletterFormPage(
            newsletter,
            typed,
            picture(typed.picture()),
            flaws,
            stale,
            differences,
            from == null ? "readers@" + settings.url().getHost() : from,
            said);
    return templates.newslettersDeskForm(offices.frame(request), page);
  }

  private @Nullable Picture picture(String number) {
    if (!NUMBER.matcher(number).matches()) {
      return null;
    }
    var id = new ImageId(Long.parseLong(number));
    return media.pictures(List.of(id)).get(id);
  }
}
