package org.standfirst.articles.work;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.pages.BesidePanel;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// The parts of an article's page that change while it is open.
@Component
class WorkParts {
  private final Media media;
  private final Descriptions descriptions;
  private final OwnLinks links;
  private final Beside beside;
  private final BackOffices offices;
  private final Templates templates;

  WorkParts(
      Media media,
      Descriptions descriptions,
      OwnLinks links,
      Beside beside,
      BackOffices offices,
      Templates templates) {
    this.media = media;
    this.descriptions = descriptions;
    this.links = links;
    this.beside = beside;
    this.offices = offices;
    this.templates = templates;
  }

  /// What an editor may want to look at.
  List<Flaw> checks(Manuscript written) {
    List<Flaw> further = new ArrayList<>(descriptions.lacking(written));
    further.addAll(links.dead(written.words().body()));
    return Checklist.of(written, lead(written), further);
  }

  /// The picture on top as the library has it; null: none.
  @Nullable Picture lead(Manuscript written) {
    ImageId lead = written.lead();
    return lead == null ? null : media.pictures(List.of(lead)).get(lead);
  }

  /// How it looks from outside.
  BesidePanel panel(Manuscript written) {
    return beside.of(written);
  }

  /// All that shows how far an article has come: what it is called, what it lacks, how it looks
  /// from outside.
  JteModel soFar(Manuscript written, HttpServletRequest request) {
    Manuscript readable = Bulk.readable(written);
    return templates.articlesEditorSofar(offices.frame(request), panel(readable), checks(readable));
  }

  /// That whoever looks is writing it in another tab.
  JteModel elsewhere(ArticleId article, HttpServletRequest request) {
    return templates.articlesEditorElsewhere(offices.frame(request), WorkPages.path(article));
  }

  /// That somebody else has the article.
  JteModel locked(WorkingCopy copy, SaveOutcome.LockedBy other, HttpServletRequest request) {
    var lock = new WorkPage.Lock(other.name(), other.since());
    return templates.articlesEditorLock(
        offices.frame(request), lock, WorkPages.path(copy.article()));
  }

  /// How it stands by now, and that what is open was made before.
  JteModel moved(WorkingCopy copy, Journalist who, HttpServletRequest request) {
    return templates.articlesEditorMoved(
        offices.frame(request), copy, WorkPages.path(copy.article()), who.edits());
  }
}
