package org.standfirst.newsletters.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.imports.Lists;
import org.standfirst.newsletters.pages.AudiencePage;
import org.standfirst.newsletters.pages.AudiencePage.Option;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Sections;

/// Lays out the page on which an audience is narrowed.
@Component
class AudiencePages {
  private static final int ISSUES = 20;
  private final Audiences audiences;
  private final AudienceIssues issues;
  private final AudienceWords words;
  private final Newsletters newsletters;
  private final Lists lists;
  private final Sections sections;
  private final PaperSettings settings;

  AudiencePages(
      Audiences audiences,
      AudienceIssues issues,
      AudienceWords words,
      Newsletters newsletters,
      Lists lists,
      Sections sections,
      PaperSettings settings) {
    this.audiences = audiences;
    this.issues = issues;
    this.words = words;
    this.newsletters = newsletters;
    this.lists = lists;
    this.sections = sections;
    this.settings = settings;
  }

  AudiencePage page(AudienceIssues.Row issue, Audience audience, String seen, boolean overtaken) {
    Newsletter newsletter = audiences.newsletter(issue);
    return new AudiencePage(
        issue.id().value(),
        issue.subject(),
        newsletter == null ? "" : newsletter.name(),
        issue.open(),
        overtaken,
        seen,
        choices(issue, audience),
        counted(issue, audience));
  }

  AudiencePage.Counted counted(AudienceIssues.Row issue, Audience audience) {
    Audiences.Count count = audiences.count(issue, audience);
    return new AudiencePage.Counted(
        count.readers(),
        count.addressees(),
        count.suppressed(),
        count.restrained(),
        words.of(audience));
  }

  private AudiencePage.Choices choices(AudienceIssues.Row issue, Audience audience) {
    Locale own = settings.paper().language();
    return new AudiencePage.Choices(
        sections.sections().stream()
            .map(each -> option(each.path().substring(1), each.name(), audience.section()))
            .toList(),
        audience.readWithin(),
        date(audience.registeredSince()),
        date(audience.registeredBefore()),
        audience.unopenedFor(),
        audience.unclickedFor(),
        audience.subscription().name().toLowerCase(Locale.ROOT),
        Audiences.languages(own).stream()
            .map(each -> option(each.code(), each.name(), audience.language()))
            .toList(),
        lists.latest().stream()
            .map(each ->
                option(
                    Long.toString(each.id()),
                    each.fileName(),
                    audience.list() == null ? "" : Long.toString(audience.list())))
            .toList(),
        date(audience.chosenSince()),
        newsletters.all().stream()
            .filter(each -> !each.id().equals(issue.newsletter()))
            .map(each ->
                new Option(
                    each.slug(), each.name(), audience.withoutNewsletters().contains(each.slug())))
            .toList(),
        sent(issue, audience));
  }

  private List<Option> sent(AudienceIssues.Row issue, Audience audience) {
    return issues.sent(ISSUES).stream()
        .filter(each -> !each.id().equals(issue.id()))
        .map(each ->
            new Option(
                Long.toString(each.id().value()),
                each.subject(),
                audience.withoutIssues().contains(each.id().value())))
        .toList();
  }

  private static Option option(String value, String name, String chosen) {
    return new Option(value, name, value.equals(chosen));
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
