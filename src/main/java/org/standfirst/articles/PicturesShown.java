package org.standfirst.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.media.ImageId;
import org.standfirst.media.Showing;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;

/// The pictures that stand on top of articles, on top of those being written, among their words and
/// those of live coverage, and beside authors.
@Component
class PicturesShown implements Showing {
  private final JdbcClient sql;
  private final Press press;

  PicturesShown(JdbcClient sql, Press press) {
    this.sql = sql;
    this.press = press;
  }

  @Override
  public List<Place> places(ImageId picture, int most) {
    return sql.sql(
            """
            WITH shown AS (
              (SELECT id FROM articles WHERE lead = :picture ORDER BY id DESC LIMIT :most)
              UNION
              (SELECT article FROM article_pictures
               WHERE picture = :picture ORDER BY article DESC LIMIT :most)
              UNION
              (SELECT DISTINCT article FROM live_entry_pictures
               JOIN live_entries ON live_entries.id = entry
               WHERE picture = :picture ORDER BY article DESC LIMIT :most))
            (SELECT articles.headline,
               CASE WHEN articles.status = 'published'
                 THEN '/' || sections.slug || '/' || articles.slug
                 ELSE '/newsroom/articles/' || articles.id END
             FROM shown
             JOIN articles ON articles.id = shown.id
             JOIN sections ON sections.id = articles.section
             ORDER BY articles.id DESC LIMIT :most)
            UNION ALL
            (SELECT manuscript #>> '{words,headline}', '/newsroom/articles/' || article
             FROM working_copies WHERE manuscript #>> '{lead,value}' = :number AND stage IS NOT NULL
             ORDER BY article DESC LIMIT :most)
            UNION ALL
            (SELECT name, '/authors/' || slug FROM authors
             WHERE portrait = :picture ORDER BY id DESC LIMIT :most)
            """)
        .param("picture", picture.value())
        .param("number", Long.toString(picture.value()))
        .param("most", most)
        .query((row, _) ->
            new Place(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))))
        .list();
  }

  @Override
  public boolean isPublic(ImageId picture) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM articles WHERE lead = :picture AND status = 'published')
              OR EXISTS (SELECT FROM article_pictures JOIN articles ON articles.id = article
                         WHERE picture = :picture AND status = 'published')
              OR EXISTS (SELECT FROM live_entry_pictures
                         JOIN live_entries ON live_entries.id = entry
                         JOIN articles ON articles.id = live_entries.article
                         WHERE picture = :picture AND articles.status = 'published')
              OR EXISTS (SELECT FROM authors WHERE portrait = :picture)
            """)
        .param("picture", picture.value())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  @Override
  public void changed(ImageId picture) {
    Set<Subject> spoiled = new HashSet<>();
    sql.sql(
            """
            SELECT id FROM articles WHERE lead = :picture AND status = 'published'
            UNION
            SELECT article FROM article_pictures WHERE picture = :picture
            UNION
            SELECT article FROM live_entry_pictures JOIN live_entries ON live_entries.id = entry
            WHERE picture = :picture
            """)
        .param("picture", picture.value())
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list()
        .forEach(id -> spoiled.add(Subjects.article(id)));
    sql.sql("SELECT slug FROM authors WHERE portrait = :picture")
        .param("picture", picture.value())
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list()
        .forEach(slug -> spoiled.add(Subjects.byAuthor(slug)));
    press.spoil(spoiled);
  }
}
