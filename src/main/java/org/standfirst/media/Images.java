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

  /// The size of a picture's largest rendition; null: there is no such picture.
  Picture.@Nullable Size full(String hash, Format format) {
    return sql.sql(
            "SELECT full_width, full_height FROM images WHERE hash = :hash AND format = :format LIMIT 1")
        .param("hash", hash)
        .param("format", format.extension())
        .query((row, _) -> new Picture.Size(row.getInt(1), row.getInt(2)))
        .optional()
        .orElse(null);
  }

  /// The size that cuts of a picture are taken from; null: no picture has that focus.
  Picture.@Nullable Size full(String hash, Format format, Focus focus) {
    return sql.sql(
            """
            SELECT full_width, full_height FROM images
            WHERE hash = :hash AND format = :format AND focus_x = :x AND focus_y = :y LIMIT 1
            """)
        .param("hash", hash)
        .param("format", format.extension())
        .param("x", focus.x())
        .param("y", focus.y())
        .query((row, _) -> new Picture.Size(row.getInt(1), row.getInt(2)))
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
