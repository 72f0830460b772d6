package org.standfirst.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.AuditLines.Place;
import org.standfirst.readers.AuditLines.Wanted;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;
import tools.jackson.databind.json.JsonMapper;

class AuditLinesTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Place END = Place.before(NOON.plusSeconds(1));
  private static final Wanted ALL = new Wanted("", null, Instant.EPOCH);
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final AuditTrail trail = new AuditTrail(sql, new JsonMapper(), CLOCK);
  private final AuditLines lines = new AuditLines(sql, new Readers(sql, CLOCK), new JsonMapper());
  private final ReaderId anna = add();

  private ReaderId add() {
    return new Readers(sql, CLOCK)
        .add(
            new Application(
                new EmailAddress("anna@example.org"),
                "",
                new PersonName("Anna"),
                new PersonName("Lind"),
                List.of(),
                true),
            "hash");
  }

  private static AuditTrail.Line line(
      String deed, @Nullable ReaderId actor, @Nullable ReaderId subject) {
    return new AuditTrail.Line(deed, actor, subject, "192.0.2.0/24", Map.of("by", "PASSWORD"));
  }

  @Test
  void every_line_is_read_once_page_by_page_though_all_are_of_one_moment() {
    for (int i = 0; i < 25; i++) {
      trail.note(line("readers.deed.signed-in", anna, anna));
    }
    List<Long> read = new ArrayList<>();
    Place place = END;
    List<AuditLines.Line> page = lines.before(place, ALL, 10);
    while (!page.isEmpty()) {
      page.forEach(each -> read.add(each.id()));
      place = page.getLast().next();
      page = lines.before(place, ALL, 10);
    }

    assertThat(read)
        .hasSize(25)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void names_are_looked_up_and_the_erased_are_numbers() {
    trail.note(line("readers.deed.roles-changed", anna, new ReaderId(4711)));
    AuditLines.Line line = lines.before(END, ALL, 10).getFirst();

    assertThat(line.actorName()).isEqualTo("Anna Lind");
    assertThat(line.subject()).isEqualTo(4711);
    assertThat(line.subjectName()).isNull();
    assertThat(lines.details(line)).containsEntry("by", "PASSWORD");
  }

  @Test
  void it_is_narrowed_by_person_deed_and_time() {
    trail.note(line("readers.deed.signed-in", anna, anna));
    trail.note(line("readers.deed.signed-in", null, new ReaderId(7)));
    trail.note(line("readers.deed.roles-changed", new ReaderId(7), anna));

    assertThat(lines.before(END, new Wanted("", anna, Instant.EPOCH), 10)).hasSize(2);
    assertThat(lines.before(END, new Wanted("readers.deed.signed-in", anna, Instant.EPOCH), 10))
        .hasSize(1);
    assertThat(lines.before(END, new Wanted("readers.deed.signed-in", null, Instant.EPOCH), 10))
        .hasSize(2);
    assertThat(lines.before(END, new Wanted("", null, NOON.plusNanos(1000)), 10)).isEmpty();
    assertThat(lines.before(Place.before(NOON), ALL, 10)).isEmpty();
  }

  @Test
  void whoever_keeps_trying_fills_one_line_a_minute() {
    for (int i = 0; i < 20; i++) {
      trail.noteOnceAMinute("anna", line("readers.deed.sign-in-refused.mistaken", null, anna));
    }
    trail.noteOnceAMinute("ben", line("readers.deed.sign-in-refused.mistaken", null, null));

    assertThat(lines.before(END, ALL, 10)).hasSize(2);
  }

  @Test
  void no_line_is_ever_changed_or_removed() {
    trail.note(line("readers.deed.signed-in", anna, anna));

    for (String statement :
        List.of(
            "UPDATE audit_trail SET actor = 1",
            "DELETE FROM audit_trail",
            "TRUNCATE audit_trail")) {
      assertThatThrownBy(() -> sql.sql(statement).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(lines.before(END, ALL, 10)).hasSize(1);
  }
}
