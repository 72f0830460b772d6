package org.standfirst.newsletters.audience;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.figures.FiguresSettings;
import org.standfirst.site.NavigationLink;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Sections;
import org.standfirst.site.Texts;

/// Says an audience in words.
@Component
class AudienceWords {
  private static final String KEYS = "newsletters.audience.said.";
  private final Newsletters newsletters;
  private final AudienceIssues issues;
  private final Sections sections;
  private final PaperSettings settings;
  private final FiguresSettings figures;
  private final Texts texts;

  AudienceWords(
      Newsletters newsletters,
      AudienceIssues issues,
      Sections sections,
      PaperSettings settings,
      FiguresSettings figures,
      Texts texts) {
    this.newsletters = newsletters;
    this.issues = issues;
    this.sections = sections;
    this.settings = settings;
    this.figures = figures;
    this.texts = texts;
  }

  /// A sentence for each thing that narrows it; one that says so where nothing does.
  List<String> of(Audience audience) {
    List<String> said = new ArrayList<>();
    if (!audience.section().isEmpty()) {
      say(said, "section", section(audience.section()), audience.readWithin());
    }
    if (audience.registeredSince() != null) {
      say(said, "registered-since", date(audience.registeredSince()));
    }
    if (audience.registeredBefore() != null) {
      say(said, "registered-before", date(audience.registeredBefore()));
    }
    if (audience.unopenedFor() > 0) {
      say(said, "unopened", audience.unopenedFor());
      if (!figures.countOpens()) {
        say(said, "unknown");
      }
    }
    if (audience.unclickedFor() > 0) {
      say(said, "unclicked", audience.unclickedFor());
    }
    switch (audience.subscription()) {
      case ANY -> {}
      case SUBSCRIBERS -> say(said, "subscribers");
      case OTHERS -> say(said, "others");
    }
    if (!audience.language().isEmpty()) {
      Locale own = settings.paper().language();
      say(said, "language", Locale.of(audience.language()).getDisplayLanguage(own));
    }
    if (audience.list() != null) {
      say(said, "list", audience.list());
    }
    if (audience.chosenSince() != null) {
      say(said, "chosen-since", date(audience.chosenSince()));
    }
    audience
        .withoutNewsletters()
        .forEach(each -> say(said, "without-newsletter", newsletters.title(each)));
    audience.withoutIssues().forEach(each -> say(said, "without-issue", issue(each)));
    return said.isEmpty() ? List.of(texts.plain(KEYS + "everybody")) : said;
  }

  private void say(List<String> said, String what, Object... arguments) {
    said.add(texts.plain(KEYS + what, arguments));
  }

  private String section(String slug) {
    return sections.sections().stream()
        .filter(each -> each.path().equals("/" + slug))
        .map(NavigationLink::name)
        .findFirst()
        .orElse(slug);
  }

  private String issue(long number) {
    AudienceIssues.Row row = issues.find(new IssueId(number));
    return row == null || row.subject().isEmpty() ? Long.toString(number) : row.subject();
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(texts.lookup("site.times.date"), settings.paper().language())
        .format(date);
  }
}
