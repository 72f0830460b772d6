package org.standfirst.newsletters.deliveries;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.IssueId;

/// A database with a newsletter, its readers and an issue that is being sent, and all that writes
/// deliveries to it.
final class PostOffice implements AutoCloseable {
  static final String NEWSLETTER = "morning-lamp";
  private final HikariDataSource source = new HikariDataSource();
  private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
  private final List<Runnable> nodes = new CopyOnWriteArrayList<>();
  final JdbcClient sql;
  final TransactionTemplate transactions;
  final JdbcTransactionManager manager;
  final Clock clock = new Later();
  final Announcements announcements;
  final Changes changes;
  private final String database;

  PostOffice() {
    source.setDataSource(TestDatabase.fresh());
    source.setMaximumPoolSize(12);
    source.setMinimumIdle(0);
    sql = JdbcClient.create(source);
    manager = new JdbcTransactionManager(source);
    transactions = new TransactionTemplate(manager);
    announcements = new Announcements(sql);
    database = sql.sql("SELECT current_database()").query(String.class).single();
    changes =
        new Changes(announcements) {
          @Override
          void listen(Runnable told) {
            nodes.add(told);
          }
        };
    sql.sql(
            """
            INSERT INTO newsletters (slug, name, promise, position, made_at)
            VALUES (:slug, 'The Morning Lamp', 'Weekdays', 1, now())
            """)
        .param("slug", NEWSLETTER)
        .update();
  }

  /// Its database's name.
  String database() {
    return database;
  }

  HikariDataSource source() {
    return source;
  }

  Store store() {
    return store(
        new DeliverySettings(Duration.ofDays(2), Duration.ofMinutes(20), Duration.ofHours(1)));
  }

  Store store(DeliverySettings settings) {
    return new Store(
        new Claims(sql),
        new Releases(sql),
        new Settlements(sql),
        new IssueRows(sql),
        new Tallies(sql),
        settings,
        clock);
  }

  /// Time goes on, all at once.
  void later(Duration time) {
    later.updateAndGet(time::plus);
  }

  /// Nodes hear that something has changed: there is no line for announcements here.
  void tellNodes() {
    nodes.forEach(Runnable::run);
  }

  /// An issue that is being sent to that many readers, who all want it.
  IssueId issue(int readers) {
    IssueId issue = issue("sending");
    sql.sql(
            """
            WITH fresh AS (
              INSERT INTO readers
                (email, first_name, last_name, adult_attested_at, offers, made_at, confirmed_at)
              SELECT 'r' || n || '.' || :issue || '@readers.example', 'Anna', 'Reads', now(), false,
                now(), now()
              FROM generate_series(1, :many) AS n RETURNING id, email),
            chosen AS (
              INSERT INTO newsletter_choices (reader, newsletter, chosen_at)
              SELECT id, :newsletter, now() FROM fresh),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many) VALUES (:issue, 'pending', :many))
            INSERT INTO deliveries (issue, reader, address, name, kind, variant, due_at)
            SELECT :issue, id, email, 'Anna', 'reader', 'A', :now FROM fresh
            """)
        .param("issue", issue.value())
        .param("many", readers)
        .param("newsletter", NEWSLETTER)
        .param("now", Claims.at(clock.instant().minusSeconds(1)))
        .update();
    return issue;
  }

  IssueId issue(String state) {
    return sql.sql(
            """
            INSERT INTO issues (newsletter, slug, subject, made_at, state, frozen_at, started_at)
            SELECT id, gen_random_uuid()::text, 'Morning', now(), :state, now(), now() FROM newsletters
            RETURNING id
            """)
        .param("state", state)
        .query((row, _) -> new IssueId(row.getLong(1)))
        .single();
  }

  void state(IssueId issue, String state) {
    sql.sql("UPDATE issues SET state = :state WHERE id = :issue")
        .param("state", state)
        .param("issue", issue.value())
        .update();
  }

  String state(IssueId issue) {
    return sql.sql("SELECT state FROM issues WHERE id = :issue")
        .param("issue", issue.value())
        .query(String.class)
        .single();
  }

  /// How many deliveries are in each state, counted one by one.
  Map<String, Long> counted(IssueId issue) {
    Map<String, Long> counts = new TreeMap<>();
    sql.sql("SELECT state, count(*) AS many FROM deliveries WHERE issue = :issue GROUP BY state")
        .param("issue", issue.value())
        .query(row -> {
          counts.put(row.getString("state"), row.getLong("many"));
        });
    return counts;
  }

  /// How many there are by the tallies.
  Map<String, Long> tallied(IssueId issue) {
    return new Tallies(sql).of(issue);
  }

  /// Claims so many, as a worker of that name.
  List<Claimed> claim(String worker, IssueId issue, int many) {
    var claims = new Claims(sql);
    Instant now = clock.instant();
    return claims.claim(
        claims.number(),
        new Claims.Wish(
            worker,
            issue.value(),
            Claims.Place.START,
            many,
            now,
            now.plus(Duration.ofMinutes(20))));
  }

  /// Releases what was claimed: those that may be handed over.
  Map<Long, Long> release(List<Claimed> claimed) {
    Instant now = clock.instant();
    return new Releases(sql).release(claimed, now, now.plus(Duration.ofMinutes(20)));
  }

  Map<String, @Nullable Object> row(long delivery) {
    return sql.sql("SELECT * FROM deliveries WHERE id = :id")
        .param("id", delivery)
        .query()
        .singleRow();
  }

  @Override
  public void close() {
    source.close();
  }

  private final class Later extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return InstantSource.system().instant().plus(later.get());
    }
  }
}
