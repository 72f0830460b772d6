package org.standfirst.newsletters.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.returns.suppressions.Suppressions;
import org.standfirst.newsletters.subscribing.DepartedAddresses;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ChosenNewsletters.Enrolled;

/// Enters some rows of a list, in the transaction of whoever calls. Readers get the newsletter by
/// their account; whoever has left it, and what mail doesn't reach, is refused.
@Component
class Entering {
  private static final int LONGEST = 200;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private final ChosenNewsletters chosen;
  private final Suppressions suppressions;
  private final DepartedAddresses departed;
  private final JdbcClient sql;
  private final Clock clock;

  Entering(
      ChosenNewsletters chosen,
      Suppressions suppressions,
      DepartedAddresses departed,
      JdbcClient sql,
      Clock clock) {
    this.chosen = chosen;
    this.suppressions = suppressions;
    this.departed = departed;
    this.sql = sql;
    this.clock = clock;
  }

  /// Somebody on a list.
  private record Person(
      long line, String address, String name, String language, String zone, String consent) {
    String key() {
      return address.toLowerCase(Locale.ROOT);
    }
  }

  /// A row by which nobody was entered.
  private record Refusal(long line, String address, String reason) {}

  /// What became of some rows.
  record Outcome(int entered, int had, int refused) {}

  Outcome enter(Lists.Row list, List<Sheet.Row> rows) {
    List<Refusal> refused = new ArrayList<>();
    Map<String, Person> people = people(list, rows, refused);
    int twice = rows.size() - refused.size() - people.size();
    refuse(
        people,
        suppressions.among(people.keySet()),
        "newsletters.imports.refused.suppressed",
        refused);
    refuse(
        people,
        departed.among(people.keySet(), list.newsletter()),
        "newsletters.imports.refused.left",
        refused);
    List<Person> readers = new ArrayList<>();
    for (Map.Entry<String, Enrolled> each :
        chosen.enrol(list.newsletter(), people.keySet()).entrySet()) {
      Person person = people.remove(each.getKey());
      if (person != null) {
        switch (each.getValue()) {
          case CHOSEN -> readers.add(person);
          case HAD -> twice++;
          case LEFT ->
              refused.add(
                  new Refusal(person.line(), person.address(), "newsletters.imports.refused.left"));
        }
      }
    }
    readers(list, readers);
    int addressees = addressees(list, List.copyOf(people.values()));
    note(list.id(), refused);
    return new Outcome(
        readers.size() + addressees, twice + people.size() - addressees, refused.size());
  }

  /// Whom the rows name, by address in lower case; the first row of an address counts.
  private Map<String, Person> people(Lists.Row list, List<Sheet.Row> rows, List<Refusal> refused) {
    Map<String, Person> people = new LinkedHashMap<>();
    for (Sheet.Row row : rows) {
      String typed = row.at(list.addressColumn());
      switch (chosen.read(typed)) {
        case ChosenNewsletters.Reading.Odd(String problem) ->
            refused.add(new Refusal(row.line(), plain(typed), problem));
        case ChosenNewsletters.Reading.Address(String address) -> {
          Person person = person(list, row, address);
          people.putIfAbsent(person.key(), person);
        }
      }
    }
    return people;
  }

  private static Person person(Lists.Row list, Sheet.Row row, String address) {
    String language = row.at(list.languageColumn()).toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String zone = row.at(list.zoneColumn());
    String consent = plain(row.at(list.consentColumn()));
    return new Person(
        row.line(),
        address,
        plain(row.at(list.nameColumn())),
        LANGUAGES.contains(language) ? language : "",
        ZONES.contains(zone) ? zone : "",
        consent.isEmpty() ? list.consent() : consent);
  }

  /// Text as it may stand in a row: one line, and no longer than anybody reads.
  private static String plain(String text) {
    String line = text.replaceAll("[\\p{C}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  private static void refuse(
      Map<String, Person> people, Set<String> whom, String reason, List<Refusal> refused) {
    for (String each : whom) {
      Person person = people.remove(each);
      if (person != null) {
        refused.add(new Refusal(person.line(), person.address(), reason));
      }
    }
  }

  /// Keeps by which list readers came, and with whose consent.
  private void readers(Lists.Row list, List<Person> readers) {
    if (!readers.isEmpty()) {
      sql.sql(
              """
              INSERT INTO list_readers (list, reader, consent)
              SELECT :list, id, listed.consent
              FROM unnest(CAST(:keys AS text[]), CAST(:consents AS text[])) AS listed (key, consent)
                JOIN readers ON lower(email COLLATE "C") = listed.key AND confirmed_at IS NOT NULL
              ON CONFLICT DO NOTHING
              """)
          .param("list", list.id())
          .param("keys", each(readers, Person::key))
          .param("consents", each(readers, Person::consent))
          .update();
    }
  }

  /// Enters those who are no readers; how many of them didn't get it before.
  private int addressees(Lists.Row list, List<Person> people) {
    if (people.isEmpty()) {
      return 0;
    }
    sql.sql(
            """
            INSERT INTO addressees AS known (address, name, language, zone, made_at)
            SELECT address, name, language, zone, :now
            FROM unnest(CAST(:addresses AS text[]), CAST(:names AS text[]), CAST(:languages AS text[]),
              CAST(:zones AS text[])) AS listed (address, name, language, zone)
            ORDER BY lower(address COLLATE "C")
            ON CONFLICT (lower(address COLLATE "C")) DO UPDATE SET idle_since = NULL
            WHERE known.idle_since IS NOT NULL
            """)
        .param("addresses", each(people, Person::address))
        .param("names", each(people, Person::name))
        .param("languages", each(people, Person::language))
        .param("zones", each(people, Person::zone))
        .param("now", now())
        .update();
    return sql.sql(
            """
            INSERT INTO addressee_choices (addressee, newsletter, chosen_at, source, consent)
            SELECT id, :newsletter, :now, :source, listed.consent
            FROM unnest(CAST(:keys AS text[]), CAST(:consents AS text[])) AS listed (key, consent)
              JOIN addressees ON lower(address COLLATE "C") = listed.key
            ORDER BY id
            ON CONFLICT DO NOTHING
            """)
        .param("newsletter", list.newsletter())
        .param("source", list.source())
        .param("keys", each(people, Person::key))
        .param("consents", each(people, Person::consent))
        .param("now", now())
        .update();
  }

  private void note(long list, List<Refusal> refused) {
    if (!refused.isEmpty()) {
      sql.sql(
              """
              INSERT INTO refused_rows (list, line, address, reason)
              SELECT :list, line, address, reason
              FROM unnest(CAST(:lines AS bigint[]), CAST(:addresses AS text[]), CAST(:reasons AS text[]))
                AS refused (line, address, reason)
              ON CONFLICT DO NOTHING
              """)
          .param("list", list)
          .param("lines", refused.stream().map(Refusal::line).toArray(Long[]::new))
          .param("addresses", refused.stream().map(Refusal::address).toArray(String[]::new))
          .param("reasons", refused.stream().map(Refusal::reason).toArray(String[]::new))
          .update();
    }
  }

  private static String[] each(List<Person> people, Function<Person, String> what) {
    return people.stream().map(what).toArray(String[]::new);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
