package org.standfirst.comments.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Piece;

/// A discussion of 50,000 comments: its pages are as they should be, and none reads more than it
/// shows.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadsTests {
  private static final Admission.Admitted PROOF = new Admission.Open(new Piece(1, 1, Access.OPEN));
  private static final int COMMENTS = 50_000;
  private static final int A_PAGE = 20;
  private static final int MOST_BUFFERS = 600;
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final Threads threads = new Threads(sql);

  /// Every fifth comment begins a thread; the others answer one of the thread, or another answer.
  @BeforeAll
  void a_long_discussion() {
    run(
        """
        INSERT INTO sections (id, slug, name, description, position, opinion)
        OVERRIDING SYSTEM VALUE VALUES (1, 'city', 'City', '', 1, false)
        """,
        """
        INSERT INTO articles (id, slug, section, status, access, language, headline, standfirst,
          kicker, byline, credit, opening, words, filed_at, published_at)
        OVERRIDING SYSTEM VALUE
        VALUES (1, 'tide', 1, 'published', 'open', 'en', 'Tide', '', '', '', '', '', 1, now(), now())
        """,
        """
        INSERT INTO readers (id, email, password_hash, first_name, last_name,
          adult_attested_at, offers, made_at, confirmed_at)
        OVERRIDING SYSTEM VALUE
        SELECT n, n || '@merrow.example', '', 'Anna', 'Lind', now(), false, now(), now()
        FROM generate_series(1, 500) AS n
        """,
        "INSERT INTO discussions (article, last_number, comments) VALUES (1, 50000, 50000)",
        """
        INSERT INTO comments (id, article, number, parent, root, depth, writer, text, html, state,
          written_at)
        OVERRIDING SYSTEM VALUE
        SELECT n, 1, n,
          CASE n % 5 WHEN 1 THEN NULL WHEN 2 THEN n - 1 WHEN 3 THEN n - 1 WHEN 4 THEN n - 3
            ELSE greatest(n - 4, 1) END,
          CASE n % 5 WHEN 1 THEN NULL ELSE n - (n + 4) % 5 END,
          CASE n % 5 WHEN 1 THEN 0 WHEN 3 THEN 2 ELSE 1 END,
          n % 500 + 1, 'words ' || n, '<p>words ' || n || '</p>', 'shown', now()
        FROM generate_series(1, 50000) AS n
        """,
        """
        INSERT INTO comment_ranks (comment, article, number, parent, placed, picked,
          recommendations, replies, below)
        SELECT id, 1, number, parent, true, number % 1000 = 1, (number * 7919) % 97,
          (SELECT count(*) FROM comments AS c WHERE c.parent = comments.id),
          CASE WHEN parent IS NULL THEN 4 ELSE 0 END
        FROM comments
        """,
        "VACUUM ANALYZE");
  }

  private void run(String... statements) {
    for (String each : statements) {
      sql.sql(each).update();
    }
  }

  @ParameterizedTest
  @EnumSource
  void page_after_page_shows_every_thread_once_and_in_order(Sorting sorting) {
    List<ShownComment> all = new ArrayList<>();
    ThreadPlace place = sorting.top();
    List<ShownComment> page = threads.beyond(PROOF, sorting, place, 500);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = threads.beyond(PROOF, sorting, sorting.after(page.getLast()), 500);
    }

    assertThat(all.stream().map(ShownComment::number).distinct())
        .hasSize(sorting == Sorting.PICKS ? COMMENTS / 1000 : COMMENTS / 5);
    assertThat(all).hasSize(sorting == Sorting.PICKS ? COMMENTS / 1000 : COMMENTS / 5);
    switch (sorting) {
      case NEWEST, PICKS ->
          assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(b.number(), a.number()));
      case OLDEST ->
          assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(a.number(), b.number()));
      case RECOMMENDED ->
          assertThat(all).isSortedAccordingTo((a, b) -> b.recommendations() - a.recommendations());
      case DISCUSSED -> assertThat(all).isSortedAccordingTo((a, b) -> b.below() - a.below());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_page_reads_no_more_than_it_shows_however_far_down_it_is(Sorting sorting) {
    List<ShownComment> some = threads.beyond(PROOF, sorting, sorting.top(), 4000);
    ThreadPlace middle = sorting.after(some.get(some.size() * 3 / 4));

    assertThat(buffers(sorting, sorting.top())).isLessThan(MOST_BUFFERS);
    assertThat(buffers(sorting, middle)).isLessThan(MOST_BUFFERS);
  }

  @Test
  void the_replies_to_a_page_are_read_reply_by_reply() {
    List<ShownComment> page = threads.beyond(PROOF, Sorting.NEWEST, ThreadPlace.TOP, A_PAGE);
    Map<Long, List<ShownComment>> replies = threads.replies(PROOF, page, 2);

    assertThat(replies).hasSize(A_PAGE);
    assertThat(replies.values()).allMatch(each -> each.size() == 2);
    assertThat(
            used(
                Threads.REPLIES
                    .replace(":above", "ARRAY[49996,49991,49986,49981,49976,49971,49966]::bigint[]")
                    .replace(":count", "3")
                    .replace(":article", "1")))
        .isLessThan(MOST_BUFFERS);
  }

  private int buffers(Sorting sorting, ThreadPlace place) {
    return used(
        Threads.page(sorting)
            .replace(":article", "1")
            .replace(":key", Integer.toString(place.key()))
            .replace(":number", Long.toString(place.number()))
            .replace(":count", Integer.toString(A_PAGE + 1)));
  }

  /// The buffers that a query looked at.
  private int used(String query) {
    String plan =
        String.join(
            "\n",
            sql.sql("EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) " + query)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list());
    assertThat(plan)
        .as(query)
        .doesNotContainPattern("Seq Scan on comments|Seq Scan on comment_ranks");
    var shared = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?").matcher(plan);
    assertThat(shared.find()).as(plan).isTrue();
    return Integer.parseInt(shared.group(1))
        + (shared.group(2) == null ? 0 : Integer.parseInt(shared.group(2)));
  }
}
