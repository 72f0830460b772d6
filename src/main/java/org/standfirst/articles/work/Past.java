package org.standfirst.articles.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.pages.RevisionsPage;
import org.standfirst.readers.AuditLines;

/// What has become of an article so far: every save of it, and among them, in the order of time,
/// what else was done to it.
@Component
class Past {
  private static final int A_PAGE = 50;

  /// So much of what was done between the saves of a page is shown, the latest of it.
  private static final int MOST_DEEDS = 500;

  /// Farther than anything that was done.
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  private final Revisions revisions;
  private final AuditLines trail;

  Past(Revisions revisions, AuditLines trail) {
    this.revisions = revisions;
    this.trail = trail;
  }

  /// A page of it, from the save before a number on.
  RevisionsPage page(ArticleId article, String headline, int start) {
    List<Revisions.Revision> found = revisions.before(article, start, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<Revisions.Revision> shown = more ? found.subList(0, A_PAGE) : found;
    Instant since = more ? shown.getLast().savedAt() : Instant.EPOCH;
    Revisions.Revision above = start == Integer.MAX_VALUE ? null : revisions.line(article, start);
    Instant until = above == null ? EVER : above.savedAt();
    List<RevisionsPage.Line> lines =
        Stream.concat(
                trail.ofArticle(article.value(), since, until, MOST_DEEDS).stream().map(Past::deed),
                shown.stream().map(Past::save))
            .sorted(Comparator.comparing(RevisionsPage.Line::at).reversed())
            .toList();
    String path = WorkPages.path(article);
    return new RevisionsPage(
        path,
        headline,
        lines,
        start == Integer.MAX_VALUE ? "" : path + "/revisions",
        more ? path + "/revisions?before=" + shown.getLast().number() : "");
  }

  private static RevisionsPage.Line save(Revisions.Revision revision) {
    String by = revision.savedBy() == null ? "" : revision.savedBy();
    return new RevisionsPage.Save(revision.number(), revision.headline(), by, revision.savedAt());
  }

  private static RevisionsPage.Line deed(AuditLines.Line line) {
    String by = line.actorName() == null ? "" : line.actorName();
    return new RevisionsPage.Deed(line.deed(), by, line.actor() == null, line.at());
  }
}
