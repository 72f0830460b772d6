package org.standfirst.articles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.Announcements;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;

/// The paper's sections and topics, and those who write for it.
@Component
public class Rubrics {
  static final String SECTIONS_CHANGED = "sections";
  private static final SimplePropertyRowMapper<Section> SECTION =
      new SimplePropertyRowMapper<>(Section.class);
  private static final SimplePropertyRowMapper<Topic> TOPIC =
      new SimplePropertyRowMapper<>(Topic.class);
  private final JdbcClient sql;
  private final AuthorNames names;
  private final SearchEntries searchEntries;
  private final Announcements announcements;
  private final Press press;

  Rubrics(
      JdbcClient sql,
      AuthorNames names,
      SearchEntries searchEntries,
      Announcements announcements,
      Press press) {
    this.sql = sql;
    this.names = names;
    this.searchEntries = searchEntries;
    this.announcements = announcements;
    this.press = press;
  }

  /// Opens a section, or changes the one with that slug.
  @Transactional
  public void open(Section section) {
    sql.sql(
            """
            INSERT INTO sections (slug, name, description, position, opinion)
            VALUES (:slug, :name, :description, :position, :opinion)
            ON CONFLICT (slug) DO UPDATE
            SET name = excluded.name, description = excluded.description,
                position = excluded.position, opinion = excluded.opinion
            """)
        .paramSource(section)
        .update();
    announcements.announce(SECTIONS_CHANGED, section.slug());
    press.spoil(Set.of(Subject.EVERYTHING));
  }

  /// Describes a topic, making it where its slug is new.
  @Transactional
  public void describe(Topic topic) {
    sql.sql(
            """
            INSERT INTO topics (slug, name, description) VALUES (:slug, :name, :description)
            ON CONFLICT (slug) DO UPDATE
            SET name = excluded.name, description = excluded.description
            """)
        .paramSource(topic)
        .update();
    press.spoil(Set.of(Subject.EVERYTHING));
  }

  /// Introduces an author, or changes what is said of the one with that slug.
  @Transactional
  public void introduce(Author author) {
    long id =
        sql.sql(
                """
                INSERT INTO authors (slug, name, role, biography, portrait)
                VALUES (:slug, :name, :role, :biography, :portrait)
                ON CONFLICT (slug) DO UPDATE
                SET name = excluded.name, role = excluded.role, biography = excluded.biography,
                    portrait = excluded.portrait
                RETURNING id
                """)
            .param("slug", author.slug())
            .param("name", author.name())
            .param("role", author.role())
            .param("biography", author.biography())
            .param("portrait", author.portrait() == null ? null : author.portrait().value())
            .query((row, _) -> row.getLong(1))
            .single();
    names.keep(Map.of(id, author.name()));
    searchEntries.refreshBy(author.slug());
    press.spoil(Set.of(Subject.EVERYTHING));
  }

  /// All sections in the order of the section bar.
  public List<Section> sections() {
    return sql.sql(
            """
            SELECT slug, name, description, position, opinion FROM sections ORDER BY position, id
            """)
        .query(SECTION)
        .list();
  }

  /// The section of that slug.
  public @Nullable Section section(String slug) {
    return sections().stream().filter(each -> each.slug().equals(slug)).findFirst().orElse(null);
  }

  /// The next topics that anything published is about, by slug.
  public List<Topic> topicsAfter(String slug, int count) {
    return sql.sql(
            """
            SELECT slug, name, description FROM topics
            WHERE slug > :slug AND EXISTS (
              SELECT FROM article_topics
              WHERE topic = topics.id AND article_topics.published_at IS NOT NULL)
            ORDER BY slug LIMIT :count
            """)
        .param("slug", slug)
        .param("count", count)
        .query(TOPIC)
        .list();
  }

  /// The next of those who write for the paper, by slug.
  public List<Author> authorsAfter(String slug, int count) {
    return sql
        .sql(
            """
            SELECT slug, name, role, biography, portrait FROM authors
            WHERE slug > :slug ORDER BY slug LIMIT :count
            """)
        .param("slug", slug)
        .param("count", count)
        .query(Credits.AuthorRow.ROW)
        .list()
        .stream()
        .map(Credits.AuthorRow::author)
        .toList();
  }

  /// The topic of that slug.
  public @Nullable Topic topic(String slug) {
    return sql.sql("SELECT slug, name, description FROM topics WHERE slug = :slug")
        .param("slug", slug)
        .query(TOPIC)
        .optional()
        .orElse(null);
  }

  /// The topic of that name, however its letters are written.
  public @Nullable Topic topicNamed(String name) {
    return topic(Topic.slugOf(PlainWords.of(name)));
  }

  /// What the newest articles are about, by name.
  public List<Topic> topicsLately(int articles) {
    return sql.sql(
            """
            SELECT DISTINCT slug, name, description
            FROM (SELECT id FROM articles WHERE status = 'published'
                  ORDER BY published_at DESC, id DESC LIMIT :articles) AS latest
            JOIN article_topics ON article = latest.id
            JOIN topics ON topics.id = topic
            ORDER BY name, slug
            """)
        .param("articles", articles)
        .query(TOPIC)
        .list();
  }

  @Nullable Author author(String slug) {
    return sql.sql("SELECT slug, name, role, biography, portrait FROM authors WHERE slug = :slug")
        .param("slug", slug)
        .query(Credits.AuthorRow.ROW)
        .optional()
        .map(Credits.AuthorRow::author)
        .orElse(null);
  }
}
