package org.standfirst.articles;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the paper's own by their names, as editors type them.
@Component
public class AuthorNames {
  /// Greater than whatever a name goes on with.
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  /// How many are looked at for each that is told: an author may be found by several words, and
  /// several may have one name.
  private static final int LOOKED_AT = 8;

  private final JdbcClient sql;

  AuthorNames(JdbcClient sql) {
    this.sql = sql;
  }

  /// Those of some names who are the paper's own.
  ///
  /// @param folded by their folded names
  public record Known(Map<String, Author> folded) {
    /// The one who is called so; null: nobody of the paper is.
    public @Nullable Author named(String name) {
      return folded.get(Names.folded(name));
    }
  }

  /// Who of the paper's own is called so. Of two of one name it is who was there first.
  public Known of(Collection<String> names) {
    Map<String, Author> known = new HashMap<>();
    sql.sql(
            """
            SELECT folded, slug, name, role, biography, portrait
            FROM author_names JOIN authors ON authors.id = author
            WHERE folded = ANY (:names) AND position = 0
            ORDER BY author DESC
            """)
        .param("names", names.stream().map(Names::folded).distinct().toArray(String[]::new))
        .query(
            (RowCallbackHandler)
                row -> {
                  Credits.AuthorRow author = Credits.AuthorRow.ROW.mapRow(row, row.getRow());
                  known.put(row.getString("folded"), author.author());
                });
    return new Known(known);
  }

  /// The names of the paper's own in which a word begins like this, in the order of how they go on.
  public List<String> beginning(String typed, int count) {
    String folded = Names.folded(typed);
    return sql
        .sql(
            """
            SELECT name FROM author_names JOIN authors ON authors.id = author
            WHERE folded BETWEEN :first AND :last
            ORDER BY folded, author LIMIT :count
            """)
        .param("first", folded)
        .param("last", folded + LAST)
        .param("count", LOOKED_AT * count)
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list()
        .stream()
        .distinct()
        .limit(count)
        .toList();
  }

  /// Gives these pages of their own, as far as nobody of the paper is called so. Others who do the
  /// same wait until this has come to its end.
  @Transactional
  public void welcome(Collection<String> names) {
    Map<String, String> byFolded = new LinkedHashMap<>();
    names.forEach(each -> byFolded.putIfAbsent(Names.folded(each), Names.plain(each)));
    byFolded.remove("");
    // in one order, so that no two wait for each other
    new TreeMap<>(byFolded)
        .keySet()
        .forEach(each ->
            sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('author ' || :name, 0))")
                .param("name", each)
                .query(_ -> {}));
    Known known = of(byFolded.values());
    // names that are told apart may still ask for one address
    byFolded.values().stream()
        .filter(each -> known.named(each) == null)
        .sorted(Comparator.comparing(each -> Slug.candidates(each).getFirst()))
        .forEach(this::welcome);
  }

  private void welcome(String name) {
    for (String slug : Slug.candidates(name)) {
      Long author =
          sql.sql(
                  """
                  INSERT INTO authors (slug, name, role, biography) VALUES (:slug, :name, '', '')
                  ON CONFLICT (slug) DO NOTHING
                  RETURNING id
                  """)
              .param("slug", slug)
              .param("name", name)
              .query((row, _) -> row.getLong(1))
              .optional()
              .orElse(null);
      if (author != null) {
        keep(Map.of(author, name));
        return;
      }
    }
    throw new IllegalStateException("No address is left for " + name);
  }

  /// From now on these authors are found by these names.
  void keep(Map<Long, String> names) {
    List<Row> rows = names.entrySet().stream().flatMap(AuthorNames::rows).toList();
    sql.sql("DELETE FROM author_names WHERE author = ANY (:authors)")
        .param("authors", names.keySet().toArray(Long[]::new))
        .update();
    sql.sql(
            """
            INSERT INTO author_names (author, position, folded)
            SELECT * FROM unnest(:authors, :positions, :folded)
            ON CONFLICT DO NOTHING
            """)
        .param("authors", rows.stream().map(Row::author).toArray(Long[]::new))
        .param("positions", rows.stream().map(Row::position).toArray(Integer[]::new))
        .param("folded", rows.stream().map(Row::folded).toArray(String[]::new))
        .update();
    sql.sql("UPDATE authors SET findable = true WHERE id = ANY (:authors) AND NOT findable")
        .param("authors", names.keySet().toArray(Long[]::new))
        .update();
  }

  private static Stream<Row> rows(Map.Entry<Long, String> named) {
    List<String> beginnings = Names.beginnings(Names.folded(named.getValue()));
    return IntStream.range(0, beginnings.size())
        .mapToObj(each -> new Row(named.getKey(), each, beginnings.get(each)));
  }

  private record Row(long author, int position, String folded) {}
}
