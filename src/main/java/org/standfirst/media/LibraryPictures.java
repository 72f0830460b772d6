package org.standfirst.media;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The pictures as the library sees them: what is said of them, who added them and when.
@Component
class LibraryPictures {
  private static final int MOST_WORDS = 10;
  private static final int COUNTED = 1000;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String COLUMNS =
      """
      SELECT images.id, hash, format, width, height, full_width, full_height, focus_x, focus_y, alt,
        caption, credit, file_name, version, added_at,
        first_name || ' ' || last_name AS added_by, reader AS added_by_id
      FROM images
      LEFT JOIN image_additions ON image = images.id
      LEFT JOIN readers ON readers.id = reader
      """;

  private final JdbcClient sql;

  LibraryPictures(JdbcClient sql) {
    this.sql = sql;
  }

  /// Which pictures are wanted.
  ///
  /// @param words each of them begins a word that is said of the picture; empty: any
  /// @param undescribed whether only those that don't say what they show
  /// @param before those added before this one
  record Wanted(String words, boolean undescribed, ImageId before) {
    /// The same as PostgreSQL asks for it; empty: any.
    String query() {
      return Arrays.stream(BETWEEN_WORDS.split(words))
          .filter(each -> !each.isEmpty())
          .limit(MOST_WORDS)
          .map(each -> "'" + each + "':*")
          .collect(Collectors.joining(" & "));
    }
  }

  /// The newest of them first.
  List<Row> find(Wanted wanted, int count) {
    String query = wanted.query();
    return sql.sql(
            COLUMNS
                + " WHERE images.id < :before"
                + (wanted.undescribed() ? " AND alt = ''" : "")
                + (query.isEmpty() ? "" : " AND words @@ to_tsquery('simple', :query)")
                + " ORDER BY images.id DESC LIMIT :count")
        .param("before", wanted.before().value())
        .param("query", query)
        .param("count", count)
        .query(Row.ROW)
        .list();
  }

  @Nullable Row find(ImageId id) {
    return sql.sql(COLUMNS + " WHERE images.id = :id")
        .param("id", id.value())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The same, which nobody begins to show or changes until the transaction ends.
  @Nullable Row held(ImageId id) {
    sql.sql("SELECT id FROM images WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query((row, _) -> row.getLong(1))
        .optional();
    return find(id);
  }

  /// Those of these numbers, in no order.
  List<Row> of(List<ImageId> ids) {
    return sql.sql(COLUMNS + " WHERE images.id = ANY (:ids)")
        .param("ids", ids.stream().map(ImageId::value).toArray(Long[]::new))
        .query(Row.ROW)
        .list();
  }

  /// How many don't say what they show; no more than a thousand are counted.
  long undescribed() {
    return sql.sql(
            "SELECT count(*) FROM (SELECT FROM images WHERE alt = '' LIMIT :counted) AS undescribed")
        .param("counted", COUNTED)
        .query((row, _) -> row.getLong(1))
        .single();
  }

  void addedBy(ImageId id, ReaderId reader) {
    sql.sql("INSERT INTO image_additions (image, reader) VALUES (:id, :reader)")
        .param("id", id.value())
        .param("reader", reader.value())
        .update();
  }

  /// Changes what is said of a picture, if it is still as it was.
  ///
  /// @return whether it was
  boolean change(ImageId id, int version, PictureWords words, Focus focus) {
    return sql.sql(
                """
                UPDATE images SET alt = :alt, caption = :caption, credit = :credit,
                  focus_x = :x, focus_y = :y, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("alt", words.alt())
            .param("caption", words.caption())
            .param("credit", words.credit())
            .param("x", focus.x())
            .param("y", focus.y())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
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
      String credit,
      String fileName,
      int version,
      Instant addedAt,
      @Nullable String addedBy,
      @Nullable Long addedById) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    ImageId imageId() {
      return new ImageId(id);
    }

    /// Whether it was they who added it.
    boolean isAddedBy(ReaderId reader) {
      return addedById != null && addedById == reader.value();
    }

    Focus focus() {
      return new Focus(focusX, focusY);
    }

    Picture picture() {
      return new Images.Row(
              id,
              hash,
              format,
              width,
              height,
              fullWidth,
              fullHeight,
              focusX,
              focusY,
              alt,
              caption,
              credit)
          .picture();
    }
  }
}
