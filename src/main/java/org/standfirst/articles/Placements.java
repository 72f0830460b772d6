package org.standfirst.articles;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Placement.Lookup;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;

/// Looks up what copy names: the section, the authors, the picture. Topics are made at need.
@Component
class Placements {
  private final JdbcClient sql;
  private final Media media;
  private final Bylines bylines;

  Placements(JdbcClient sql, Media media, Bylines bylines) {
    this.sql = sql;
    this.media = media;
    this.bylines = bylines;
  }

  Lookup of(Copy copy, List<ImageId> figures) {
    Long section = section(copy.place().section());
    if (section == null) {
      return new Lookup.Missing(Filing.Reason.NO_SUCH_SECTION);
    }
    Byline byline = bylines.of(copy.origin());
    List<String> named = byline.lines().isEmpty() ? copy.origin().authors() : byline.authors();
    List<Long> authors = authors(named);
    if (authors.size() < named.size()) {
      return new Lookup.Missing(Filing.Reason.NO_SUCH_AUTHOR);
    }
    ImageId lead = copy.lead();
    Set<ImageId> pictures = new HashSet<>(figures);
    if (lead != null) {
      pictures.add(lead);
    }
    if (media.pictures(pictures).size() < pictures.size()) {
      return new Lookup.Missing(Filing.Reason.NO_SUCH_PICTURE);
    }
    return new Lookup.There(
        new Placement(
            section,
            authors,
            byline,
            topics(copy.place().topics()),
            lead == null ? null : lead.value(),
            copy.place().access()));
  }

  private @Nullable Long section(String slug) {
    return sql.sql("SELECT id FROM sections WHERE slug = :slug")
        .param("slug", slug)
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(null);
  }

  private List<Long> authors(List<String> slugs) {
    return sql.sql(
            """
            SELECT id FROM authors
            JOIN unnest(:slugs) WITH ORDINALITY AS named (name, place) ON named.name = authors.slug
            ORDER BY place
            """)
        .param("slugs", slugs.toArray(String[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  private List<Long> topics(List<String> names) {
    Map<String, String> bySlug = new LinkedHashMap<>();
    names.stream()
        .map(PlainWords::of)
        .filter(name -> !name.isEmpty() && name.length() <= Copy.Place.LONGEST_TOPIC)
        .forEach(name -> bySlug.putIfAbsent(Topic.slugOf(name), name));
    List<String> slugs = bySlug.keySet().stream().limit(Copy.Place.MOST_TOPICS).toList();
    List<String> called = bySlug.values().stream().limit(Copy.Place.MOST_TOPICS).toList();
    make(slugs, called);
    return sql.sql(
            """
            SELECT id FROM topics
            JOIN unnest(:slugs) WITH ORDINALITY AS named (name, place) ON named.name = topics.slug
            ORDER BY place
            """)
        .param("slugs", slugs.toArray(String[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// In one order, so that no two who name the same new ones wait for each other.
  private void make(List<String> slugs, List<String> names) {
    sql.sql(
            """
            INSERT INTO topics (slug, name, description)
            SELECT slug, name, '' FROM unnest(:slugs, :names) AS named (slug, name) ORDER BY slug
            ON CONFLICT (slug) DO NOTHING
            """)
        .param("slugs", slugs.toArray(String[]::new))
        .param("names", names.toArray(String[]::new))
        .update();
  }
}
