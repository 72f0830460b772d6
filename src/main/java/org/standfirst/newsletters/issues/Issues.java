package org.standfirst.newsletters.issues;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;

/// The rows of issues.
@Component
public class Issues {
  private final JdbcClient sql;
  private final IssueRow row;
  private final Clock clock;

  Issues(JdbcClient sql, IssueRow row, Clock clock) {
    this.sql = sql;
    this.row = row;
    this.clock = clock;
  }

  /// The issue of that number; null: there is none.
  public @Nullable Issue find(IssueId id) {
    return sql.sql(IssueRow.SELECT + " WHERE id = :id")
        .param("id", id.value())
        .query(row)
        .optional()
        .orElse(null);
  }

  /// The issue of that number, which there is.
  public Issue found(IssueId id) {
    Issue issue = find(id);
    if (issue == null) {
      throw new IllegalStateException("no such issue: " + id);
    }
    return issue;
  }

  /// The issue of that number; nobody else changes it until the transaction ends. Null: there is
  /// none.
  public @Nullable Issue hold(IssueId id) {
    return sql.sql(IssueRow.SELECT + " WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query(row)
        .optional()
        .orElse(null);
  }

  /// A newsletter's issues, the latest made first.
  ///
  /// @param before only those with a smaller number
  public List<Issue> of(NewsletterId newsletter, long before, int many) {
    return sql.sql(
            IssueRow.SELECT
                + " WHERE newsletter = :newsletter AND id < :before ORDER BY id DESC LIMIT :many")
        .param("newsletter", newsletter.value())
        .param("before", before)
        .param("many", many)
        .query(row)
        .list();
  }

  /// All that are being sent, or wait for their time.
  public List<Issue> atWork() {
    return sql.sql(
            IssueRow.SELECT
                + """
                WHERE state IN ('freezing', 'sending', 'paused') OR state = 'scheduled'
                ORDER BY coalesce(started_at, starts_at), id LIMIT 50
                """)
        .query(row)
        .list();
  }

  /// Those of a newsletter that can be read by anybody, the latest first.
  ///
  /// @param from only those before that moment and number
  public List<Issue> out(NewsletterId newsletter, Instant from, long before, int many) {
    return sql.sql(
            IssueRow.SELECT
                + """
                WHERE newsletter = :newsletter AND state IN ('freezing', 'sending', 'paused', 'sent')
                  AND (started_at, id) < (:from, :before)
                ORDER BY started_at DESC, id DESC LIMIT :many
                """)
        .param("newsletter", newsletter.value())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("before", before)
        .param("many", many)
        .query(row)
        .list();
  }

  /// One that can be read by anybody, by the end of its address; null: there is none.
  public @Nullable Issue out(NewsletterId newsletter, String slug) {
    return sql.sql(
            IssueRow.SELECT
                + """
                WHERE newsletter = :newsletter AND slug = :slug
                  AND state IN ('freezing', 'sending', 'paused', 'sent')
                """)
        .param("newsletter", newsletter.value())
        .param("slug", slug)
        .query(row)
        .optional()
        .orElse(null);
  }

  /// When the last issue of a newsletter started; null: none has.
  public @Nullable Instant lastStart(NewsletterId newsletter) {
    return lastStart(newsletter, new IssueId(0));
  }

  /// The same but for one.
  public @Nullable Instant lastStart(NewsletterId newsletter, IssueId but) {
    return sql.sql(
            """
            SELECT max(started_at) AS last FROM issues
            WHERE newsletter = :newsletter AND id <> :but AND state IN
              ('freezing', 'sending', 'paused', 'sent')
            """)
        .param("newsletter", newsletter.value())
        .param("but", but.value())
        .query((row, _) -> row.getTimestamp("last"))
        .optional()
        .map(each -> each.toInstant())
        .orElse(null);
  }

  /// The articles that issues of a newsletter held which started since then, but for one.
  Set<ArticleId> heldSince(NewsletterId newsletter, Instant since, IssueId but) {
    return Set.copyOf(
        sql.sql(
                """
                SELECT DISTINCT article FROM issues JOIN issue_articles ON issue = issues.id
                WHERE newsletter = :newsletter AND issues.id <> :but AND started_at >= :since
                  AND state IN ('freezing', 'sending', 'paused', 'sent')
                """)
            .param("newsletter", newsletter.value())
            .param("but", but.value())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query((row, _) -> new ArticleId(row.getLong(1)))
            .list());
  }

  /// Adds a draft.
  ///
  /// @param digestFor the moment of the newsletter's rhythm; null: it is written by hand
  public IssueId add(NewsletterId newsletter, Issue.Draft draft, @Nullable Instant digestFor) {
    IssueId id =
        sql.sql(
                """
                INSERT INTO issues (newsletter, slug, subject, other_subject, opening, content,
                  made_at, digest_for)
                VALUES (:newsletter, :slug, :subject, :otherSubject, :opening, :content, :now, :digestFor)
                RETURNING id
                """)
            .param("newsletter", newsletter.value())
            .param("slug", "draft-" + UUID.randomUUID())
            .param("subject", draft.subject())
            .param("otherSubject", draft.otherSubject())
            .param("opening", draft.opening())
            .param("content", row.write(draft.composition()))
            .param("now", now())
            .param("digestFor", time(digestFor), Types.TIMESTAMP_WITH_TIMEZONE)
            .query((row, _) -> new IssueId(row.getLong(1)))
            .single();
    keepPictures(id, draft.composition());
    return id;
  }

  /// Saves what is written, under the next version.
  void save(IssueId id, Issue.Draft draft) {
    sql.sql(
            """
            UPDATE issues SET subject = :subject, other_subject = :otherSubject,
              opening = :opening, content = :content, trouble = '', version = version + 1
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("subject", draft.subject())
        .param("otherSubject", draft.otherSubject())
        .param("opening", draft.opening())
        .param("content", row.write(draft.composition()))
        .update();
    keepPictures(id, draft.composition());
  }

  private void keepPictures(IssueId id, Composition composition) {
    sql.sql("DELETE FROM issue_pictures WHERE issue = :issue").param("issue", id.value()).update();
    sql.sql(
            """
            INSERT INTO issue_pictures (issue, picture)
            SELECT :issue, id FROM images WHERE id = ANY (:pictures)
            """)
        .param("issue", id.value())
        .param("pictures", composition.pictures().toArray(Long[]::new))
        .update();
  }

  /// Gives a draft up, or takes it up again.
  void discard(IssueId id, boolean discarded) {
    sql.sql(
            """
            UPDATE issues SET state = :after
            WHERE id = :id AND state = :before AND started_at IS NULL
            """)
        .param("id", id.value())
        .param("before", discarded ? "draft" : "cancelled")
        .param("after", discarded ? "cancelled" : "draft")
        .update();
  }

  /// The first of these ends of an address that no issue of the newsletter has.
  public String free(NewsletterId newsletter, List<String> slugs) {
    List<String> taken =
        sql.sql("SELECT slug FROM issues WHERE newsletter = :newsletter AND slug = ANY (:slugs)")
            .param("newsletter", newsletter.value())
            .param("slugs", slugs.toArray(String[]::new))
            .query((row, _) -> String.valueOf(row.getString(1)))
            .list();
    return slugs.stream().filter(each -> !taken.contains(each)).findFirst().orElseThrow();
  }

  /// Issues whose copies are leaving, or about to, and that hold an article.
  public List<IssueId> leavingWith(long article) {
    return sql.sql(
            """
            SELECT issues.id FROM issue_articles JOIN issues ON issues.id = issue
            WHERE article = :article AND state IN ('freezing', 'sending', 'paused')
            ORDER BY issues.id
            """)
        .param("article", article)
        .query((row, _) -> new IssueId(row.getLong(1)))
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
