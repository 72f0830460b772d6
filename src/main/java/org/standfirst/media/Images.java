package org.standfirst.media;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the pictures.
@Component
class Images {
  private static final String KEPT =
      """
      SELECT format, full_width, full_height FROM images
      WHERE hash = :hash AND (format = :wanted OR :any) %s
      ORDER BY format = :wanted DESC LIMIT 1
      """;
  private final JdbcClient sql;

  Images(JdbcClient sql) {
    this.sql = sql;
  }

  /// Adds a picture whose renditions are kept.
  ///
  /// @param fileName as it was handed in; empty: it had none to speak of
  ImageId add(Development.Developed developed, PictureWords words, String fileName) {
    return sql.sql(
            """
            INSERT INTO images (hash, format, width, height, full_width, full_height, alt, caption,
              credit, file_name)
            VALUES (:hash, :format, :width, :height, :fullWidth, :fullHeight, :alt, :caption,
              :credit, :fileName)
            RETURNING id
            """)
        .param("hash", developed.hash())
        .param("format", developed.format().extension())
        .param("width", developed.size().width())
        .param("height", developed.size().height())
        .param("fullWidth", developed.full().width())
        .param("fullHeight", developed.full().height())
        .param("alt", words.alt())
        .param("caption", words.caption())
        .param("credit", words.credit())
        .param("fileName", fileName)
        .query((row, _) -> new ImageId(row.getLong(1)))
        .single();
  }

  /// Deletes a picture; its content is looked at later.
  void remove(ImageId id, Instant now) {
    sql.sql(
            """
            WITH removed AS (DELETE FROM images WHERE id = :id RETURNING hash)
            INSERT INTO discarded_images (hash, since) SELECT hash, :now FROM removed
            ON CONFLICT (hash) DO UPDATE SET since = excluded.since
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Map<ImageId, Picture> pictures(Collection<ImageId> ids) {
    Map<ImageId, Picture> found = new HashMap<>();
    sql.sql(
            """
            SELECT id, hash, format, width, height, full_width, full_height, focus_x, focus_y, alt,
              caption, credit
            FROM images
            WHERE id = ANY (:ids)
            """)
        .param("ids", ids.stream().map(ImageId::value).toArray(Long[]::new))
        .query(Row.ROW)
        .list()
        .forEach(row -> found.put(new ImageId(row.id()), row.picture()));
    return found;
  }

  /// The first picture of that content; null: there is none.
  @Nullable ImageId withContent(String hash) {
    return sql.sql("SELECT min(id) FROM images WHERE hash = :hash HAVING count(*) > 0")
        .param("hash", hash)
        .query((row, _) -> new ImageId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  /// What all renditions of a picture can be made of.
  ///
  /// @param format in which it is kept
  record Kept(Format format, Picture.Size full) {}

  /// What a rendition in that format is made of; null: there is no such picture, or that format
  /// can't be made of it. JPEG is made of any, for mail programs that show no other.
  @Nullable Kept kept(String hash, Format wanted) {
    return kept(wanted, sql.sql(KEPT.formatted("")).param("hash", hash));
  }

  /// The same for cuts; null: no picture has that focus.
  @Nullable Kept kept(String hash, Format wanted, Focus focus) {
    return kept(
        wanted,
        sql.sql(KEPT.formatted("AND focus_x = :x AND focus_y = :y"))
            .param("hash", hash)
            .param("x", focus.x())
            .param("y", focus.y()));
  }

  private static @Nullable Kept kept(Format wanted, JdbcClient.StatementSpec asked) {
    return asked
        .param("wanted", wanted.extension())
        .param("any", wanted == Format.JPEG)
        .query((row, _) ->
            new Kept(Format.of(row.getString(1)), new Picture.Size(row.getInt(2), row.getInt(3))))
        .optional()
        .orElse(null);
  }

  record Row(
      long id,
      String hash,
      String format,
      int width,
      int height,
      int fullWidth,
      int fullHeight,
      int focusX,
      int focusY,
      String alt,
      String caption,
      String credit) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    Picture picture() {
      return new Picture(
          hash,
          Format.of(format),
          width,
          height,
          new Picture.Size(fullWidth, fullHeight),
          new Focus(focusX, focusY),
          alt,
          caption,
          credit);
    }
  }
}
