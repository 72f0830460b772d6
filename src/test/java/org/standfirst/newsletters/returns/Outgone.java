package org.standfirst.newsletters.returns;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.returns.suppressions.Suppressions;
import org.standfirst.newsletters.returns.suppressions.TestSuppressions;

/// A paper that has sent newsletters, and what takes in what comes back of them.
public final class Outgone {
  public final DataSource source = TestDatabase.fresh();
  final JdbcClient sql = JdbcClient.create(source);
  final Later clock = new Later();
  final List<String> taken = new ArrayList<>();
  final Suppressions suppressions = TestSuppressions.of(source, clock);
  private final ReturnSettings settings =
      new ReturnSettings("returns.lamplighter.example", 5, Duration.ofDays(7));
  final Marks marks = new Marks(source);
  final Returns returns;
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));

  public Outgone() {
    var beans = new StaticListableBeanFactory();
    beans.addBean("unsubscribing", (Unsubscribing) this::complained);
    var rows = new ReturnRows(sql, clock);
    var consequences =
        new Consequences(
            rows,
            new SoftBounces(sql, settings, clock),
            suppressions,
            beans.getBeanProvider(Unsubscribing.class));
    returns = new Returns(rows, marks.origins(), consequences);
    sql.sql(
            """
            INSERT INTO newsletters (slug, name, promise, position, made_at)
            VALUES ('morning', 'The Morning Lamp', 'Each morning', 1, now())
            """)
        .update();
  }

  /// A clock that stands still until it is moved on.
  static final class Later extends Clock {
    private Instant now = Instant.parse("2026-03-09T06:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(@Nullable ZoneId zone) {
      return this;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private void complained(
      NewsletterId newsletter, @Nullable Long reader, @Nullable Long addressee) {
    taken.add(newsletter.value() + " " + reader + " " + addressee);
  }

  /// Sends an issue to one address; the number of its copy.
  public long send(String address) {
    long issue =
        sql.sql(
                """
                INSERT INTO issues (newsletter, slug, made_at, state, started_at)
                SELECT id, :slug, :now, 'sent', :now FROM newsletters WHERE slug = 'morning'
                RETURNING id
                """)
            .param("slug", "issue-" + clock.instant())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    return sql.sql(
            """
            INSERT INTO deliveries (issue, address, kind, state, due_at, settled_at)
            VALUES (:issue, :address, 'stranger', 'sent', :now, :now) RETURNING id
            """)
        .param("issue", issue)
        .param("address", address)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// What takes in what comes back.
  public Returns takingIn() {
    return returns;
  }

  public ReturnAddresses addresses() {
    return new ReturnAddresses(settings, marks.origins());
  }

  public String returnPath(long delivery) {
    return marks.returnPath(delivery);
  }

  /// Something comes back of a copy.
  void comesBack(String mail, long delivery) {
    comesBack(mail, marks.returnPath(delivery));
  }

  void comesBack(String mail, String recipient) {
    transactions.executeWithoutResult(
        _ -> returns.mail(mail.getBytes(StandardCharsets.UTF_8), recipient, Way.RECEIVER));
  }

  void isTold(Way way, Returns.Told... told) {
    transactions.executeWithoutResult(_ -> returns.told(List.of(told), way));
  }

  public String kind(long delivery) {
    return sql.sql(
            "SELECT coalesce(return_kind, '') || ' ' || return_words FROM deliveries WHERE id = :id")
        .param("id", delivery)
        .query(String.class)
        .single()
        .strip();
  }

  public long rows() {
    return sql.sql("SELECT count(*) FROM returns").query(Long.class).single();
  }

  boolean isSuppressed(String address) {
    return suppressions.among(List.of(address)).contains(address);
  }
}
