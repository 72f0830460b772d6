package org.standfirst.newsletters.audience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
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

  /// @param problem key of the words for what went wrong; empty: nothing did
  /// @param unread names of fields that couldn't be read
  AudiencePage page(
      AudienceIssues.Row issue,
      Audience audience,
      String seen,
      String problem,
      List<String> unread) {
    Newsletter newsletter = audiences.newsletter(issue);
    return new AudiencePage(
        issue.id().value(),
        issue.subject(),
        newsletter == null ? "" : newsletter.name(),
        issue.open(),
        problem,
        unread,
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
        sections(audience),
        audience.readWithin(),
        date(audience.registeredSince()),
        date(audience.registeredBefore()),
        audiences.countsOpens(),
        audience.unopenedFor(),
        audience.unclickedFor(),
        audience.subscription().name().toLowerCase(Locale.ROOT),
        Audiences.languages(own).stream()
            .map(each -> option(each.code(), each.name(), audience.language()))
            .toList(),
        lists(audience).stream()
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

  /// All sections, and one that was chosen and is gone: what isn't on the page would be lost by the
  /// next saving, and the issue go to more people.
  private List<Option> sections(Audience audience) {
    List<Option> all = new ArrayList<>();
    sections
        .sections()
        .forEach(
            each -> all.add(option(each.path().substring(1), each.name(), audience.section())));
    if (!audience.section().isEmpty() && all.stream().noneMatch(Option::chosen)) {
      all.add(new Option(audience.section(), audience.section(), true));
    }
    return all;
  }

  /// The latest lists, and the one that was chosen.
  private List<Lists.Row> lists(Audience audience) {
    List<Lists.Row> all = new ArrayList<>(lists.latest());
    Long chosen = audience.list();
    if (chosen != null && all.stream().noneMatch(each -> each.id() == chosen)) {
      Lists.Row older = lists.find(chosen);
      if (older != null) {
        all.add(older);
      }
    }
    return all;
  }

  /// The latest issues, and those that were chosen.
  private List<Option> sent(AudienceIssues.Row issue, Audience audience) {
    List<AudienceIssues.Row> all = new ArrayList<>(issues.sent(ISSUES));
    for (long chosen : audience.withoutIssues()) {
      AudienceIssues.Row older =
          all.stream().anyMatch(each -> each.id().value() == chosen)
              ? null
              : issues.find(new IssueId(chosen));
      if (older != null) {
        all.add(older);
      }
    }
    return all.stream()
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
