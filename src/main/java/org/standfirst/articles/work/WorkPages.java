package org.standfirst.articles.work;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.AuthorNames;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.pages.DeskPage;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.preview.PreviewLinks;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Notes;
import org.standfirst.articles.workflow.Workflow;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Texts;
import org.standfirst.wall.Access;
import standfirst.templates.Templates;

/// Lays out the page on which an article is written.
@Component
public class WorkPages {
  /// How the keys begin of what it says of what was just done.
  static final String SAID = "articles.work.said.";

  private final Work work;
  private final Rubrics rubrics;
  private final AuthorNames authors;
  private final RelatedArticles related;
  private final Notes notes;
  private final Moments moments;
  private final WorkParts parts;
  private final PreviewLinks previews;
  private final BackOffices offices;
  private final Texts texts;
  private final Templates templates;

  WorkPages(
      Work work,
      Rubrics rubrics,
      AuthorNames authors,
      RelatedArticles related,
      Notes notes,
      Moments moments,
      WorkParts parts,
      PreviewLinks previews,
      BackOffices offices,
      Texts texts,
      Templates templates) {
    this.work = work;
    this.rubrics = rubrics;
    this.authors = authors;
    this.related = related;
    this.notes = notes;
    this.moments = moments;
    this.parts = parts;
    this.previews = previews;
    this.offices = offices;
    this.texts = texts;
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
    boolean overtaken = !draft.made().equals(copy.edition());
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
    var about =
        new WorkPage.About(
            notes.of(copy.article()),
            asides,
            names(shown.origin().contributors()),
            related.named(shown.dressing().related()),
            moments.typed(shown.embargo()),
            parts.checks(shown),
            previews.of(copy.article()));
    var page =
        new WorkPage(
            path(copy.article()),
            copy,
            shown,
            told,
            lock(work.lockedBy(who, copy.article())),
            draft,
            choices(copy, shown, who),
            about,
            parts.lead(shown),
            parts.panel(shown));
    return templates.articlesEditorPage(offices.frame(request), page);
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

  private WorkPage.Choices choices(WorkingCopy copy, Manuscript shown, Journalist who) {
    String section = shown.place().section();
    return new WorkPage.Choices(
        rubrics.sections().stream()
            .map(each -> new DeskPage.Option(each.slug(), each.name(), each.slug().equals(section)))
            .toList(),
        Arrays.stream(Access.values())
            .map(each ->
                new DeskPage.Option(
                    each.word(),
                    texts.plain("articles.access." + each.word()),
                    each == shown.place().access()))
            .toList(),
        Workflow.from(copy.stage(), copy.owner(), who),
        who.edits());
  }
}
