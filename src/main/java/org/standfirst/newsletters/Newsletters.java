package org.standfirst.newsletters;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.Slug;
import org.standfirst.press.Press;
import org.standfirst.press.Subject;
import org.standfirst.readers.OfferedNewsletters;

/// The newsletters of the paper. Many pages offer them, in the form by which one registers: where
/// what is offered changes, all are printed anew.
@Component
public class Newsletters implements OfferedNewsletters {
  private static final String COLUMNS =
      """
      id, slug, name, promise, sender_name, sender_address, reply_to, accent, picture, foot, access,
      has_archive, position, closed_at, version
      """;
  private static final RowMapper<Newsletter> ROW =
      (row, _) -> {
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Newsletter(
            new NewsletterId(row.getLong("id")),
            row.getString("slug"),
            row.getString("name"),
            row.getString("promise"),
            row.getString("sender_name"),
            row.getString("sender_address"),
            row.getString("reply_to"),
            row.getString("accent"),
            row.getObject("picture", Long.class),
            row.getString("foot"),
            row.getString("access").equals("premium"),
            row.getBoolean("has_archive"),
            row.getInt("position"),
            closedAt == null ? null : closedAt.toInstant(),
            row.getInt("version"));
      };
  private final JdbcClient sql;
  private final Press press;
  private final Clock clock;

  Newsletters(JdbcClient sql, Press press, Clock clock) {
    this.sql = sql;
    this.press = press;
    this.clock = clock;
  }

  /// All there are, the closed ones too, in the order in which they are offered.
  public List<Newsletter> all() {
    return sql.sql("SELECT %s FROM newsletters ORDER BY position, id".formatted(COLUMNS))
        .query(ROW)
        .list();
  }

  public @Nullable Newsletter find(NewsletterId id) {
    return sql.sql("SELECT %s FROM newsletters WHERE id = :id".formatted(COLUMNS))
        .param("id", id.value())
        .query(ROW)
        .optional()
        .orElse(null);
  }

  public @Nullable Newsletter named(String slug) {
    return sql.sql("SELECT %s FROM newsletters WHERE slug = :slug".formatted(COLUMNS))
        .param("slug", slug)
        .query(ROW)
        .optional()
        .orElse(null);
  }

  @Override
  public List<Offer> offered() {
    return all().stream()
        .filter(each -> each.closedAt() == null)
        .map(each -> new Offer(each.slug(), each.name(), each.promise()))
        .toList();
  }

  @Override
  public String title(String slug) {
    Newsletter newsletter = named(slug);
    return newsletter == null ? slug : newsletter.name();
  }

  /// Opens a newsletter, the last among them; null where the slug is taken.
  ///
  /// @throws IllegalArgumentException where the slug is none
  @Transactional
  public @Nullable NewsletterId open(String slug, String name, String promise) {
    if (!Slug.fits(slug)) {
      throw new IllegalArgumentException("not a newsletter's address: " + slug);
    }
    NewsletterId id =
        sql.sql(
                """
                INSERT INTO newsletters (slug, name, promise, position, made_at)
                SELECT :slug, :name, :promise, coalesce(max(position), 0) + 1, :now FROM newsletters
                ON CONFLICT (slug) DO NOTHING RETURNING id
                """)
            .param("slug", slug)
            .param("name", name)
            .param("promise", promise)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query((row, _) -> new NewsletterId(row.getLong(1)))
            .optional()
            .orElse(null);
    if (id != null) {
      press.spoil(Set.of(Subject.EVERYTHING));
    }
    return id;
  }

  /// Saves it as it is given; false where another has changed it since that version.
  @Transactional
  public boolean save(Newsletter newsletter) {
    int saved =
        sql.sql(
                """
                UPDATE newsletters SET name = :name, promise = :promise, sender_name = :senderName,
                  sender_address = :senderAddress, reply_to = :replyTo, accent = :accent,
                  picture = :picture, foot = :foot, access = :access, has_archive = :hasArchive,
                  position = :position, closed_at = :closedAt, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("id", newsletter.id().value())
            .param("version", newsletter.version())
            .param("name", newsletter.name())
            .param("promise", newsletter.promise())
            .param("senderName", newsletter.senderName())
            .param("senderAddress", newsletter.senderAddress())
            .param("replyTo", newsletter.replyTo())
            .param("accent", newsletter.accent())
            .param("picture", newsletter.picture(), Types.BIGINT)
            .param("foot", newsletter.foot())
            .param("access", newsletter.premium() ? "premium" : "open")
            .param("hasArchive", newsletter.hasArchive())
            .param("position", newsletter.position())
            .param(
                "closedAt",
                newsletter.closedAt() == null
                    ? null
                    : newsletter.closedAt().atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .update();
    if (saved > 0) {
      press.spoil(Set.of(Subject.EVERYTHING));
    }
    return saved > 0;
  }

  /// Gives one its place among them.
  @Transactional
  public void place(NewsletterId id, int position) {
    sql.sql("UPDATE newsletters SET position = :position, version = version + 1 WHERE id = :id")
        .param("id", id.value())
        .param("position", position)
        .update();
    press.spoil(Set.of(Subject.EVERYTHING));
  }
}
