package org.standfirst.articles.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Selection;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.articles.api.ApiAnswer.Refused;
import org.standfirst.site.PaperSettings;

/// Lists of articles for programs: the newest first, or the changes since a moment in the order in
/// which they were made.
@Component
class ArticleLists {
  private final Teasers teasers;
  private final Rubrics rubrics;
  private final ArticleChanges changes;
  private final ArticleItems items;
  private final ApiCursors cursors;
  private final PaperSettings settings;

  ArticleLists(
      Teasers teasers,
      Rubrics rubrics,
      ArticleChanges changes,
      ArticleItems items,
      ApiCursors cursors,
      PaperSettings settings) {
    this.teasers = teasers;
    this.rubrics = rubrics;
    this.changes = changes;
    this.items = items;
    this.cursors = cursors;
    this.settings = settings;
  }

  ApiAnswer list(Asked asked) {
    if (!asked.section().isEmpty() && rubrics.section(asked.section()) == null) {
      return Refused.parameter("section", "section");
    }
    if (!asked.topic().isEmpty() && rubrics.topic(asked.topic()) == null) {
      return Refused.parameter("topic", "topic");
    }
    Instant since = asked.changedSince();
    Cursor start = since == null ? Cursor.TOP : Cursor.at(since, 0);
    Cursor place = asked.cursor().isEmpty() ? start : opened(asked);
    if (place == null) {
      return Refused.parameter("cursor", "cursor");
    }
    return since == null ? newest(asked, place) : changed(asked, place);
  }

  private ApiAnswer newest(Asked asked, Cursor place) {
    List<Teaser> found = teasers.below(selection(asked), place, asked.limit() + 1);
    List<Teaser> shown = found.subList(0, Math.min(asked.limit(), found.size()));
    String next = found.size() > shown.size() ? next(asked, Cursor.at(shown.getLast())) : null;
    return found(new ArticleList(shown.stream().map(items::item).toList(), List.of(), null, next));
  }

  private ApiAnswer changed(Asked asked, Cursor place) {
    int count = asked.limit() + 1;
    List<ArticleChanges.Row> found =
        asked.section().isEmpty()
            ? changes.after(place, count)
            : changes.after(asked.section(), place, count);
    List<ArticleChanges.Row> shown = found.subList(0, Math.min(asked.limit(), found.size()));
    List<ArticleId> ids = shown.stream().map(ArticleChanges.Row::article).toList();
    Map<ArticleId, Teaser> there = new HashMap<>(teasers.of(ids));
    there.values().removeIf(each -> !isIn(asked.section(), each));
    String next = found.size() > shown.size() ? next(asked, shown.getLast().place()) : null;
    return found(
        new ArticleList(
            ids.stream().map(there::get).filter(Objects::nonNull).map(items::item).toList(),
            ids.stream().filter(each -> !there.containsKey(each)).map(ArticleId::value).toList(),
            shown.isEmpty() ? asked.changedSince() : shown.getLast().changedAt(),
            next));
  }

  /// Whether an article stands in a section.
  ///
  /// @param section empty: any will do
  private static boolean isIn(String section, Teaser teaser) {
    return section.isEmpty() || teaser.section().equals(section);
  }

  private static ApiAnswer found(ArticleList list) {
    return new ApiAnswer.Found(list, Objects.requireNonNullElse(list.next(), ""));
  }

  private static Selection selection(Asked asked) {
    if (!asked.topic().isEmpty()) {
      return new Selection.OfTopic(asked.topic());
    }
    return asked.section().isEmpty()
        ? new Selection.Everything()
        : new Selection.OfSection(asked.section());
  }

  private @Nullable Cursor opened(Asked asked) {
    String place = cursors.open(filter(asked), asked.cursor());
    return place == null ? null : Cursor.of(place);
  }

  private String next(Asked asked, Cursor place) {
    String cursor = cursors.seal(filter(asked), place.word());
    String filter = filter(asked);
    return settings.absolute(
        "%s?%s%slimit=%d&cursor=%s"
            .formatted(
                ApiPaths.ARTICLES, filter, filter.isEmpty() ? "" : "&", asked.limit(), cursor));
  }

  /// What the list holds, as its address says it.
  private static String filter(Asked asked) {
    var filter = new StringJoiner("&");
    if (!asked.section().isEmpty()) {
      filter.add("section=" + asked.section());
    }
    if (!asked.topic().isEmpty()) {
      filter.add("topic=" + asked.topic());
    }
    if (asked.changedSince() != null) {
      filter.add("changedSince=" + asked.changedSince());
    }
    return filter.toString();
  }
}
