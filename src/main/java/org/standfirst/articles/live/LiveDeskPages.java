package org.standfirst.articles.live;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.pages.LiveDeskPage;
import org.standfirst.articles.pages.LiveEntryForm;
import org.standfirst.articles.pages.LiveEntryPage;
import org.standfirst.articles.work.Flaw;
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
  /// @param said the key of what was done just now; empty: nothing
  record Shown(long from, Written written, List<Flaw> flaws, String said) {
    static Shown fresh(long from, String said) {
      return new Shown(from, Written.NOTHING, List.of(), said);
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
            new LiveEntryForm(path + "/entries", language(copy), 0, shown.written(), shown.flaws()),
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
  @Nullable JteModel entry(ArticleId article, long id, HttpServletRequest request) {
    LiveEntry entry = rows.entry(article, id);
    return entry == null
        ? null
        : entry(
            article,
            entry,
            new Written(entry.headline(), entry.html(), entry.keyEvent()),
            List.of(),
            false,
            request);
  }

  /// The page of an entry with what was typed, which can't be saved as it is; null: there is no
  /// such entry.
  @Nullable JteModel refused(
      ArticleId article, long id, Written typed, List<Flaw> flaws, HttpServletRequest request) {
    LiveEntry entry = rows.entry(article, id);
    return entry == null ? null : entry(article, entry, typed, flaws, false, request);
  }

  /// The page of an entry with what was typed, which somebody has changed meanwhile; null: there is
  /// no such article.
  @Nullable JteModel stale(
      ArticleId article, LiveEntry now, Written typed, HttpServletRequest request) {
    return entry(article, now, typed, List.of(), true, request);
  }

  private @Nullable JteModel entry(
      ArticleId article,
      LiveEntry now,
      Written written,
      List<Flaw> flaws,
      boolean stale,
      HttpServletRequest request) {
    WorkingCopy copy = work.open(article);
    if (copy == null) {
      return null;
    }
    var page =
        new LiveEntryPage(
            path(article),
            new LiveEntryForm(
                path(article, now.id()), language(copy), now.version(), written, flaws),
            stale,
            now.headline(),
            layout.parts(now.html()));
    return templates.articlesLiveDeskEntry(offices.frame(request), page);
  }

  private static String language(WorkingCopy copy) {
    return copy.manuscript().words().language();
  }
}
