package org.standfirst.readers.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;
import org.standfirst.database.Announcements;
import org.standfirst.database.TestLine;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors.Recollection;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.people.Registrations;

class SessionsTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));
  private final Announcements announcements = TestLine.holding(sql);
  private final SessionMemory memory = new SessionMemory(announcements);
  private final Standings standings = new Standings(sql, NOON);
  private final Sessions sessions = new Sessions(sql, NOON, memory, standings);
  private final Readers readers = new Readers(sql, NOON);
  private final Appointments appointments = new Appointments(sql);
  private final Registrations registrations = new Registrations(sql);
  private final Recognition recognition = new Recognition(memory, standings);
  private final ReaderId anna = add("anna@example.org");
  private final Token token = open(true);

  private Token open(boolean lasting) {
    return sessions
        .open(
            anna,
            EnumSet.of(Proof.PASSWORD),
            lasting,
            new Circumstances("192.0.2.1", "192.0.2.0/24", "Firefox,Linux", null, ""))
        .token();
  }

  private ReaderId add(String email) {
    return readers.add(
        new Application(
            new EmailAddress(email),
            "",
            new PersonName("Anna"),
            new PersonName("Reads"),
            List.of(),
            true),
        "hash");
  }

  private Recollection recall() {
    return recognition.recall(token.letters(), "meter");
  }

  private void look() {
    memory.recall(token.hash(), standings::visitor);
  }

  @Test
  void the_database_never_holds_a_token() {
    String row = sql.sql("SELECT to_json(s)::text FROM sessions s").query(String.class).single();

    assertThat(row).doesNotContain(token.letters()).contains(token.hash().hex());
  }

  @Test
  void memory_says_so_where_it_does_not_know() {
    assertThat(recall()).isEqualTo(new Recollection.Unknown());
    look();
    assertThat(recall()).isEqualTo(new Recollection.Known(new Visitor.Pending(anna)));
  }

  @Test
  void what_is_no_token_is_a_stranger_at_once() {
    for (String nonsense : List.of("", "x", "a".repeat(44), "ä".repeat(43), "'; DROP TABLE x")) {
      assertThat(recognition.recall(nonsense, "meter"))
          .isEqualTo(new Recollection.Known(new Visitor.Stranger("meter")));
    }
  }

  @Test
  void a_token_of_nobody_is_remembered_as_such() {
    Token nobodys = Token.random();
    memory.recall(nobodys.hash(), standings::visitor);

    assertThat(recognition.recall(nobodys.letters(), "meter"))
        .isEqualTo(new Recollection.Known(new Visitor.Stranger("meter")));
  }

  @Test
  void a_session_that_ends_is_forgotten_when_that_commits_and_not_before() {
    look();
    transactions.executeWithoutResult(_ -> {
      sessions.end(token);
      assertThat(recall()).isInstanceOf(Recollection.Known.class);
    });

    assertThat(recall()).isEqualTo(new Recollection.Unknown());
    assertThat(standings.visitor(token.hash())).isNull();
  }

  @Test
  void a_session_ended_elsewhere_is_forgotten_when_that_is_heard() {
    look();
    memory.heard(token.hash().hex());
    assertThat(recall()).isEqualTo(new Recollection.Unknown());

    look();
    memory.lineRestored();
    assertThat(recall()).isEqualTo(new Recollection.Unknown());
  }

  @Test
  void nothing_is_remembered_while_the_line_to_the_other_nodes_is_down() {
    look();
    TestLine.cut(announcements);

    assertThat(recall()).isEqualTo(new Recollection.Unknown());
    readers.confirm(anna);
    assertThat(memory.recall(token.hash(), standings::visitor).visitor())
        .isEqualTo(new Visitor.Reader(anna, Set.of()));
  }

  @Test
  void what_ends_while_it_is_looked_up_is_not_remembered() {
    memory.recall(
        token.hash(),
        hash -> {
          Visitor.Registered found = standings.visitor(hash);
          sessions.end(token);
          return found;
        });

    assertThat(recall()).isEqualTo(new Recollection.Unknown());
  }

  @Test
  void a_confirmation_and_roles_change_what_a_session_is_worth_at_once() {
    look();
    readers.confirm(anna);
    appointments.add(anna, Set.of(Role.EDITOR, Role.MODERATOR));
    appointments.waiveSecondFactor(anna);
    sessions.changed(anna);
    look();
    assertThat(recall())
        .isEqualTo(
            new Recollection.Known(new Visitor.Reader(anna, Set.of(Role.EDITOR, Role.MODERATOR))));

    readers.subscribe(anna, NOON.instant().plusSeconds(1));
    sessions.changed(anna);
    look();
    assertThat(recall())
        .isEqualTo(
            new Recollection.Known(
                new Visitor.Subscriber(anna, Set.of(Role.EDITOR, Role.MODERATOR))));
  }

  private Standings after(Duration time) {
    return new Standings(sql, Clock.offset(NOON, time));
  }

  @Test
  void a_lasting_session_ends_when_it_is_not_used_for_thirty_days() {
    assertThat(after(Duration.ofDays(29)).visitor(token.hash())).isNotNull();
    assertThat(after(Duration.ofDays(58)).visitor(token.hash())).isNotNull();

    assertThat(after(Duration.ofDays(88)).visitor(token.hash())).isNull();
    var muchLater = new Sessions(sql, Clock.offset(NOON, Duration.ofDays(88)), memory, standings);
    assertThat(muchLater.forgetExpired()).isOne();
  }

  @Test
  void a_lasting_session_ends_after_half_a_year_however_often_it_is_used() {
    for (int days = 20; days < 180; days += 20) {
      assertThat(after(Duration.ofDays(days)).visitor(token.hash())).isNotNull();
    }

    assertThat(after(Duration.ofDays(180)).visitor(token.hash())).isNull();
  }

  @Test
  void a_passing_session_ends_after_half_a_day_unused_and_after_a_day_at_the_latest() {
    Token passing = open(false);

    assertThat(after(Duration.ofHours(13)).visitor(passing.hash())).isNull();
    assertThat(after(Duration.ofHours(11)).visitor(passing.hash())).isNotNull();
    assertThat(after(Duration.ofHours(22)).visitor(passing.hash())).isNotNull();
    assertThat(after(Duration.ofHours(24)).visitor(passing.hash())).isNull();
  }

  @Test
  void a_further_proof_gives_the_session_a_new_token() {
    Opened raised = Objects.requireNonNull(sessions.prove(token, Proof.AUTHENTICATOR));

    assertThat(standings.visitor(token.hash())).isNull();
    assertThat(standings.proofs(token)).isNull();
    assertThat(standings.proofs(raised.token()))
        .satisfies(proofs -> assertThat(proofs.hasSecondFactor()).isTrue());
  }

  @Test
  void staff_are_staff_with_a_second_factor_only() {
    readers.confirm(anna);
    appointments.add(anna, Set.of(Role.EDITOR));
    assertThat(standings.visitor(token.hash())).isEqualTo(new Visitor.Reader(anna, Set.of()));

    Opened raised = Objects.requireNonNull(sessions.prove(token, Proof.AUTHENTICATOR));

    assertThat(standings.visitor(raised.token().hash()))
        .isEqualTo(new Visitor.Reader(anna, Set.of(Role.EDITOR)));
  }

  @Test
  void one_may_end_ones_own_sessions_only() {
    ReaderId ben = add("ben@example.org");
    long id = sessions.of(anna).getFirst().id();

    sessions.end(ben, id);
    assertThat(sessions.of(anna)).hasSize(1);
    sessions.end(anna, id);
    assertThat(sessions.of(anna)).isEmpty();
  }

  @Test
  void a_registration_nobody_confirmed_is_erased_with_all_that_is_its() {
    ReaderId ben = add("ben@example.org");
    readers.confirm(ben);

    assertThat(registrations.holdBefore(NOON.instant(), 10)).isEmpty();
    List<ReaderId> unconfirmed = registrations.holdBefore(NOON.instant().plusSeconds(1), 10);
    assertThat(unconfirmed).containsExactly(anna).isEqualTo(registrations.hold("anna@example.org"));
    unconfirmed.forEach(readers::erase);
    assertThat(sessions.of(anna)).isEmpty();
    assertThat(readers.confirmed("ben@example.org")).isNotNull();
  }

  @Test
  void many_registrations_of_an_address_stand_side_by_side_and_one_is_confirmed() {
    ReaderId second = add("Anna@Example.org");
    readers.confirm(second);

    assertThat(readers.confirmed("anna@example.org"))
        .extracting(Readers.Row::id)
        .isEqualTo(second.value());
    assertThat(readers.unconfirmed("anna@example.org"))
        .extracting(Readers.Row::id)
        .isEqualTo(anna.value());
    assertThatThrownBy(() -> readers.confirm(anna)).isInstanceOf(DuplicateKeyException.class);
  }
}
