package org.standfirst.readers.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Token;

class DownloadsTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final ReaderId ANNA = new ReaderId(1);
  private static final ReaderId BEN = new ReaderId(2);
  private static final byte[] ARCHIVE = {1, 2, 3};
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final Downloads downloads = at(NOON);

  private Downloads at(Instant now) {
    return new Downloads(sql, Clock.fixed(now, ZoneOffset.UTC));
  }

  DownloadsTests() {
    sql.sql(
            """
            INSERT INTO readers (id, email, password_hash, first_name, last_name,
              adult_attested_at, offers, made_at)
            OVERRIDING SYSTEM VALUE
            SELECT n, n || '@lamplighter.example', '', 'Anna', 'Lind', now(), false, now()
            FROM generate_series(1, 2) AS n
            """)
        .update();
  }

  private Token made(ReaderId reader) {
    downloads.wish(reader);
    Token token = Token.random();
    downloads.keep(Objects.requireNonNull(downloads.take()), token, ARCHIVE);
    return token;
  }

  @Test
  void one_wish_at_a_time_is_enough() {
    downloads.wish(ANNA);
    downloads.wish(ANNA);

    assertThat(sql.sql("SELECT count(*) FROM downloads").query(Long.class).single()).isOne();
    assertThat(downloads.latest(ANNA)).isEqualTo(new Downloads.Row(NOON, null, null));
  }

  @Test
  void two_nodes_take_two_wishes_and_none_twice() {
    downloads.wish(ANNA);
    downloads.wish(BEN);
    var one = new TransactionTemplate(new JdbcTransactionManager(source));
    var other = new TransactionTemplate(new JdbcTransactionManager(source));
    other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    one.executeWithoutResult(_ -> {
      Downloads.Wish first = Objects.requireNonNull(downloads.take());
      other.executeWithoutResult(_ -> {
        Downloads.Wish second = Objects.requireNonNull(downloads.take());
        assertThat(second.id()).isNotEqualTo(first.id());
        var third = new TransactionTemplate(new JdbcTransactionManager(source));
        third.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        third.executeWithoutResult(_ -> assertThat(downloads.take()).isNull());
      });
    });
  }

  @Test
  void a_download_is_its_readers_alone_for_a_week() {
    Token token = made(ANNA);

    assertThat(downloads.fetch(ANNA, token)).isEqualTo(ARCHIVE);
    assertThat(downloads.fetch(BEN, token)).isNull();
    assertThat(downloads.fetch(ANNA, Token.random())).isNull();
    Downloads later = at(NOON.plus(Duration.ofDays(7)));
    assertThat(later.fetch(ANNA, token)).isNull();
    assertThat(later.latest(ANNA)).isNull();
    assertThat(later.forgetExpired()).isOne();
  }

  @Test
  void a_new_download_takes_the_place_of_the_old_one() {
    Token old = made(ANNA);
    Token token = made(ANNA);

    assertThat(downloads.fetch(ANNA, old)).isNull();
    assertThat(downloads.fetch(ANNA, token)).isEqualTo(ARCHIVE);
  }

  @Test
  void a_wish_that_fails_waits_and_lets_others_pass() {
    downloads.wish(ANNA);
    downloads.wish(BEN);
    downloads.defer(Objects.requireNonNull(downloads.take()));

    assertThat(Objects.requireNonNull(downloads.take()).readerId()).isEqualTo(BEN);
    assertThat(at(NOON.plusSeconds(90)).take()).isNotNull();
  }

  @Test
  void no_secret_of_a_link_is_in_the_database() {
    Token token = made(ANNA);

    assertThat(sql.sql("SELECT to_json(d)::text FROM downloads d").query(String.class).single())
        .doesNotContain(token.letters());
  }
}
