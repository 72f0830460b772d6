package org.standfirst.newsletters.figures;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An issue that was sent an hour ago, in a database, with two links and whatever copies are added.
public final class SentIssue {
  public static final String FIRST_LINK = "https://elsewhere.example/one?a=b&c=d";
  public static final String SECOND_LINK = "https://elsewhere.example/straße";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final JdbcClient sql;
  public final String newsletter = "figures-" + NUMBER.incrementAndGet();
  public final long newsletterId;
  public final long id;

  public SentIssue(JdbcClient sql) {
    this.sql = sql;
    this.newsletterId =
        number(
            """
            INSERT INTO newsletters (slug, name, promise, position, made_at, closed_at)
            VALUES (?, 'Figures', 'Daily', 99, now(), now()) RETURNING id
            """,
            newsletter);
    this.id = another();
  }

  /// One more issue of the newsletter.
  public long another() {
    long issue =
        number(
            """
            INSERT INTO issues (newsletter, slug, subject, other_subject, made_at, state, started_at)
            VALUES (?, ?, 'Ships in the fog', 'Fog', now(), 'sent', now() - interval '1 hour')
            RETURNING id
            """,
            newsletterId,
            "2026-02-" + NUMBER.incrementAndGet());
    sql.sql("INSERT INTO issue_links (issue, number, address) VALUES (?, 1, ?), (?, 2, ?)")
        .params(issue, FIRST_LINK, issue, SECOND_LINK)
        .update();
    return issue;
  }

  /// A copy that was sent an hour ago to an addressee who is made up.
  public long copy(String variant) {
    return copyTo(
        "addressee", addressee("figures" + NUMBER.incrementAndGet() + "@merrow.example"), variant);
  }

  public long addressee(String address) {
    return number(
        "INSERT INTO addressees (address, made_at) VALUES (?, now()) RETURNING id", address);
  }

  /// A copy that was sent an hour ago.
  ///
  /// @param column `reader` or `addressee`
  public long copyTo(String column, long whom, String variant) {
    long copy =
        number(
            """
            INSERT INTO deliveries (issue, %s, address, kind, variant, state, due_at, settled_at, relay)
            VALUES (?, ?, ?, 'reader', ?, 'sent', now() - interval '61 minutes', now() - interval '61 minutes',
              'main') RETURNING id
            """
                .formatted(column),
            id,
            whom,
            column + whom + "@copies.example",
            variant);
    sql.sql("INSERT INTO delivery_tallies (issue, state, many) VALUES (?, 'sent', 1)")
        .param(id)
        .update();
    return copy;
  }

  private long number(String insert, Object... values) {
    return sql.sql(insert).params(values).query(Long.class).single();
  }
}
