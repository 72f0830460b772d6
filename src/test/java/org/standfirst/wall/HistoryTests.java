package org.standfirst.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.database.Announcements;
import org.standfirst.readers.ReaderId;
import org.standfirst.wall.History.Entry;
import org.standfirst.wall.History.Place;

class HistoryTests {
  private static final ReaderId ANNA = new ReaderId(1);
  private static final ReaderId BEN = new ReaderId(2);
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final Ticking clock = new Ticking();
  private final History history =
      new History(new Histories(sql, new Announcements(sql)), new Announcements(sql), clock);

  /// A clock that is a second later whenever it is looked at.
  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-02-09T12:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  HistoryTests() {
    sql.sql(
            """
            INSERT INTO readers (id, email, password_hash, first_name, last_name,
              adult_attested_at, offers, made_at)
            OVERRIDING SYSTEM VALUE
            SELECT n, n || '@lamplighter.example', '', 'Anna', 'Lind', now(), false, now()
            FROM generate_series(1, 2) AS n
            """)
        .update();
    history.start();
  }

  private void reads(ReaderId reader, long... pieces) {
    for (long piece : pieces) {
      history.note(reader, piece);
    }
    history.write();
  }

  private List<Long> pieces(ReaderId reader) {
    return history.of(reader, Place.TOP, 50).stream().map(Entry::piece).toList();
  }

  @Test
  void nothing_is_remembered_of_whoever_has_not_asked() {
    history.keep(BEN, true);
    reads(ANNA, 1, 2);

    assertThat(history.isKept(ANNA)).isFalse();
    assertThat(sql.sql("SELECT count(*) FROM history").query(Long.class).single()).isZero();
  }

  @Test
  void what_is_read_stands_there_once_the_latest_first() {
    history.keep(ANNA, true);
    reads(ANNA, 1, 2, 3, 1);
    reads(ANNA, 2);

    assertThat(pieces(ANNA)).containsExactly(2L, 1L, 3L);
    Entry second = history.of(ANNA, Place.TOP, 2).getLast();
    assertThat(history.of(ANNA, new Place(second.readAt(), second.piece()), 5))
        .extracting(Entry::piece)
        .containsExactly(3L);
  }

  @Test
  void switching_off_erases_all_and_what_was_noted_before_does_not_come_back() {
    history.keep(ANNA, true);
    reads(ANNA, 1);
    history.note(ANNA, 2);
    history.keep(ANNA, false);
    history.keep(ANNA, true);
    history.write();

    assertThat(pieces(ANNA)).isEmpty();
    reads(ANNA, 3);
    assertThat(pieces(ANNA)).containsExactly(3L);
  }

  @Test
  void one_entry_or_all_are_forgotten_and_it_goes_on() {
    history.keep(ANNA, true);
    history.keep(BEN, true);
    reads(ANNA, 1, 2);
    reads(BEN, 1);

    history.forget(ANNA, 1);
    assertThat(pieces(ANNA)).containsExactly(2L);
    history.forgetAll(ANNA);
    assertThat(pieces(ANNA)).isEmpty();
    assertThat(pieces(BEN)).containsExactly(1L);
    assertThat(history.isKept(ANNA)).isTrue();
  }

  @Test
  void another_node_that_knew_better_is_told() {
    reads(ANNA, 1);
    new History(new Histories(sql, new Announcements(sql)), new Announcements(sql), clock)
        .keep(ANNA, true);
    reads(ANNA, 2);
    assertThat(pieces(ANNA)).isEmpty();

    history.heard("1");
    reads(ANNA, 3);
    assertThat(pieces(ANNA)).containsExactly(3L);
  }

  @Test
  void whoever_asks_for_a_history_has_the_very_next_page_in_it() {
    reads(ANNA, 1);
    history.keep(ANNA, true);
    reads(ANNA, 2);
    assertThat(pieces(ANNA)).containsExactly(2L);
  }

  @Test
  void what_was_noted_is_written_before_the_program_stops() {
    history.keep(ANNA, true);
    history.note(ANNA, 4);
    history.stop();

    assertThat(pieces(ANNA)).containsExactly(4L);
  }

  @Test
  void after_a_year_it_is_forgotten() {
    history.keep(ANNA, true);
    reads(ANNA, 1);
    clock.now = clock.now.plus(Duration.ofDays(366));
    reads(ANNA, 2);
    history.sweep();

    assertThat(pieces(ANNA)).containsExactly(2L);
  }
}
