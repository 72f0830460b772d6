package org.standfirst.readers.staff;

import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.NewsroomPart;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.site.Texts;

/// The staff, in the newsroom.
@Component
@Order(800)
class StaffPart implements NewsroomPart {
  static final String PATH = "/newsroom/staff";
  private final StaffMembers members;
  private final Texts texts;

  StaffPart(StaffMembers members, Texts texts) {
    this.members = members;
    this.texts = texts;
  }

  /// The key of a role's name.
  static String key(Role role) {
    return "readers.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Where somebody's roles are changed.
  static String path(ReaderId reader) {
    return PATH + "/" + reader.value();
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String name() {
    return "readers.staff.title";
  }

  @Override
  public String purpose() {
    return "readers.staff.purpose";
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public String news() {
    return texts.plural("readers.staff.people", members.count());
  }
}
