package org.standfirst.articles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Selection.Everything;
import org.standfirst.articles.Selection.OfSection;
import org.standfirst.press.Subject;

/// What stands at an article's end to read on with: what the newsroom has chosen for it, then what
/// shares its topics, then the newest of its section.
@Component
public class RelatedArticles {
  /// How many stand there at the most.
  public static final int MOST = 4;

  private final JdbcClient sql;
  private final Teasers teasers;
  private final Search search;

  RelatedArticles(JdbcClient sql, Teasers teasers, Search search) {
    this.sql = sql;
    this.teasers = teasers;
    this.search = search;
  }

  /// What stands there now.
  ///
  /// @param subjects with what the choice may come out otherwise
  record Shown(List<Teaser> teasers, Set<Subject> subjects) {}

  /// An article that was chosen, in the paper or not.
  ///
  /// @param headline empty: it has none yet
  public record Chosen(ArticleId id, String headline, boolean inThePaper) {}

  Shown of(Article article) {
    ArticleId id = article.teaser().id();
    List<ArticleId> chosen = chosen(id);
    Set<Subject> subjects = new HashSet<>();
    // one that isn't in the paper may come into it
    chosen.forEach(each -> subjects.add(Subjects.article(each)));
    Map<ArticleId, Teaser> published = teasers.of(chosen);
    List<Teaser> shown = new ArrayList<>();
    fill(shown, id, chosen.stream().map(published::get).filter(Objects::nonNull).toList());
    if (shown.size() < MOST) {
      article.topics().forEach(topic -> subjects.add(Subjects.membersOfTopic(topic.slug())));
      fill(shown, id, teasers.related(id, 2 * MOST));
    }
    if (shown.size() < MOST) {
      String section = article.teaser().section();
      subjects.add(Subjects.membersOfSection(section));
      fill(shown, id, teasers.below(new OfSection(section), Cursor.TOP, 2 * MOST));
    }
    shown.forEach(each -> subjects.add(Subjects.article(each.id())));
    return new Shown(shown, subjects);
  }

  private static void fill(List<Teaser> shown, ArticleId id, Collection<Teaser> further) {
    for (Teaser each : further) {
      boolean known = shown.stream().anyMatch(other -> other.id().equals(each.id()));
      if (shown.size() < MOST && !known && !each.id().equals(id)) {
        shown.add(each);
      }
    }
  }

  private List<ArticleId> chosen(ArticleId article) {
    return sql.sql("SELECT related FROM article_related WHERE article = :article ORDER BY position")
        .param("article", article.value())
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list();
  }

  /// Puts these in the place of what was chosen before.
  void replace(ArticleId article, List<ArticleId> related) {
    sql.sql("DELETE FROM article_related WHERE article = :article")
        .param("article", article.value())
        .update();
    sql.sql(
            """
            INSERT INTO article_related (article, position, related)
            SELECT :article, min(place), id
            FROM unnest(:related) WITH ORDINALITY AS given (number, place)
            JOIN articles ON id = number
            WHERE id <> :article
            GROUP BY id
            """)
        .param("article", article.value())
        .param("related", numbers(related))
        .update();
  }

  /// What articles are called, in that order; those that there aren't are left out.
  public List<Chosen> named(List<ArticleId> articles) {
    return sql.sql(
            """
            SELECT desk_entries.article, desk_entries.headline, desk_entries.standing = 'PUBLISHED'
                AS live
            FROM unnest(:articles) WITH ORDINALITY AS given (number, place)
            JOIN desk_entries ON desk_entries.article = number
            ORDER BY place
            """)
        .param("articles", numbers(articles))
        .query((row, _) ->
            new Chosen(
                new ArticleId(row.getLong(1)), String.valueOf(row.getString(2)), row.getBoolean(3)))
        .list();
  }

  /// Articles in the paper that may be chosen: with those words, or the newest where there are
  /// none.
  public List<Teaser> candidates(String words, int count) {
    String question = Search.question(words);
    return question.isEmpty()
        ? teasers.below(new Everything(), Cursor.TOP, count)
        : search.find(question, SearchPlace.TOP, count).results().stream()
            .map(Search.Result::teaser)
            .toList();
  }

  private static Long[] numbers(List<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).toArray(Long[]::new);
  }
}
