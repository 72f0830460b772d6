package org.standfirst.articles.work;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.AuthorNames;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.desk.Discarded;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.preview.PreviewLinks;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Notes;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// Lays out the page on which an article is written.
@Component
public class WorkPages {
  /// How the keys begin of what it says of what was just done.
  static final String SAID = "articles.work.said.";

  private final Work work;
  private final WorkChoices choices;
  private final AuthorNames authors;
  private final RelatedArticles related;
  private final Notes notes;
  private final Moments moments;
  private final WorkParts parts;
  private final ChangeWords changes;
  private final PreviewLinks previews;
  private final Discarded discarded;
  private final BackOffices offices;
  private final Templates templates;

  WorkPages(
      Work work,
      WorkChoices choices,
      AuthorNames authors,
      RelatedArticles related,
      Notes notes,
      Moments moments,
      WorkParts parts,
      ChangeWords changes,
      PreviewLinks previews,
      Discarded discarded,
      BackOffices offices,
      Templates templates) {
    this.work = work;
    this.choices = choices;
    this.authors = authors;
    this.related = related;
    this.notes = notes;
    this.moments = moments;
    this.parts = parts;
    this.changes = changes;
    this.previews = previews;
    this.discarded = discarded;
    this.offices = offices;
    this.templates = templates;
  }

  /// Where an article is written.
  public static String path(ArticleId article) {
    return DeskPart.PATH + "/" + article.value();
  }

  /// The page of a working copy.
  ///
  /// @param shown what stands in the form
  /// @param asides what stands in the fields beside it
  public JteModel page(
      WorkingCopy copy,
      Manuscript shown,
      WorkForm.Asides asides,
      WorkPage.Told told,
      Journalist who,
      HttpServletRequest request) {
    return page(copy, shown, told, asides, null, who, request);
  }

  /// The page with a draft in the form, which somebody had typed before and not saved.
  JteModel page(
      WorkingCopy copy,
      Draft draft,
      WorkForm.Asides asides,
      Journalist who,
      HttpServletRequest request) {
    boolean overtaken = !copy.isStill(draft.made());
    var told =
        new WorkPage.Told(
            "",
            List.of(),
            overtaken,
            overtaken ? Comparison.between(copy.manuscript(), draft.manuscript()) : List.of());
    return page(copy, draft.manuscript(), told, asides, draft.keptAt(), who, request);
  }

  private JteModel page(
      WorkingCopy copy,
      Manuscript shown,
      WorkPage.Told told,
      WorkForm.Asides asides,
      @Nullable Instant draft,
      Journalist who,
      HttpServletRequest request) {
    Manuscript readable = Bulk.readable(shown);
    String embargo = asides.embargo().isEmpty() ? moments.typed(shown.embargo()) : asides.embargo();
    var about =
        new WorkPage.About(
            notes.of(copy.article()),
            asides,
            names(shown.origin().contributors()),
            related.named(shown.dressing().related()),
            embargo,
            twice(embargo, asides.due()),
            parts.checks(readable),
            previews.of(copy.article()),
            previews.count(copy.article()),
            discarded.holds(copy.article()));
    var page =
        new WorkPage(
            path(copy.article()),
            copy,
            shown,
            told.saying(changes.of(told.changes())),
            lock(work.lockedBy(who, copy.article())),
            draft,
            choices.of(copy, shown, who),
            about,
            parts.lead(shown),
            parts.panel(readable));
    return templates.articlesEditorPage(offices.frame(request), page);
  }

  private List<String> twice(String embargo, String due) {
    return Stream.of(moments.isTwice(embargo) ? "embargo" : "", moments.isTwice(due) ? "due" : "")
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private List<WorkPage.Name> names(List<Contributor> contributors) {
    AuthorNames.Known known = authors.of(contributors.stream().map(Contributor::name).toList());
    Stream<WorkPage.Name> typed =
        contributors.stream()
            .map(each -> new WorkPage.Name(each, known.named(each.name()) != null));
    var empty = new WorkPage.Name(new Contributor(Contribution.BY, "", false), false);
    return contributors.size() < WorkForm.MOST_NAMES
        ? Stream.concat(typed, Stream.of(empty)).toList()
        : typed.toList();
  }

  private static WorkPage.@Nullable Lock lock(SaveOutcome.@Nullable LockedBy other) {
    return other == null ? null : new WorkPage.Lock(other.name(), other.since());
  }
}
