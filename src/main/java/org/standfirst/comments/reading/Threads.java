package org.standfirst.comments.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.Admission;

/// Reads discussions, for those who bring the wall's admission to the article. Whatever the page
/// and the order, each query walks along one index for no more than it shows.
@Component
class Threads {
  private static final SimplePropertyRowMapper<ShownComment.Row> ROW =
      new SimplePropertyRowMapper<>(ShownComment.Row.class);
  private static final String COMMENTS =
      """
      SELECT comments.id, comments.number, parents.number AS parent, comments.depth, comments.state,
        readers.first_name, readers.last_name, commenters.pseudonym,
        CASE WHEN comments.state = 'shown' THEN comments.html ELSE '' END AS html,
        ranks.picked, comments.written_at, comments.edited_at,
        ranks.recommendations, ranks.replies, ranks.below, %s AS above
      FROM %s
      JOIN comments ON comments.id = chosen.comment
      JOIN comment_ranks AS ranks ON ranks.comment = chosen.comment
      LEFT JOIN comments AS parents ON parents.id = comments.parent
      LEFT JOIN readers ON readers.id = comments.writer AND comments.state = 'shown'
      LEFT JOIN commenters ON commenters.reader = readers.id
      """;

  /// The first so many replies to each of some.
  static final String REPLIES =
      COMMENTS.formatted(
              "chosen.above",
              """
              (SELECT above.id AS above, replies.comment
               FROM unnest(:above) AS above (id)
               CROSS JOIN LATERAL (
                 SELECT comment FROM comment_ranks
                 WHERE parent = above.id AND placed ORDER BY number LIMIT :count) AS replies
              ) AS chosen
              """)
          + " WHERE comments.article = :article ORDER BY comments.number";

  private final JdbcClient sql;

  Threads(JdbcClient sql) {
    this.sql = sql;
  }

  private static List<ShownComment> all(JdbcClient.StatementSpec query) {
    return query.query(ROW).list().stream().map(ShownComment.Row::comment).toList();
  }

  /// The query for the first comments of the threads of a page.
  static String page(Sorting sorting) {
    return COMMENTS.formatted("0", "(" + sorting.query() + ") AS chosen");
  }

  /// The first comments of the threads beyond a place.
  List<ShownComment> beyond(
      Admission.Admitted proof, Sorting sorting, ThreadPlace place, int count) {
    List<ShownComment> found =
        all(
            sql.sql(page(sorting))
                .param("article", proof.piece().id())
                .param("key", place.key())
                .param("number", place.number())
                .param("count", count));
    // the join keeps no order, and the few there are are put in it here
    return switch (sorting) {
      case NEWEST, PICKS -> by(found, (a, b) -> Long.compare(b.number(), a.number()));
      case OLDEST -> by(found, (a, b) -> Long.compare(a.number(), b.number()));
      case RECOMMENDED ->
          by(
              found,
              (a, b) ->
                  a.recommendations() == b.recommendations()
                      ? Long.compare(b.number(), a.number())
                      : Integer.compare(b.recommendations(), a.recommendations()));
      case DISCUSSED ->
          by(
              found,
              (a, b) ->
                  a.below() == b.below()
                      ? Long.compare(b.number(), a.number())
                      : Integer.compare(b.below(), a.below()));
    };
  }

  private static List<ShownComment> by(List<ShownComment> found, Comparator<ShownComment> order) {
    return found.stream().sorted(order).toList();
  }

  /// The first so many replies to each of these, the oldest first, by what they answer.
  Map<Long, List<ShownComment>> replies(
      Admission.Admitted proof, Collection<ShownComment> above, int count) {
    Map<Long, List<ShownComment>> all = new TreeMap<>();
    if (above.isEmpty()) {
      return all;
    }
    sql.sql(REPLIES)
        .param("above", above.stream().map(ShownComment::id).toArray(Long[]::new))
        .param("count", count)
        .param("article", proof.piece().id())
        .query(ROW)
        .list()
        .forEach(
            row -> all.computeIfAbsent(row.above(), _ -> new ArrayList<>()).add(row.comment()));
    return all;
  }

  /// The replies to one, from after that number on.
  List<ShownComment> repliesAfter(
      Admission.Admitted proof, ShownComment above, long number, int count) {
    return all(
        sql.sql(
                COMMENTS.formatted(
                        "0",
                        """
                        (SELECT comment FROM comment_ranks
                         WHERE parent = :above AND placed AND number > :number
                         ORDER BY number LIMIT :count) AS chosen
                        """)
                    + " WHERE comments.article = :article ORDER BY comments.number")
            .param("above", above.id())
            .param("number", number)
            .param("count", count)
            .param("article", proof.piece().id()));
  }

  /// One that has a place; null: there is none.
  @Nullable ShownComment one(Admission.Admitted proof, long number) {
    return sql.sql(
            COMMENTS.formatted(
                    "0",
                    """
                    (SELECT id AS comment FROM comments
                     WHERE article = :article AND number = :number) AS chosen
                    """)
                + " WHERE ranks.placed")
        .param("article", proof.piece().id())
        .param("number", number)
        .query(ROW)
        .optional()
        .map(ShownComment.Row::comment)
        .orElse(null);
  }

  /// The first so many that came after that number, whichever thread they stand in.
  List<ShownComment> since(Admission.Admitted proof, long number, int count) {
    return all(
        sql.sql(
                COMMENTS.formatted(
                        "0",
                        """
                        (SELECT id AS comment FROM comments
                         WHERE article = :article AND number > :number AND state = 'shown'
                         ORDER BY number LIMIT :count) AS chosen
                        """)
                    + " ORDER BY comments.number")
            .param("article", proof.piece().id())
            .param("number", number)
            .param("count", count));
  }

  /// The latest so many that a reader wrote there.
  List<ShownComment> by(Admission.Admitted proof, ReaderId writer, int count) {
    return all(
        sql.sql(
                COMMENTS.formatted(
                        "0",
                        """
                        (SELECT id AS comment FROM comments
                         WHERE writer = :writer AND article = :article AND state = 'shown'
                         ORDER BY id DESC LIMIT :count) AS chosen
                        """)
                    + " ORDER BY comments.number DESC")
            .param("article", proof.piece().id())
            .param("writer", writer.value())
            .param("count", count));
  }
}
