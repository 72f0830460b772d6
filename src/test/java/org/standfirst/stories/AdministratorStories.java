package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;

/// The first administrator is made by a command, in a process of its own.
class AdministratorStories {
  private final String url = TestDatabase.freshUrl();
  private final JdbcClient sql =
      JdbcClient.create(new DriverManagerDataSource(url, "postgres", TestDatabase.password()));
  private final Readers readers = new Readers(sql, Clock.systemUTC());
  private final Appointments appointments = new Appointments(sql);
  private final ReaderId anna = add("anna@merrow.example");

  private ReaderId add(String email) {
    return readers.add(
        new Application(
            new EmailAddress(email),
            "",
            new PersonName("Anna"),
            new PersonName("Lind"),
            List.of(),
            true),
        "hash");
  }

  private OtherProcess command(String... words) {
    List<String> line = new ArrayList<>(List.of("administrator"));
    line.addAll(List.of(words));
    line.add("--standfirst.database.url=" + url);
    line.add("--standfirst.database.user=postgres");
    line.add("--standfirst.database.password=" + TestDatabase.password());
    line.add("--standfirst.url=https://www.merrow.example");
    return OtherProcess.start(line.toArray(String[]::new));
  }

  private static void isOneSentence(String output, String... words) {
    assertThat(output.strip().lines()).as(output).hasSize(1);
    assertThat(output).contains(words);
  }

  @Test
  void a_confirmed_reader_becomes_an_administrator_by_letter_and_trail() {
    readers.confirm(anna);

    isOneSentence(
        command("Anna@Merrow.example").awaitEnd(),
        "is an administrator now",
        "https://www.merrow.example/newsroom");

    assertThat(appointments.of(anna)).containsExactly(Role.ADMINISTRATOR);
    assertThat(
            sql.sql("SELECT deed FROM audit_trail WHERE actor IS NULL").query(String.class).list())
        .containsExactly("readers.deed.roles-changed");
    assertThat(sql.sql("SELECT to_address FROM letters").query(String.class).list())
        .containsExactly("anna@merrow.example");
  }

  @Test
  void whoever_is_not_registered_or_not_confirmed_is_told_how() {
    isOneSentence(
        command("nobody@merrow.example").awaitRefusal(),
        "No reader has the address nobody@merrow.example",
        "https://www.merrow.example/register");
    isOneSentence(command("anna@merrow.example").awaitRefusal(), "isn’t confirmed yet");
    assertThat(appointments.of(anna)).isEmpty();
  }

  @Test
  void what_is_no_address_is_said() {
    isOneSentence(command("nobody").awaitRefusal(), "there is no @ in it");
    isOneSentence(command().awaitRefusal(), "administrator someone@example.org");
  }
}
