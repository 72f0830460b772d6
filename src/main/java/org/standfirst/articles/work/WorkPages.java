package org.standfirst.articles.work;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.pages.DeskPage;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Notes;
import org.standfirst.articles.workflow.Workflow;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Texts;
import org.standfirst.wall.Access;
import standfirst.templates.Templates;

/// Lays out the page on which an article is written.
@Component
public class WorkPages {
  private final Work work;
  private final Rubrics rubrics;
  private final Media media;
  private final Notes notes;
  private final Moments moments;
  private final BackOffices offices;
  private final Texts texts;
  private final Templates templates;

  WorkPages(
      Work work,
      Rubrics rubrics,
      Media media,
      Notes notes,
      Moments moments,
      BackOffices offices,
      Texts texts,
      Templates templates) {
    this.work = work;
    this.rubrics = rubrics;
    this.media = media;
    this.notes = notes;
    this.moments = moments;
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
    Picture lead = lead(shown);
    var about =
        new WorkPage.About(
            notes.of(copy.article()),
            asides,
            moments.typed(shown.embargo()),
            Checklist.of(shown, lead));
    var page =
        new WorkPage(
            path(copy.article()),
            copy,
            shown,
            told,
            lock(copy, who),
            choices(copy, shown, who),
            about,
            lead);
    return templates.articlesEditorPage(offices.frame(request), page);
  }

  private WorkPage.@Nullable Lock lock(WorkingCopy copy, Journalist who) {
    SaveOutcome.LockedBy other = work.lockedBy(who, copy.article());
    return other == null ? null : new WorkPage.Lock(other.name(), other.since());
  }

  private @Nullable Picture lead(Manuscript shown) {
    ImageId lead = shown.lead();
    return lead == null ? null : media.pictures(List.of(lead)).get(lead);
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
