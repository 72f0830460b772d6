package org.standfirst.articles.live;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.pages.LiveDeskPage;
import org.standfirst.articles.pages.LiveEntryForm;
import org.standfirst.articles.pages.LiveEntryPage;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.work.WorkPages;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// Lays out the pages on which an article is covered live.
@Component
class LiveDeskPages {
  private static final int A_PAGE = 50;
  private final Work work;
  private final LiveRows rows;
  private final Layout layout;
  private final BackOffices offices;
  private final Templates templates;

  LiveDeskPages(Work work, LiveRows rows, Layout layout, BackOffices offices, Templates templates) {
    this.work = work;
    this.rows = rows;
    this.layout = layout;
    this.offices = offices;
    this.templates = templates;
  }

  /// Where an article is covered live.
  static String path(ArticleId article) {
    return WorkPages.path(article) + "/live";
  }

  /// Where an entry is changed.
  static String path(ArticleId article, long entry) {
    return path(article) + "/entries/" + entry;
  }

  /// What stands on the page besides the entries.
  ///
  /// @param from the number of the first entry on it
  /// @param typed what stands in the form
  /// @param said the key of what was done just now; empty: nothing
  record Shown(long from, Typed typed, String said) {}

  /// What stands in a form.
  ///
  /// @param keptAt when it was kept as a draft; null: it is none
  record Typed(Written written, List<Flaw> flaws, Sitting sitting, @Nullable Instant keptAt) {
    static Typed of(Written published, @Nullable LiveDraft draft) {
      return draft == null
          ? new Typed(published, List.of(), Sitting.from(0), null)
          : new Typed(draft.written(), List.of(), Sitting.from(draft.number()), draft.keptAt());
    }

    static Typed just(LiveForm form, List<Flaw> flaws) {
      return new Typed(form.written(), flaws, form.sitting(), null);
    }
  }

  /// The page of the coverage; null: there is no such article.
  @Nullable JteModel page(ArticleId article, Shown shown, HttpServletRequest request) {
    WorkingCopy copy = work.open(article);
    if (copy == null) {
      return null;
    }
    List<LiveEntry> found = rows.from(article, shown.from(), A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<LiveEntry> entries = more ? found.subList(0, A_PAGE) : found;
    String path = path(article);
    var page =
        new LiveDeskPage(
            path,
            WorkPages.path(article),
            copy.path(),
            copy.manuscript().words().headline(),
            rows.coverage(article),
            form(path + "/entries", copy, 0, shown.typed()),
            entries.stream().map(each -> line(article, each)).toList(),
            shown.from() == LivePanels.TOP ? "" : path,
            more ? path + "?from=" + found.getLast().id() : "",
            shown.said());
    return templates.articlesLiveDeskPage(offices.frame(request), page);
  }

  private static LiveDeskPage.Line line(ArticleId article, LiveEntry entry) {
    return new LiveDeskPage.Line(
        path(article, entry.id()),
        entry.title(),
        entry.keyEvent(),
        entry.writtenAt(),
        entry.updatedAt(),
        entry.removedAt());
  }

  /// The page of an entry; null: there is none.
  ///
  /// @param draft what somebody had typed and not saved; null: nothing
  @Nullable JteModel entry(
      EntryAddress address, @Nullable LiveDraft draft, HttpServletRequest request) {
    LiveEntry entry = rows.entry(address.article(), address.number());
    if (entry == null) {
      return null;
    }
    boolean stale = draft != null && draft.version() != entry.version();
    return entry(address.article(), entry, Typed.of(entry.written(), draft), stale, request);
  }

  /// The page of an entry with what was typed, which can't be saved as it is; null: there is no
  /// such entry.
  @Nullable JteModel refused(
      EntryAddress address, LiveForm typed, List<Flaw> flaws, HttpServletRequest request) {
    LiveEntry entry = rows.entry(address.article(), address.number());
    return entry == null
        ? null
        : entry(address.article(), entry, Typed.just(typed, flaws), false, request);
  }

  /// The page of an entry with what was typed, which somebody has changed meanwhile; null: there is
  /// no such article.
  @Nullable JteModel stale(
      ArticleId article, LiveEntry now, LiveForm typed, HttpServletRequest request) {
    return entry(article, now, Typed.just(typed, List.of()), true, request);
  }

  private @Nullable JteModel entry(
      ArticleId article, LiveEntry now, Typed typed, boolean stale, HttpServletRequest request) {
    WorkingCopy copy = work.open(article);
    if (copy == null) {
      return null;
    }
    var page =
        new LiveEntryPage(
            path(article),
            form(path(article, now.id()), copy, now.version(), typed),
            stale,
            now.headline(),
            layout.parts(now.html()));
    return templates.articlesLiveDeskEntry(offices.frame(request), page);
  }

  private static LiveEntryForm form(String action, WorkingCopy copy, int version, Typed typed) {
    return new LiveEntryForm(
        action,
        copy.manuscript().words().language(),
        version,
        typed.written(),
        typed.flaws(),
        typed.sitting(),
        typed.keptAt());
  }
}
