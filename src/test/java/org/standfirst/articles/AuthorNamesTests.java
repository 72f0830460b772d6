package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.LockWaits;
import org.standfirst.TestDatabase;

class AuthorNamesTests {
  private final DataSource database = TestDatabase.fresh();
  private final AtomicInteger statements = new AtomicInteger();
  private final DataSource counted = counting(database, statements);
  private final JdbcClient sql = JdbcClient.create(counted);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(counted));
  private final AuthorNames names = new AuthorNames(sql);

  /// Outside of transactions each statement has a connection of its own.
  private static DataSource counting(DataSource source, AtomicInteger statements) {
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws SQLException {
        statements.incrementAndGet();
        return super.getConnection();
      }
    };
  }

  @BeforeEach
  void welcome() {
    Stream.of("Anna Weir", "Zoë Novak", "Petra Novak", "Anna 100% Weir")
        .forEach(each -> names.welcome(List.of(each)));
  }

  @Test
  void authors_are_found_however_their_names_are_typed() {
    AuthorNames.Known known = names.of(List.of("ANNA  weir", "zoe\u0308 novak", "Nobody"));

    assertThat(known.named("anna weir")).extracting(Author::slug).isEqualTo("anna-weir");
    assertThat(known.named("Zoë NOVAK")).extracting(Author::name).isEqualTo("Zoë Novak");
    assertThat(known.named("Nobody")).isNull();
    names.welcome(List.of("anna weir", "ZOË novak"));
    assertThat(sql.sql("SELECT count(*) FROM authors").query(Integer.class).single()).isEqualTo(4);
  }

  @Test
  void names_are_completed_from_any_word_on() {
    assertThat(names.beginning("NOV", 5)).containsExactly("Zoë Novak", "Petra Novak");
    assertThat(names.beginning("anna", 5)).containsExactly("Anna 100% Weir", "Anna Weir");
    assertThat(names.beginning("weir", 1)).containsExactly("Anna Weir");
    assertThat(names.beginning("%", 5)).isEmpty();
    assertThat(names.beginning("ova", 5)).isEmpty();
  }

  @Test
  void authors_of_before_are_taken_up() {
    sql.sql(
            """
            INSERT INTO authors (slug, name, role, biography)
            SELECT 'old-' || nth, 'Old ' || nth, '', '' FROM generate_series(1, 1100) AS nth
            """)
        .update();
    sql.sql("DELETE FROM author_names").update();
    sql.sql("UPDATE authors SET findable = false").update();
    assertThat(names.beginning("nov", 5)).isEmpty();

    new AuthorsFromBefore(sql, names, transactions).afterSingletonsInstantiated();

    assertThat(names.beginning("nov", 5)).hasSize(2);
    assertThat(names.of(List.of("anna weir")).named("Anna Weir")).isNotNull();
    assertThat(
            sql.sql("SELECT count(*) FROM authors WHERE NOT findable").query(Long.class).single())
        .isZero();
    assertThat(names.of(List.of("Old 1", "OLD 1100")).folded()).hasSize(2);
  }

  @Test
  void authors_who_are_found_are_not_taken_up_again() {
    List<String> before = kept();

    new AuthorsFromBefore(sql, names, transactions).afterSingletonsInstantiated();

    assertThat(kept()).isEqualTo(before);
  }

  /// By whom each row was written.
  private List<String> kept() {
    return sql.sql("SELECT xmin::text FROM author_names ORDER BY author, position")
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }

  @Test
  void authors_are_linked_while_they_are_taken_up() {
    sql.sql("UPDATE authors SET findable = false").update();
    List<Long> linked =
        transactions.execute(_ -> {
          new AuthorsFromBefore(sql, names, transactions).afterSingletonsInstantiated();
          return JdbcClient.create(database)
              .sql("SELECT id FROM authors FOR KEY SHARE NOWAIT")
              .query((row, _) -> row.getLong(1))
              .list();
        });

    assertThat(linked).hasSize(4);
  }

  @Test
  void two_articles_may_introduce_guests_who_ask_for_the_same_addresses() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> both =
          transactions.execute(holding -> {
            names.welcome(List.of("Mia Mid"));
            var one = welcoming(threads, "Zoë Adler", "Mía Mid", "Bo Berg");
            await().until(() -> waiting() == 1);
            var other = welcoming(threads, "Bö Berg", "Zoe Adler");
            await().until(() -> waiting() == 2);
            holding.setRollbackOnly();
            return List.of(one, other);
          });
      both.forEach(CompletableFuture::join);
    }

    assertThat(names.of(List.of("Zoë Adler", "Zoe Adler", "Bo Berg", "Bö Berg")).folded())
        .hasSize(4);
  }

  private CompletableFuture<Void> welcoming(Executor threads, String... guests) {
    return CompletableFuture.runAsync(
        () -> transactions.executeWithoutResult(_ -> names.welcome(List.of(guests))), threads);
  }

  @Test
  void a_guest_whom_two_articles_introduce_at_once_gets_one_page() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Void> other =
          transactions.execute(_ -> {
            names.welcome(List.of("Tom Guest", "Uma Guest"));
            var waiting =
                CompletableFuture.runAsync(
                    () ->
                        transactions.executeWithoutResult(
                            _ -> names.welcome(List.of("uma guest", "TOM GUEST"))),
                    threads);
            await().until(() -> LockWaits.in(JdbcClient.create(database), "pg_advisory_xact_lock"));
            return waiting;
          });
      other.join();
    }

    assertThat(
            sql.sql("SELECT slug FROM authors WHERE slug LIKE '%guest%' ORDER BY slug")
                .query(String.class)
                .list())
        .containsExactly("tom-guest", "uma-guest");
  }

  private int waiting() {
    return JdbcClient.create(database)
        .sql(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """)
        .query(Integer.class)
        .single();
  }

  @Test
  void whom_a_byline_names_is_found_out_at_one_go() {
    List<Contributor> all =
        IntStream.range(0, 20)
            .mapToObj(each -> new Contributor(Contribution.BY, "Person " + each, false))
            .toList();
    names.welcome(all.stream().map(Contributor::name).toList());
    statements.set(0);

    Byline byline = new Bylines(names).of(new Copy.Origin("", "", List.of(), all));

    assertThat(byline.credits()).hasSize(20).allMatch(each -> each.author() != null);
    assertThat(statements).hasValue(1);
  }
}
