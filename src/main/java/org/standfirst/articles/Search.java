package org.standfirst.articles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds published articles by the words of their teasers. The 300 newest matches are ranked; older
/// ones come after them, so that the common word costs no more than the rare one.
@Component
public class Search {
  private static final int WINDOW = 300;
  private static final int LONGEST_QUESTION = 200;
  private final JdbcClient sql;
  private final Teasers teasers;
  private final SearchEntries entries;

  Search(JdbcClient sql, Teasers teasers, SearchEntries entries) {
    this.sql = sql;
    this.teasers = teasers;
    this.entries = entries;
  }

  /// A question as it can be asked: without what no word holds, and not endless.
  public static String question(String raw) {
    String plain = PlainWords.of(raw);
    return plain.length() <= LONGEST_QUESTION ? plain : plain.substring(0, LONGEST_QUESTION);
  }

  /// The closest so many.
  public List<Teaser> closest(String question, int count) {
    return find(question, SearchPlace.TOP, count).results().stream().map(Result::teaser).toList();
  }

  /// So many results below a place.
  Results find(String question, SearchPlace place, int count) {
    if (!asksForWords(question)) {
      return Results.NONE;
    }
    List<Match> matches = matches(question, place, count + 1);
    List<Match> shown = matches.subList(0, Math.min(count, matches.size()));
    Map<ArticleId, Teaser> found =
        teasers.of(shown.stream().map(match -> new ArticleId(match.article())).toList());
    List<Result> results = new ArrayList<>();
    for (Match match : shown) {
      Teaser teaser = found.get(new ArticleId(match.article()));
      if (teaser != null) {
        results.add(
            new Result(teaser, Highlight.of(match.headline()), Highlight.of(match.standfirst())));
      }
    }
    return new Results(results, total(matches), next(matches, place, count));
  }

  private static Total total(List<Match> matches) {
    long found = matches.isEmpty() ? 0 : matches.getFirst().total();
    return new Total(found, found == WINDOW);
  }

  private static @Nullable SearchPlace next(List<Match> matches, SearchPlace place, int count) {
    if (matches.size() > count) {
      Match last = matches.get(count - 1);
      return new SearchPlace(
          place.window(), last.rank(), Cursor.at(last.publishedAt(), last.article()));
    }
    Match any = matches.isEmpty() ? null : matches.getLast();
    return any == null || any.total() < WINDOW
        ? null
        : SearchPlace.windowBelow(Cursor.at(any.oldestAt(), any.oldest()));
  }

  private boolean asksForWords(String question) {
    return sql.sql("SELECT numnode(websearch_to_tsquery(:dictionary::regconfig, :question)) > 0")
        .param("dictionary", entries.dictionary())
        .param("question", question)
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private List<Match> matches(String question, SearchPlace place, int count) {
    Instant top = top(place.window());
    int level = 0;
    while (level < Spans.LEVELS) {
      String span = " && '(%s)'::tsquery".formatted(Spans.until(level, top).replace("'", "''"));
      List<Match> matches = matches(question, span, place, count);
      long found = matches.isEmpty() ? 0 : matches.getFirst().total();
      if (found == WINDOW) {
        return matches;
      }
      level += Spans.step(found, WINDOW);
    }
    return matches(question, "", place, count);
  }

  private Instant top(Cursor window) {
    return window.equals(Cursor.TOP)
        ? sql.sql("SELECT max(published_at) FROM articles WHERE status = 'published'")
            .query((row, _) -> row.getTimestamp(1))
            .optional()
            .map(newest -> newest.toInstant())
            .orElse(Instant.EPOCH)
        : window.moment().toInstant();
  }

  private List<Match> matches(String question, String span, SearchPlace place, int count) {
    return sql.sql(
            """
            WITH newest AS (
              SELECT article, published_at, words
              FROM search_entries
              WHERE words @@ (websearch_to_tsquery(:dictionary::regconfig, :question)%s)
                AND (published_at, article) < (:windowMoment, :windowId)
              ORDER BY published_at DESC, article DESC
              LIMIT :window),
            ranked AS (
              SELECT article, published_at,
                ts_rank(words, websearch_to_tsquery(:dictionary::regconfig, :question)) AS rank
              FROM newest),
            counted AS (
              SELECT count(*) AS total, min(published_at) AS oldest_at FROM ranked),
            chosen AS (
              SELECT * FROM ranked
              WHERE (rank, published_at, article) < (:rank, :lastMoment, :lastId)
              ORDER BY rank DESC, published_at DESC, article DESC
              LIMIT :count)
            SELECT chosen.article, chosen.published_at, chosen.rank, counted.total,
              counted.oldest_at,
              (SELECT min(article) FROM ranked WHERE published_at = counted.oldest_at) AS oldest,
              ts_headline(:dictionary::regconfig, articles.headline,
                websearch_to_tsquery(:dictionary::regconfig, :question), :marks) AS headline,
              ts_headline(:dictionary::regconfig, articles.standfirst,
                websearch_to_tsquery(:dictionary::regconfig, :question), :marks) AS standfirst
            FROM chosen
            CROSS JOIN counted
            JOIN articles ON articles.id = chosen.article
            ORDER BY rank DESC, chosen.published_at DESC, chosen.article DESC
            """
                .formatted(span))
        .param("dictionary", entries.dictionary())
        .param("question", question)
        .param("windowMoment", place.window().moment())
        .param("windowId", place.window().id())
        .param("window", WINDOW)
        .param("rank", place.rank())
        .param("lastMoment", place.last().moment())
        .param("lastId", place.last().id())
        .param("count", count)
        .param("marks", Highlight.MARKS)
        .query(Match.ROW)
        .list();
  }

  record Match(
      long article,
      Instant publishedAt,
      float rank,
      long total,
      Instant oldestAt,
      long oldest,
      String headline,
      String standfirst) {
    static final SimplePropertyRowMapper<Match> ROW = new SimplePropertyRowMapper<>(Match.class);
  }

  /// How many were found: among the newest at least, where there are more.
  record Total(long found, boolean more) {}

  /// What was found.
  ///
  /// @param next where to go on; null at the end
  record Results(List<Result> results, Total total, @Nullable SearchPlace next) {
    static final Results NONE = new Results(List.of(), new Total(0, false), null);
  }

  /// One article that was found, with the words that were asked for marked.
  record Result(Teaser teaser, List<Highlight> headline, List<Highlight> standfirst) {}
}
