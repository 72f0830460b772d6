package org.standfirst.readers.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;

class ErasureTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final ReaderId ANNA = new ReaderId(1);
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final Leavings leavings = at(NOON);

  private Leavings at(Instant now) {
    return new Leavings(sql, Clock.fixed(now, ZoneOffset.UTC));
  }

  ErasureTests() {
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

  @Test
  void nobody_is_erased_before_their_day() {
    leavings.add(ANNA, NOON.plus(Leaving.GRACE), List.of(), true, List.of());

    assertThat(leavings.due(List.of())).isNull();
    assertThat(at(NOON.plus(Duration.ofDays(14))).due(List.of())).isNotNull();
    assertThat(at(NOON.plus(Duration.ofDays(14))).due(List.of(ANNA.value()))).isNull();
  }

  @Test
  void asking_twice_changes_no_day_and_taking_it_back_gives_back_what_was() {
    assertThat(leavings.add(ANNA, NOON, List.of("long-evening"), true, List.of("comments")))
        .isTrue();
    assertThat(leavings.add(ANNA, NOON.plusSeconds(9), List.of(), false, List.of())).isFalse();

    Leavings.Row row = Objects.requireNonNull(leavings.take(ANNA));
    assertThat(row.dueAt()).isEqualTo(NOON);
    assertThat(row.newsletters()).containsExactly("long-evening");
    assertThat(row.offers()).isTrue();
    assertThat(new ArrayList<>(row.remaining())).containsExactly("comments");
    assertThat(leavings.of(ANNA)).isNull();
  }
}
