package org.standfirst.readers.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;

class StaffMembersTests {
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final Readers readers = new Readers(sql, Clock.systemUTC());
  private final StaffMembers members = new StaffMembers(sql);
  private final ReaderId anna = add("Anna");
  private final ReaderId ben = add("Ben");

  private ReaderId add(String name) {
    return readers.add(
        new Application(
            new EmailAddress(name + "@example.org"),
            "",
            new PersonName(name),
            new PersonName("Lind"),
            List.of(),
            true),
        "hash");
  }

  @Test
  void one_administrator_is_the_last() {
    members.roles(anna, Set.of(Role.ADMINISTRATOR, Role.EDITOR));
    members.roles(ben, Set.of(Role.EDITOR));
    assertThat(members.isLastAdministrator(anna)).isTrue();
    assertThat(members.isLastAdministrator(ben)).isFalse();

    members.roles(ben, Set.of(Role.ADMINISTRATOR));
    assertThat(members.isLastAdministrator(anna)).isFalse();
  }

  @Test
  void staff_are_listed_by_name_with_all_their_roles() {
    members.roles(ben, Set.of(Role.EDITOR));
    members.roles(anna, Set.of(Role.ADMINISTRATOR, Role.EDITOR));

    assertThat(members.all()).extracting(StaffMembers.Row::readerId).containsExactly(anna, ben);
    assertThat(members.all().getFirst().roleSet()).containsExactly(Role.EDITOR, Role.ADMINISTRATOR);
    assertThat(members.all().getFirst().lastSeenAt()).isNull();
  }

  @Test
  void roles_that_are_not_given_again_are_taken() {
    members.roles(anna, Set.of(Role.EDITOR));
    members.roles(anna, Set.of());

    assertThat(members.all()).isEmpty();
  }
}
