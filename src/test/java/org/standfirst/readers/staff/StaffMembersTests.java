package org.standfirst.readers.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.pages.StaffPage;
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

    List<StaffMembers.Row> all = members.after(null, 10);
    assertThat(all).extracting(StaffMembers.Row::readerId).containsExactly(anna, ben);
    assertThat(all.getFirst().roleSet()).containsExactly(Role.EDITOR, Role.ADMINISTRATOR);
    assertThat(all.getFirst().lastSeenAt()).isNull();
  }

  @Test
  void people_are_counted_once_however_many_roles_they_have() {
    assertThat(members.count()).isZero();
    members.roles(ben, Set.of(Role.EDITOR));
    members.roles(anna, Set.of(Role.ADMINISTRATOR, Role.EDITOR));

    assertThat(members.count()).isEqualTo(2);
  }

  @Test
  void a_large_staff_is_shown_page_by_page_and_nobody_is_left_out() {
    sql.sql(
            """
            INSERT INTO readers (email, password_hash, first_name, last_name, adult_attested_at,
              offers, made_at, confirmed_at)
            SELECT n || '@example.org', '', CASE WHEN n % 2 = 0 THEN 'zoë' ELSE 'Zoë' END,
              'Quist', now(), false, now(), now()
            FROM generate_series(1, 230) AS n
            """)
        .update();
    sql.sql("INSERT INTO reader_roles (reader, role) SELECT id, 'EDITOR' FROM readers").update();
    var list = new StaffList(members, List.of());

    List<String> shown = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    StaffPage page = list.page(null, "");
    assertThat(page.first()).isEmpty();
    add(page, shown, sizes);
    while (!page.next().isEmpty()) {
      String after = page.next().replaceFirst(".*=", "");
      page = list.page(new ReaderId(Long.parseLong(after)), "");
      assertThat(page.first()).isEqualTo("/newsroom/staff");
      add(page, shown, sizes);
    }
    assertThat(sizes).containsExactly(100, 100, 32);
    assertThat(shown).hasSize(232).doesNotHaveDuplicates();
  }

  private static void add(StaffPage page, List<String> shown, List<Integer> sizes) {
    page.members().forEach(each -> shown.add(each.email()));
    sizes.add(page.members().size());
  }

  @Test
  void roles_that_are_not_given_again_are_taken() {
    members.roles(anna, Set.of(Role.EDITOR));
    members.roles(anna, Set.of());

    assertThat(members.after(null, 10)).isEmpty();
  }
}
