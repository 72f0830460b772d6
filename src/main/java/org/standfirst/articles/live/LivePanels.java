package org.standfirst.articles.live;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.pages.LivePanel;
import org.standfirst.articles.pages.LiveUpdate;
import org.standfirst.wall.Admission;

/// Lays out live coverage for those whom the wall admits to it.
@Component
public class LivePanels {
  /// Above the newest entry.
  public static final long TOP = Long.MAX_VALUE;

  private static final int A_PAGE = 25;
  private static final int KEY_EVENTS = 20;
  private final LiveEntries entries;
  private final Layout layout;

  LivePanels(LiveEntries entries, Layout layout) {
    this.entries = entries;
    this.layout = layout;
  }

  /// The coverage of an article; null: it has none, or has changed since they were admitted.
  ///
  /// @param from the number of the first entry on the page; [#TOP]: the newest
  public @Nullable LivePanel panel(Article article, Admission.Admitted proof, long from) {
    if (article.live() == null) {
      return null;
    }
    Coverage coverage = entries.coverage(proof);
    if (coverage == null) {
      return null;
    }
    LivePanel panel = panel(article, proof, coverage, from);
    return entries.stillHolds(proof) ? panel : null;
  }

  /// Whether an article has, or had, that entry: there is a page that begins with it.
  public boolean hasEntry(Article article, long entry) {
    return entries.has(article.teaser().id(), entry);
  }

  private LivePanel panel(Article article, Admission.Admitted proof, Coverage coverage, long from) {
    List<LiveEntry> found = entries.from(proof, from, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<LiveEntry> shown = more ? found.subList(0, A_PAGE) : found;
    String older = more ? page(article.teaser(), found.getLast().id()) : "";
    return panel(article, proof, coverage, shown, from == TOP, older);
  }

  /// What has happened since a change that lies a few back; null: there is no coverage, or the
  /// article has changed since they were admitted.
  @Nullable LiveUpdate since(Article article, Admission.Admitted proof, long change) {
    Coverage coverage = entries.coverage(proof);
    if (coverage == null) {
      return null;
    }
    List<LiveEntry> changed = entries.changedAfter(proof, change);
    List<LiveEntry> there = changed.stream().filter(each -> each.removedAt() == null).toList();
    List<Long> removed =
        changed.stream().filter(each -> each.removedAt() != null).map(LiveEntry::id).toList();
    var update = new LiveUpdate(panel(article, proof, coverage, there, true, ""), removed);
    return entries.stillHolds(proof) ? update : null;
  }

  private LivePanel panel(
      Article article,
      Admission.Admitted proof,
      Coverage coverage,
      List<LiveEntry> shown,
      boolean fromTop,
      String older) {
    Set<Long> here = shown.stream().map(LiveEntry::id).collect(Collectors.toSet());
    return new LivePanel(
        coverage,
        address(article.teaser().id().value()),
        article.teaser().path(),
        shown.stream().map(each -> entry(article, each)).toList(),
        entries.keyEvents(proof, KEY_EVENTS).stream()
            .map(each ->
                new LivePanel.KeyEvent(
                    each.id(),
                    each.title(),
                    each.writtenAt(),
                    here.contains(each.id())
                        ? "#entry-" + each.id()
                        : place(article.teaser(), each.id())))
            .toList(),
        fromTop,
        older);
  }

  private LivePanel.Entry entry(Article article, LiveEntry entry) {
    return new LivePanel.Entry(
        entry.id(),
        entry.title(),
        entry.headline(),
        layout.parts(entry.html()),
        entry.words(),
        entry.keyEvent(),
        entry.writtenAt(),
        entry.updatedAt(),
        place(article.teaser(), entry.id()));
  }

  /// Where open pages ask about an article.
  static String address(long article) {
    return "/live/" + article;
  }

  /// Where an entry stands for good.
  public static String place(Teaser article, long entry) {
    return page(article, entry) + "#entry-" + entry;
  }

  /// The page that begins with an entry.
  private static String page(Teaser article, long entry) {
    return article.path() + "/live/" + entry;
  }
}
