package org.standfirst.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standfirst.readers.Role;
import org.standfirst.readers.Staffing.Person;

/// The demo's cast.
final class DemoPeople {
  private DemoPeople() {}

  static final List<Person> ALL =
      List.of(
          person("anna", "Anna", "Lind", "Anna reads 1 paper", Set.of(), false),
          person("ben", "Ben", "Okafor", "Ben comments 2 day", Set.of(), true),
          person("carla", "Carla", "Moreno", "Carla edits 3 desks", Set.of(Role.EDITOR), false),
          person(
              "dimitri", "Dimitri", "Petrou", "Dimitri moderates 4", Set.of(Role.MODERATOR), false),
          person(
              "elena", "Elena", "Marsh", "Elena administers 5", Set.of(Role.ADMINISTRATOR), false),
          person(
              "fatima",
              "Fatima",
              "Noor",
              "Fatima sends 6 letters",
              Set.of(Role.AUDIENCE_EDITOR),
              false));

  private static Person person(
      String mailbox,
      String firstName,
      String lastName,
      String password,
      Set<Role> roles,
      boolean subscriber) {
    return new Person(
        mailbox + "@lamplighter.example", firstName, lastName, password, roles, subscriber, true);
  }

  /// What stands before the @ of their address.
  static String mailbox(Person person) {
    return person.email().substring(0, person.email().indexOf('@'));
  }

  static String description(Person person) {
    if (person.subscriber()) {
      return "subscriber";
    }
    return person.roles().isEmpty()
        ? "reader"
        : person.roles().iterator().next().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
