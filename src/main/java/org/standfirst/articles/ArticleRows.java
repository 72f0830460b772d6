package org.standfirst.articles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.WallPlace;
import org.standfirst.media.ImageId;

/// The rows of the articles, as the desk writes them.
@Component
class ArticleRows {
  private final JdbcClient sql;
  private final Contributors contributors;

  ArticleRows(JdbcClient sql, Contributors contributors) {
    this.sql = sql;
    this.contributors = contributors;
  }

  /// Takes a new draft in; none where the slug is taken.
  @Nullable ArticleId add(String slug, FairCopy fair, Placement placement, Instant now) {
    ArticleId id =
        words(
                """
                INSERT INTO articles (slug, section, status, access, language, headline, standfirst,
                  kicker, byline, credit, opening, wall_set, words, lead, filed_at)
                SELECT :slug, :section, 'draft', :access, :language, :headline, :standfirst,
                  :kicker, :byline, :credit, :opening, :wallSet, :words, CAST(:lead AS bigint), :now
                WHERE NOT EXISTS (SELECT FROM former_slugs WHERE slug = :slug)
                ON CONFLICT (slug) DO NOTHING
                RETURNING id
                """,
                fair,
                placement,
                now)
            .param("slug", slug)
            .query((row, _) -> new ArticleId(row.getLong(1)))
            .optional()
            .orElse(null);
    if (id != null) {
      fill(id, fair, placement);
    }
    return id;
  }

  /// Makes a draft without words. It is known by no address until it is published.
  ArticleId begin(String section, String language, Instant now) {
    return sql.sql(
            """
            INSERT INTO articles (slug, section, status, access, language, headline, standfirst,
              kicker, byline, credit, opening, words, filed_at)
            SELECT '~' || gen_random_uuid(), id, 'draft', 'metered', :language, '', '', '', '', '', '',
              0, :now
            FROM sections WHERE slug = :section
            RETURNING id
            """)
        .param("section", section)
        .param("language", language)
        .param("now", at(now))
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .single();
  }

  /// What searchers and cards call it, and what is said of its picture.
  void dress(ArticleId id, Dressing dressing) {
    sql.sql(
            """
            UPDATE articles SET search_title = :search, social_title = :social,
              lead_alt = :alt, lead_caption = :caption, lead_credit = :credit
            WHERE id = :id
            """)
        .param("search", PlainWords.of(dressing.searchTitle()))
        .param("social", PlainWords.of(dressing.socialTitle()))
        .param("alt", PlainWords.of(dressing.underline().alt()))
        .param("caption", PlainWords.of(dressing.underline().caption()))
        .param("credit", PlainWords.of(dressing.underline().credit()))
        .param("id", id.value())
        .update();
  }

  void replace(ArticleId id, FairCopy fair, Placement placement, Instant now) {
    words(
            """
            UPDATE articles
            SET section = :section, access = :access, language = :language, headline = :headline,
              standfirst = :standfirst, kicker = :kicker, byline = :byline, credit = :credit,
              opening = :opening, wall_set = :wallSet, words = :words, lead = :lead,
              version = version + 1,
              lead_alt = CASE WHEN lead = :lead THEN lead_alt ELSE '' END,
              lead_caption = CASE WHEN lead = :lead THEN lead_caption ELSE '' END,
              lead_credit = CASE WHEN lead = :lead THEN lead_credit ELSE '' END,
              updated_at = CASE WHEN status = 'published' THEN :now ELSE updated_at END
            WHERE id = :id
            """,
            fair,
            placement,
            now)
        .param("id", id.value())
        .update();
    fill(id, fair, placement);
  }

  private JdbcClient.StatementSpec words(
      String statement, FairCopy fair, Placement placement, Instant now) {
    return sql.sql(statement)
        .param("section", placement.section())
        .param("access", placement.access().word())
        .param("language", fair.language())
        .param("headline", fair.headline())
        .param("standfirst", fair.standfirst())
        .param("kicker", fair.kicker())
        .param("byline", placement.byline().words())
        .param("credit", fair.credit())
        .param("opening", fair.prose().opening())
        .param("wallSet", fair.prose().wallSet())
        .param("words", fair.prose().words())
        .param("lead", placement.lead())
        .param("now", at(now));
  }

  private void fill(ArticleId id, FairCopy fair, Placement placement) {
    sql.sql(
            """
            INSERT INTO article_bodies (article, html) VALUES (:article, :html)
            ON CONFLICT (article) DO UPDATE SET html = excluded.html
            """)
        .param("article", id.value())
        .param("html", fair.prose().rest())
        .update();
    replacePictures(id, fair.prose().pictures());
    replaceLinks("article_topics", "topic", id, placement.topics());
    replaceLinks("article_authors", "author", id, placement.authors());
    contributors.replace(id, placement.byline().lines());
  }

  private void replacePictures(ArticleId id, List<ImageId> pictures) {
    sql.sql("DELETE FROM article_pictures WHERE article = :article")
        .param("article", id.value())
        .update();
    sql.sql("INSERT INTO article_pictures (article, picture) SELECT :article, unnest(:pictures)")
        .param("article", id.value())
        .param("pictures", pictures.stream().map(ImageId::value).toArray(Long[]::new))
        .update();
  }

  private void replaceLinks(String table, String column, ArticleId id, List<Long> targets) {
    sql.sql("DELETE FROM %s WHERE article = :article".formatted(table))
        .param("article", id.value())
        .update();
    sql.sql(
            """
            INSERT INTO %s (article, %s, position, published_at)
            SELECT :article, target, place,
              (SELECT published_at FROM articles WHERE id = :article AND status = 'published')
            FROM unnest(:targets) WITH ORDINALITY AS links (target, place)
            """
                .formatted(table, column))
        .param("article", id.value())
        .param("targets", targets.toArray(Long[]::new))
        .update();
  }

  /// Puts an article into the paper; where it was in it before, the first time counts.
  void publish(ArticleId id, Instant moment) {
    sql.sql(
            """
            UPDATE articles SET status = 'published', published_at = coalesce(published_at, :moment)
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("moment", at(moment))
        .update();
    spread(id);
  }

  /// An article counts as updated, though its words are the same.
  void touch(ArticleId id, Instant now) {
    sql.sql("UPDATE articles SET updated_at = :now WHERE id = :id AND status = 'published'")
        .param("id", id.value())
        .param("now", at(now))
        .update();
  }

  /// Takes an article out of the paper for now.
  void unpublish(ArticleId id) {
    sql.sql("UPDATE articles SET status = 'unpublished' WHERE id = :id AND status = 'published'")
        .param("id", id.value())
        .update();
    spread(id);
  }

  /// Takes an article out of the paper for good.
  void withdraw(ArticleId id, Instant now) {
    sql.sql(
            """
            UPDATE articles SET status = 'withdrawn', published_at = coalesce(published_at, :now)
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("now", at(now))
        .update();
    spread(id);
  }

  /// Keeps that an article was killed.
  void kill(ArticleId id, Killing killing) {
    sql.sql(
            """
            INSERT INTO killed_articles (article, agency, reason, killed_at)
            SELECT id, :agency, :reason, :at FROM articles WHERE id = :id
            ON CONFLICT (article) DO UPDATE
            SET agency = excluded.agency, reason = excluded.reason, killed_at = excluded.killed_at
            """)
        .param("id", id.value())
        .param("agency", PlainWords.of(killing.agency()))
        .param("reason", PlainWords.of(killing.reason()))
        .param("at", at(killing.at()))
        .update();
  }

  /// Forgets that an article was killed.
  void setFree(ArticleId id) {
    sql.sql("DELETE FROM killed_articles WHERE article = :id").param("id", id.value()).update();
  }

  private void spread(ArticleId id) {
    for (String table : List.of("article_topics", "article_authors")) {
      sql.sql(
              """
              UPDATE %s SET published_at =
                (SELECT published_at FROM articles WHERE id = :article AND status = 'published')
              WHERE article = :article
              """
                  .formatted(table))
          .param("article", id.value())
          .update();
    }
  }

  /// What the article is and where it is listed; it stays as it is until the transaction ends.
  @Nullable Standing standing(ArticleId id) {
    hold(id);
    return sql.sql(
            """
            SELECT sections.slug AS section, articles.slug, status,
              ARRAY(SELECT slug FROM article_topics JOIN topics ON topics.id = topic
                    WHERE article = articles.id)::text[] AS topics,
              ARRAY(SELECT authors.slug FROM article_authors JOIN authors ON authors.id = author
                    WHERE article = articles.id)::text[] AS authors
            FROM articles
            JOIN sections ON sections.id = articles.section
            WHERE articles.id = :id
            """)
        .param("id", id.value())
        .query(Standing.ROW)
        .optional()
        .orElse(null);
  }

  /// Where an editor has set the wall in an article; null: nowhere. The article stays as it is
  /// until the transaction ends.
  @Nullable WallPlace wall(ArticleId id) {
    hold(id);
    return sql.sql(
            """
            SELECT opening, html FROM articles JOIN article_bodies ON article = id
            WHERE id = :id AND wall_set
            """)
        .param("id", id.value())
        .query((row, _) ->
            WallPlace.between(
                String.valueOf(row.getString("opening")), String.valueOf(row.getString("html"))))
        .optional()
        .orElse(null);
  }

  /// Holds an article before it is read. One statement that did both would wait, and then read the
  /// tables beside as they stood before.
  private void hold(ArticleId id) {
    sql.sql("SELECT FROM articles WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query(_ -> {});
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /// Where an article is listed.
  record Standing(String section, String slug, String status, String[] topics, String[] authors) {
    /// Of an article that there wasn't.
    static final Standing NONE = new Standing("", "", "", new String[0], new String[0]);

    static final RowMapper<Standing> ROW =
        (row, _) ->
            new Standing(
                row.getString("section"),
                row.getString("slug"),
                row.getString("status"),
                (String[]) row.getArray("topics").getArray(),
                (String[]) row.getArray("authors").getArray());

    boolean isInThePaper() {
      return status.equals("published");
    }

    String path() {
      return "/" + section + "/" + slug;
    }
  }
}
