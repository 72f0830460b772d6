package org.standfirst.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.wall.Access;

/// Reads published articles as teasers. None of its queries touches a body.
@Component
public class Teasers {
  static final String COLUMNS =
      """
      articles.id, articles.version, sections.slug AS section, sections.name AS section_name, articles.slug,
      articles.headline, articles.standfirst, articles.kicker,
      CASE WHEN articles.byline <> '' THEN articles.byline ELSE
        (SELECT coalesce(string_agg(authors.name, ', ' ORDER BY article_authors.position),
                         articles.credit)
         FROM article_authors JOIN authors ON authors.id = article_authors.author
         WHERE article_authors.article = articles.id AND article_authors.wrote) END AS byline,
      articles.access, articles.language, articles.published_at, articles.updated_at, articles.lead,
      articles.lead_alt, articles.lead_caption, articles.lead_credit,
      EXISTS (SELECT FROM live_coverages
              WHERE article = articles.id AND ended_at IS NULL) AS live
      """;
  private final JdbcClient sql;
  private final Media media;
  private final List<Talk> talks;

  Teasers(JdbcClient sql, Media media, List<Talk> talks) {
    this.sql = sql;
    this.media = media;
    this.talks = List.copyOf(talks);
  }

  /// The first so many below a place, the newest first.
  public List<Teaser> below(Selection selection, Cursor place, int count) {
    return read(selection, place, count, "<", "DESC");
  }

  /// The last so many above a place, the newest first.
  List<Teaser> above(Selection selection, Cursor place, int count) {
    return read(selection, place, count, ">", "ASC").reversed();
  }

  private List<Teaser> read(
      Selection selection, Cursor place, int count, String side, String order) {
    return teasers(
        sql.sql(
                """
                SELECT %1$s
                FROM (SELECT article, published_at FROM (%2$s) AS selection
                      WHERE (published_at, article) %3$s (:moment, :id)
                      ORDER BY published_at %4$s, article %4$s
                      LIMIT :count) AS chosen
                JOIN articles ON articles.id = chosen.article
                JOIN sections ON sections.id = articles.section
                ORDER BY articles.published_at %4$s, articles.id %4$s
                """
                    .formatted(COLUMNS, selection.query(), side, order))
            .param("slug", selection.slug())
            .param("moment", place.moment())
            .param("id", place.id())
            .param("count", count)
            .query(Row.ROW)
            .list());
  }

  /// The newest of the paper and the newest of each section, for the front page.
  public List<Teaser> front(int newest, int ofEachSection) {
    return teasers(
        sql.sql(
                """
                WITH chosen AS (
                  (SELECT id FROM articles WHERE status = 'published'
                   ORDER BY published_at DESC, id DESC LIMIT :newest)
                  UNION
                  SELECT latest.id FROM sections, LATERAL (
                    SELECT id FROM articles
                    WHERE status = 'published' AND section = sections.id
                    ORDER BY published_at DESC, id DESC LIMIT :ofEachSection) AS latest)
                SELECT %s
                FROM chosen
                JOIN articles ON articles.id = chosen.id
                JOIN sections ON sections.id = articles.section
                ORDER BY articles.published_at DESC, articles.id DESC
                """
                    .formatted(COLUMNS))
            .param("newest", newest)
            .param("ofEachSection", ofEachSection)
            .query(Row.ROW)
            .list());
  }

  /// The newest that share a topic with an article, those that share most first among them.
  List<Teaser> related(ArticleId id, int count) {
    return teasers(
        sql.sql(
                """
                WITH candidates AS (
                  SELECT latest.article, max(latest.published_at) AS published_at, count(*) AS shared
                  FROM article_topics AS own, LATERAL (
                    SELECT article, published_at FROM article_topics
                    WHERE topic = own.topic AND published_at IS NOT NULL AND article <> :id
                    ORDER BY published_at DESC, article DESC LIMIT 10) AS latest
                  WHERE own.article = :id
                  GROUP BY latest.article
                  ORDER BY shared DESC, published_at DESC, latest.article DESC
                  LIMIT :count)
                SELECT %s
                FROM candidates
                JOIN articles ON articles.id = candidates.article
                JOIN sections ON sections.id = articles.section
                ORDER BY candidates.shared DESC, articles.published_at DESC, articles.id DESC
                """
                    .formatted(COLUMNS))
            .param("id", id.value())
            .param("count", count)
            .query(Row.ROW)
            .list());
  }

  /// Those of these that are published, by number.
  public Map<ArticleId, Teaser> of(Collection<ArticleId> ids) {
    List<Teaser> found =
        teasers(
            sql.sql(
                    """
                    SELECT %s
                    FROM articles
                    JOIN sections ON sections.id = articles.section
                    WHERE articles.id = ANY (:ids) AND articles.status = 'published'
                    """
                        .formatted(COLUMNS))
                .param("ids", ids.stream().map(ArticleId::value).toArray(Long[]::new))
                .query(Row.ROW)
                .list());
    Map<ArticleId, Teaser> byId = new HashMap<>();
    found.forEach(teaser -> byId.put(teaser.id(), teaser));
    return byId;
  }

  private List<Teaser> teasers(List<Row> rows) {
    List<ImageId> leads =
        rows.stream().map(Row::image).filter(Objects::nonNull).distinct().toList();
    Map<ImageId, Picture> pictures = media.pictures(leads);
    Map<ArticleId, Integer> comments = comments(rows);
    return rows.stream()
        .map(row -> row.teaser(pictures, comments.getOrDefault(new ArticleId(row.id()), 0)))
        .toList();
  }

  private Map<ArticleId, Integer> comments(List<Row> rows) {
    Map<ArticleId, Integer> all = new HashMap<>();
    if (!rows.isEmpty()) {
      List<ArticleId> ids = rows.stream().map(row -> new ArticleId(row.id())).toList();
      talks.forEach(each -> all.putAll(each.about(ids)));
    }
    return all;
  }

  record Row(
      long id,
      int version,
      String section,
      String sectionName,
      String slug,
      String headline,
      String standfirst,
      String kicker,
      String byline,
      String access,
      String language,
      Instant publishedAt,
      @Nullable Instant updatedAt,
      @Nullable Long lead,
      String leadAlt,
      String leadCaption,
      String leadCredit,
      boolean live) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    @Nullable ImageId image() {
      return lead == null ? null : new ImageId(lead);
    }

    Teaser teaser(Map<ImageId, Picture> pictures, int comments) {
      ImageId image = image();
      Picture picture = image == null ? null : pictures.get(image);
      return new Teaser(
          new ArticleId(id),
          version,
          section,
          sectionName,
          slug,
          headline,
          standfirst,
          kicker,
          byline,
          Access.of(access),
          language,
          publishedAt,
          updatedAt,
          picture == null ? null : picture.with(leadAlt, leadCaption, leadCredit),
          live,
          comments);
    }
  }
}
