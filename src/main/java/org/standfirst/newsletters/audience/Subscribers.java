package org.standfirst.newsletters.audience;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.subscribing.Recipient;
import org.standfirst.readers.ReaderId;

/// Who gets a newsletter: readers first, then addressees, by their numbers.
@Component
class Subscribers {
  /// The list by which a reader came to the newsletter, the last where there are several.
  private static final String BY_LIST =
      """
      LEFT JOIN LATERAL (SELECT 'import:' || lists.id AS source, own.consent
        FROM list_readers AS own JOIN subscriber_lists AS lists ON lists.id = own.list
        WHERE own.reader = person.reader AND lists.newsletter = :slug
          AND person.chosen_at BETWEEN lists.started_at AND coalesce(lists.finished_at, 'infinity')
        ORDER BY own.list DESC LIMIT 1) AS came ON true
      """;

  private final JdbcClient sql;

  Subscribers(JdbcClient sql) {
    this.sql = sql;
  }

  /// Somebody who gets a newsletter.
  ///
  /// @param kind `reader` or `addressee`
  /// @param source by what they came to it; empty: their ledger says
  /// @param consent in which words it was given, where a list came along; may be empty
  record Row(
      String kind,
      long number,
      String address,
      String name,
      String language,
      String zone,
      Instant chosenAt,
      String source,
      String consent) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    Place place() {
      return new Place(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), number);
    }
  }

  /// A place in the list, by who stands there: `r12` or `a12`.
  record Place(Kind kind, long number) {
    static final Place TOP = new Place(Kind.READER, 0);

    /// Reads a place; the top where it is none.
    static Place of(String text) {
      if (!text.matches("[ra][0-9]{1,18}")) {
        return TOP;
      }
      return new Place(
          text.startsWith("r") ? Kind.READER : Kind.ADDRESSEE, Long.parseLong(text.substring(1)));
    }

    String words() {
      return (kind == Kind.READER ? "r" : "a") + number;
    }

    /// The reader who stands there; null: it is an addressee.
    @Nullable ReaderId reader() {
      return kind == Kind.READER ? new ReaderId(number) : null;
    }

    Recipient recipient() {
      return switch (kind) {
        case READER -> new Recipient.OfReader(new ReaderId(number));
        case ADDRESSEE -> new Recipient.OfAddressee(number);
      };
    }
  }

  /// Those of a newsletter after a place.
  List<Row> after(String newsletter, Place place, int atMost) {
    List<Row> found = new ArrayList<>();
    if (place.kind() == Kind.READER) {
      found.addAll(
          list(Kind.READER, newsletter, "reader > :number", "reader", place.number(), "", atMost));
    }
    if (found.size() < atMost) {
      long from = place.kind() == Kind.ADDRESSEE ? place.number() : 0;
      found.addAll(
          list(
              Kind.ADDRESSEE,
              newsletter,
              "addressee > :number",
              "addressee",
              from,
              "",
              atMost - found.size()));
    }
    return found;
  }

  /// Those of a newsletter whose address begins so.
  List<Row> search(String newsletter, String beginning, int atMost) {
    String pattern = beginning.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    List<Row> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      found.addAll(
          list(
              kind,
              newsletter,
              "lower(address COLLATE \"C\") LIKE :pattern",
              "lower(address COLLATE \"C\")",
              0,
              pattern,
              atMost));
    }
    return found;
  }

  private List<Row> list(
      Kind kind,
      String newsletter,
      String condition,
      String order,
      long number,
      String pattern,
      int atMost) {
    String more =
        kind == Kind.READER
            ? "coalesce(came.source, '') AS source, coalesce(came.consent, '') AS consent"
            : "source, consent";
    return sql.sql(
            """
            SELECT '%1$s' AS kind, %1$s AS number, address, name, language, zone, chosen_at, %2$s
            FROM (SELECT * FROM (%3$s) AS person WHERE %4$s ORDER BY %5$s LIMIT :atMost) AS person %6$s
            ORDER BY %5$s
            """
                .formatted(
                    kind.column(),
                    more,
                    kind.people(),
                    condition,
                    order,
                    kind == Kind.READER ? BY_LIST : ""))
        .param("slug", newsletter)
        .param("number", number)
        .param("pattern", pattern)
        .param("atMost", atMost)
        .query(Row.ROW)
        .list();
  }
}
