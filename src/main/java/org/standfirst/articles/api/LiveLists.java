package org.standfirst.articles.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.api.ApiAnswer.Refused;
import org.standfirst.articles.live.Coverage;
import org.standfirst.articles.live.LiveEntries;
import org.standfirst.articles.live.LiveEntry;
import org.standfirst.articles.live.LivePanels;
import org.standfirst.site.PaperSettings;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Wall;

/// Entries of live coverage for programs, the newest first, as far as the wall opens the article to
/// the key.
@Component
class LiveLists {
  private static final int MOST = 100;
  private final FoundArticles found;
  private final LiveEntries entries;
  private final ArticleItems items;
  private final ApiCursors cursors;
  private final Wall wall;
  private final PaperSettings settings;

  LiveLists(
      FoundArticles found,
      LiveEntries entries,
      ArticleItems items,
      ApiCursors cursors,
      Wall wall,
      PaperSettings settings) {
    this.found = found;
    this.entries = entries;
    this.items = items;
    this.cursors = cursors;
    this.wall = wall;
    this.settings = settings;
  }

  ApiAnswer entries(ApiKey key, ArticleId id, Asked asked) {
    return found.answer(id, article -> entries(key.reads(), article, asked));
  }

  private @Nullable ApiAnswer entries(Reads reads, Article article, Asked asked) {
    Coverage coverage = article.live();
    if (coverage == null) {
      return Refused.because(HttpStatus.NOT_FOUND, "no-coverage");
    }
    Long from = place(article, asked.cursor());
    if (from == null) {
      return Refused.parameter("cursor", "cursor");
    }
    Access most = reads.most();
    if (most == null
        || !(wall.admitUpTo(most, article.teaser().piece()) instanceof Admission.Admitted proof)) {
      return new ApiAnswer.Found(items.live(article, coverage, null, null));
    }
    LiveItem item = item(article, coverage, proof, from, asked.limit());
    return item == null
        ? null
        : new ApiAnswer.Found(item, Objects.requireNonNullElse(item.next(), ""));
  }

  /// The newest entries of an article that the wall has opened; null: it isn't covered live.
  @Nullable LiveItem newest(Article article, Admission.Admitted proof) {
    Coverage coverage = article.live();
    return coverage == null ? null : item(article, coverage, proof, LivePanels.TOP, MOST);
  }

  /// Null where the article has changed since the wall was asked.
  private @Nullable LiveItem item(
      Article article, Coverage coverage, Admission.Admitted proof, long from, int limit) {
    List<LiveEntry> all = entries.from(proof, from, limit + 1);
    if (!entries.stillHolds(proof)) {
      return null;
    }
    boolean more = all.size() > limit;
    List<LiveEntry> shown = more ? all.subList(0, limit) : all;
    String next = more ? next(article, shown.getLast().id() - 1, limit) : null;
    return items.live(article, coverage, shown, next);
  }

  private @Nullable Long place(Article article, String cursor) {
    if (cursor.isEmpty()) {
      return LivePanels.TOP;
    }
    String place = cursors.open(list(article), cursor);
    return place == null ? null : Long.valueOf(place);
  }

  private String next(Article article, long from, int limit) {
    String list = list(article);
    String cursor = cursors.seal(list, Long.toString(from));
    return settings.absolute("%s?limit=%d&cursor=%s".formatted(list, limit, cursor));
  }

  private static String list(Article article) {
    return "%s/%d%s".formatted(ApiPaths.ARTICLES, article.teaser().id().value(), ApiPaths.LIVE);
  }
}
