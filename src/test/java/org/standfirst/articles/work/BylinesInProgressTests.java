package org.standfirst.articles.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.Copy;
import tools.jackson.databind.json.JsonMapper;

/// Upgrades from a paper whose bylines are words alone.
class BylinesInProgressTests {
  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(database);
  private final WorkingCopies copies = new WorkingCopies(sql, JsonMapper.shared());

  @BeforeEach
  void opens() {
    sql.sql(
            """
            INSERT INTO sections (slug, name, description, position, opinion)
            VALUES ('world', 'World', '', 1, false)
            """)
        .update();
    sql.sql(
            """
            INSERT INTO authors (slug, name, role, biography)
            VALUES ('greta-oyelaran', 'Greta Oyelaran', '', '')
            """)
        .update();
  }

  @Test
  void whom_the_newsroom_has_typed_wrote_it() {
    long article = written("", "Tom Guest,  Greta Oyelaran", "[]");

    upgrade();

    assertThat(origin(article)).isEqualTo(origin("", by("Tom Guest"), by("Greta Oyelaran")));
  }

  @Test
  void whoever_is_linked_wrote_it() {
    long article =
        written("Continental Wire, Greta Oyelaran", "Continental Wire, Greta Oyelaran", "");
    sql.sql(
            "INSERT INTO article_authors (article, author, position) SELECT :article, id, 1 FROM authors")
        .param("article", article)
        .update();

    upgrade();

    assertThat(origin(article)).isEqualTo(origin("Continental Wire", by("Greta Oyelaran")));
  }

  @Test
  void whom_an_agency_names_is_nobody_of_the_paper() {
    long article = written("Greta Oyelaran", "GRETA OYELARAN", "[]");

    upgrade();

    assertThat(origin(article)).isEqualTo(origin("GRETA OYELARAN"));
  }

  private static Copy.Origin origin(String byline, Contributor... all) {
    return new Copy.Origin(byline, "Wire", List.of(), List.of(all));
  }

  private static Contributor by(String name) {
    return new Contributor(Contribution.BY, name, false);
  }

  private Copy.Origin origin(long article) {
    WorkingCopies.Row row = Objects.requireNonNull(copies.find(new ArticleId(article)));
    return copies.read(row.manuscript()).origin();
  }

  /// @param contributors empty: from before there were any
  private long written(String printed, String byline, String contributors) {
    long article =
        sql.sql(
                """
                INSERT INTO articles (slug, section, status, access, language, headline, standfirst,
                  kicker, byline, credit, opening, words, filed_at)
                SELECT 'one', id, 'draft', 'open', 'en', 'One', '', '', :byline, '', '', 1, now()
                FROM sections RETURNING id
                """)
            .param("byline", printed)
            .query((row, _) -> row.getLong(1))
            .single();
    sql.sql(
            """
            INSERT INTO working_copies (article, version, live_version, stage, manuscript, saved_at, saved_by)
            VALUES (:article, 1, 1, 'DRAFT', jsonb_set(
              CAST(:manuscript AS jsonb), '{origin}', jsonb_strip_nulls(jsonb_build_object(
                'byline', CAST(:byline AS text), 'credit', 'Wire', 'authors', CAST('[]' AS jsonb),
                'contributors', CAST(nullif(:contributors, '') AS jsonb)))), now(), 1)
            """)
        .param("article", article)
        .param(
            "manuscript", JsonMapper.shared().writeValueAsString(Manuscript.blank("world", "en")))
        .param("byline", byline)
        .param("contributors", contributors)
        .update();
    return article;
  }

  private void upgrade() {
    var script =
        new ClassPathResource("db/migration/articles/V283__bylines_in_progress_name_who_wrote.sql");
    try {
      new JdbcTemplate(database).execute(script.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
