package org.standfirst.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.database.Announcements;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitor.Pending;
import org.standfirst.readers.Visitor.Reader;
import org.standfirst.readers.Visitor.Stranger;
import org.standfirst.readers.Visitor.Subscriber;
import org.standfirst.site.PaperSettings;
import org.standfirst.wall.Admission.Closed;
import org.standfirst.wall.Admission.Counted;
import org.standfirst.wall.Admission.Open;

class WallTests {
  private static final Reader ANNA = new Reader(new ReaderId(1), Set.of());
  private static final Reader CARLA = new Reader(new ReaderId(3), Set.of(Role.EDITOR));
  private static final Subscriber BEN = new Subscriber(new ReaderId(2), Set.of());
  private static final Stranger STRANGER = new Stranger("");
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final JdbcTransactionManager transactions = new JdbcTransactionManager(source);
  private final TransactionTemplate transaction = new TransactionTemplate(transactions);
  private final Wall wall = wall(new WallSettings(3, 3), "2022-02-09T14:00:00Z");

  private Wall wall(WallSettings settings, String now) {
    var paper =
        new PaperSettings(
            URI.create("http://localhost"),
            new PaperSettings.Paper("", "", Locale.UK, ZoneId.of("Europe/Vilnius"), "", ""));
    var months = new Months(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), paper);
    var readings = new Readings(sql);
    return new Wall(
        settings,
        new StrangersMeter(
            settings, new SigningKeys(sql, transactions), readings, months, transaction),
        new ReadersMeter(settings, readings, months, transaction),
        new History(
            new Histories(sql, new Announcements(sql)),
            new Announcements(sql),
            Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
  }

  WallTests() {
    // Those whom the ledger counts for must be there.
    sql.sql(
            """
            INSERT INTO readers (id, email, password_hash, first_name, last_name,
              adult_attested_at, offers, made_at)
            OVERRIDING SYSTEM VALUE
            SELECT n, n || '@lamplighter.example', '', 'Anna', 'Lind', now(), false, now()
            FROM generate_series(1, 9) AS n
            """)
        .update();
  }

  private Admission admit(Wall at, Visitor visitor, Piece piece) {
    Admission admission = transaction.execute(_ -> at.admit(visitor, piece));
    assertThat(admission).isNotNull();
    return admission;
  }

  private Admission admit(Visitor visitor, Piece piece) {
    return admit(wall, visitor, piece);
  }

  private static Piece metered(long id) {
    return new Piece(id, 1, Access.METERED);
  }

  private static Piece premium(long id) {
    return new Piece(id, 1, Access.PREMIUM);
  }

  private static Stranger carrying(Admission admission) {
    return new Stranger(((Counted) admission).meter());
  }

  @Test
  void everyone_reads_an_open_article() {
    var piece = new Piece(1, 1, Access.OPEN);

    for (Visitor each : List.of(STRANGER, new Pending(new ReaderId(9)), ANNA, BEN)) {
      assertThat(admit(each, piece)).isEqualTo(new Open(piece));
    }
  }

  @Test
  void a_registered_article_invites_strangers_to_register_and_is_open_to_all_others() {
    var piece = new Piece(1, 1, Access.REGISTERED);

    assertThat(admit(STRANGER, piece)).isEqualTo(new Closed(Invitation.TO_REGISTER));
    assertThat(admit(new Pending(new ReaderId(9)), piece)).isEqualTo(new Open(piece));
    assertThat(admit(ANNA, piece)).isEqualTo(new Open(piece));
  }

  @Test
  void a_stranger_is_invited_after_the_third_metered_article() {
    Admission first = admit(STRANGER, metered(1));
    Admission second = admit(carrying(first), metered(2));
    Admission third = admit(carrying(second), metered(3));

    assertThat(List.of(first, second, third))
        .map(each -> ((Counted) each).left())
        .containsExactly(2, 1, 0);
    assertThat(admit(carrying(third), metered(4))).isEqualTo(new Closed(Invitation.TO_REGISTER));
  }

  @Test
  void what_is_foreseen_is_what_counting_says_and_counts_nothing() {
    Admission first = admit(STRANGER, metered(1));
    Admission second = admit(carrying(first), metered(2));
    Stranger stranger = carrying(second);
    for (long id = 3; id < 9; id++) {
      assertThat(wall.foresee(stranger, metered(id))).isEqualTo(new Counted(metered(id), 0, ""));
      assertThat(wall.foresee(ANNA, premium(id))).isEqualTo(new Counted(premium(id), 2, ""));
    }

    Admission third = admit(stranger, metered(3));

    assertThat(((Counted) third).left()).isZero();
    assertThat(wall.foresee(stranger, metered(3))).isEqualTo(new Counted(metered(3), 0, ""));
    assertThat(wall.foresee(stranger, metered(4))).isEqualTo(new Closed(Invitation.TO_REGISTER));
    for (long id = 1; id <= 3; id++) {
      assertThat(admit(ANNA, premium(id))).isEqualTo(new Counted(premium(id), (int) (3 - id), ""));
    }
    assertThat(wall.foresee(ANNA, premium(4))).isEqualTo(new Closed(Invitation.TO_SUBSCRIBE));
  }

  @Test
  void what_is_new_of_an_open_page_is_decided_on_and_counts_nothing() {
    for (long id = 1; id < 9; id++) {
      assertThat(wall.admitFurther(STRANGER, metered(id))).isEqualTo(new Open(metered(id)));
      assertThat(wall.admitFurther(ANNA, premium(id)))
          .isEqualTo(new Closed(Invitation.TO_SUBSCRIBE));
    }
    Stranger stranger =
        carrying(
            admit(carrying(admit(carrying(admit(STRANGER, metered(1))), metered(2))), metered(3)));
    assertThat(wall.admitFurther(stranger, metered(3))).isEqualTo(new Open(metered(3)));
    assertThat(wall.admitFurther(stranger, metered(4)))
        .isEqualTo(new Closed(Invitation.TO_REGISTER));

    assertThat(admit(ANNA, premium(1))).isEqualTo(new Counted(premium(1), 2, ""));
    assertThat(wall.admitFurther(ANNA, premium(1))).isEqualTo(new Open(premium(1)));
    assertThat(wall.admitFurther(BEN, premium(9))).isEqualTo(new Open(premium(9)));
    assertThat(sql.sql("SELECT count(*) FROM readings").query(Long.class).single()).isEqualTo(4);
  }

  @Test
  void an_article_that_was_counted_stays_open_and_counts_once() {
    Admission first = admit(STRANGER, metered(1));

    assertThat(admit(carrying(first), metered(1))).isEqualTo(new Counted(metered(1), 2, ""));
  }

  @Test
  void an_old_cookie_brought_again_gains_nothing() {
    Admission first = admit(STRANGER, metered(1));
    admit(carrying(first), metered(2));
    admit(carrying(first), metered(3));

    assertThat(admit(carrying(first), metered(4))).isEqualTo(new Closed(Invitation.TO_REGISTER));
    assertThat(admit(carrying(first), metered(2))).isInstanceOf(Counted.class);
  }

  @Test
  void a_forged_cookie_is_as_good_as_none() {
    Stranger honest = carrying(admit(STRANGER, metered(1)));
    String forged = honest.meter().replaceFirst("\\.1\\.", ".77.");

    assertThat(forged).isNotEqualTo(honest.meter());
    var admission = (Counted) admit(new Stranger(forged), metered(2));
    assertThat(admission.left()).isEqualTo(2);
    assertThat(admission.meter()).doesNotContain("77");
  }

  @Test
  void a_new_month_in_the_papers_zone_is_a_new_meter() {
    Stranger full =
        carrying(
            admit(carrying(admit(carrying(admit(STRANGER, metered(1))), metered(2))), metered(3)));
    Wall lastHour = wall(new WallSettings(3, 3), "2022-02-28T21:59:59Z");
    Wall march = wall(new WallSettings(3, 3), "2022-02-28T22:00:00Z");

    assertThat(admit(lastHour, full, metered(4))).isInstanceOf(Closed.class);
    assertThat(((Counted) admit(march, full, metered(4))).left()).isEqualTo(2);
  }

  @Test
  void many_tabs_at_once_open_no_more_than_the_allowance() throws Exception {
    Stranger stranger = carrying(admit(STRANGER, metered(1)));
    try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Admission>> tries = new ArrayList<>();
      for (int i = 2; i < 22; i++) {
        Piece piece = metered(i);
        tries.add(() -> admit(stranger, piece));
      }
      List<Admission> answers = new ArrayList<>();
      for (Future<Admission> answer : tabs.invokeAll(tries)) {
        answers.add(answer.get());
      }
      assertThat(answers).filteredOn(Counted.class::isInstance).hasSize(2);
    }
  }

  @Test
  void a_reader_has_three_premium_articles_a_month_and_a_subscriber_all() {
    assertThat(admit(ANNA, premium(1))).isEqualTo(new Counted(premium(1), 2, ""));
    assertThat(admit(ANNA, premium(1))).isEqualTo(new Counted(premium(1), 2, ""));
    assertThat(admit(ANNA, premium(2))).isEqualTo(new Counted(premium(2), 1, ""));
    assertThat(admit(ANNA, premium(3))).isEqualTo(new Counted(premium(3), 0, ""));

    assertThat(admit(ANNA, premium(4))).isEqualTo(new Closed(Invitation.TO_SUBSCRIBE));
    assertThat(admit(BEN, premium(4))).isEqualTo(new Open(premium(4)));
    assertThat(admit(CARLA, premium(4))).isEqualTo(new Open(premium(4)));
    assertThat(admit(STRANGER, premium(4)))
        .isEqualTo(new Closed(Invitation.TO_REGISTER_FOR_PREMIUM));
  }

  @Test
  void both_allowances_may_be_nothing() {
    Wall strict = wall(new WallSettings(0, 0), "2022-02-09T14:00:00Z");

    assertThat(admit(strict, STRANGER, metered(1))).isEqualTo(new Closed(Invitation.TO_REGISTER));
    assertThat(admit(strict, ANNA, premium(1))).isEqualTo(new Closed(Invitation.FOR_SUBSCRIBERS));
    assertThat(admit(strict, STRANGER, premium(1)))
        .isEqualTo(new Closed(Invitation.FOR_SUBSCRIBERS));
  }
}
