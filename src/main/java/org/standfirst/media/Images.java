package org.standfirst.media;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

  ImageId add(String hash, Format format, int width, int height, PictureWords words) {
    return sql.sql(
            """
            INSERT INTO images (hash, format, width, height, alt, caption, credit)
            VALUES (:hash, :format, :width, :height, :alt, :caption, :credit)
            RETURNING id
            """)
        .param("hash", hash)
        .param("format", format.extension())
        .param("width", width)
        .param("height", height)
        .param("alt", words.alt())
        .param("caption", words.caption())
        .param("credit", words.credit())
        .query((row, _) -> new ImageId(row.getLong(1)))
        .single();
  }

  Map<ImageId, Picture> pictures(Collection<ImageId> ids) {
    Map<ImageId, Picture> found = new HashMap<>();
    sql.sql(
            """
            SELECT id, hash, format, width, height, alt, caption, credit
            FROM images
            WHERE id = ANY (:ids)
            """)
        .param("ids", ids.stream().map(ImageId::value).toArray(Long[]::new))
        .query(Row.ROW)
        .list()
        .forEach(row -> found.put(new ImageId(row.id()), row.picture()));
    return found;
  }

  record Row(
      long id,
      String hash,
      String format,
      int width,
      int height,
      String alt,
      String caption,
      String credit) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    Picture picture() {
      return new Picture(hash, Format.of(format), width, height, alt, caption, credit);
    }
  }
}
