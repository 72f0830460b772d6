package org.standfirst.newsletters.audience;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;

/// Writes down who gets an issue when its sending begins: a row of `deliveries` each, and nobody
/// else from then on. Any number of threads on any nodes write stretches of it, each in one
/// transaction with the note how far it has come, so that after a crash nothing is done twice and
/// nothing left out. When all is written the issue is sent.
@Component
public class Freezing extends Rounds {
  static final String CHANNEL = "newsletters";
  private static final Logger LOG = LoggerFactory.getLogger(Freezing.class);
  private static final Duration ROUND = Duration.ofSeconds(15);
  private static final int THREADS = 2;
  private static final int A_CHUNK = 25_000;
  private final FreezingParts parts;
  private final RecipientRows rows;
  private final AudienceIssues issues;
  private final Audiences audiences;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;
  private final Announcements announcements;

  Freezing(
      FreezingParts parts,
      RecipientRows rows,
      AudienceIssues issues,
      Audiences audiences,
      JdbcClient sql,
      TransactionTemplate transactions,
      Announcements announcements) {
    super("freezing", THREADS, ROUND);
    this.parts = parts;
    this.rows = rows;
    this.issues = issues;
    this.audiences = audiences;
    this.sql = sql;
    this.transactions = transactions;
    this.announcements = announcements;
    announcements.listen(CHANNEL, this);
  }

  @Override
  protected void round() {
    while (!Thread.currentThread().isInterrupted() && step()) {
      LOG.debug("Recipients are being written down");
    }
  }

  /// Does the next thing; false where there is nothing to do.
  private boolean step() {
    return did(this::begin) || goOn() || did(this::finish);
  }

  private boolean goOn() {
    try {
      return did(() -> goOn(false));
    } catch (DataIntegrityViolationException _) {
      // somebody has taken on another’s address meanwhile, or is erased
      return did(() -> goOn(true));
    }
  }

  private boolean did(Deed deed) {
    return Boolean.TRUE.equals(transactions.execute(_ -> deed.done()));
  }

  private boolean begin() {
    Long issue = parts.waiting();
    if (issue != null) {
      parts.begin(issue);
      announce(issue);
    }
    return issue != null;
  }

  private boolean goOn(boolean clashing) {
    // the plan depends on how far the stretch goes
    sql.sql("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
        .query((row, number) -> true)
        .single();
    FreezingParts.Part part = parts.take();
    if (part == null) {
      return false;
    }
    AudienceIssues.Row issue = hold(part.issue());
    Newsletter newsletter = issue == null ? null : audiences.newsletter(issue);
    if (issue == null || newsletter == null) {
      return false;
    }
    long upTo = parts.upTo(part, A_CHUNK);
    int frozen = rows.write(part, issue, newsletter, upTo, clashing);
    parts.advance(part, upTo, frozen);
    tally(part.issue(), frozen);
    if (upTo == part.until()) {
      announce(part.issue());
    }
    return true;
  }

  /// Nobody cancels it while a stretch is being written: whoever waits for that finds all of it.
  private AudienceIssues.@Nullable Row hold(long issue) {
    boolean going =
        sql.sql("SELECT state = 'freezing' FROM issues WHERE id = :issue FOR SHARE")
            .param("issue", issue)
            .query((row, number) -> row.getBoolean(1))
            .optional()
            .orElse(false);
    return going ? issues.find(new IssueId(issue)) : null;
  }

  private void tally(long issue, int frozen) {
    if (frozen > 0) {
      sql.sql(
              """
              INSERT INTO delivery_tallies (issue, state, many) VALUES (:issue, 'pending', :many)
              """)
          .param("issue", issue)
          .param("many", frozen)
          .update();
    }
  }

  private boolean finish() {
    Long issue = parts.done();
    if (issue != null) {
      parts.finish(issue);
      announce(issue);
      LOG.info("The recipients of issue {} are written down", issue);
    }
    return issue != null;
  }

  private void announce(long issue) {
    announcements.announce(CHANNEL, Long.toString(issue));
  }

  /// Something that is done in one transaction; says whether there was anything to do.
  private interface Deed {
    boolean done();
  }
}
