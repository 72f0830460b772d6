package org.standfirst.readers.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Role;
import org.standfirst.readers.pages.RolesPage.RoleChoice;
import org.standfirst.readers.pages.StaffPage;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.stepup.Means;

/// The staff as its page shows it.
@Component
class StaffList {
  private final StaffMembers members;
  private final List<Means> means;

  StaffList(StaffMembers members, List<Means> means) {
    this.members = members;
    this.means = means;
  }

  StaffPage page(boolean saved) {
    return new StaffPage(members.all().stream().map(this::member).toList(), saved);
  }

  private StaffPage.Member member(StaffMembers.Row row) {
    return new StaffPage.Member(
        StaffPart.PATH + "/" + row.id(),
        row.firstName() + " " + row.lastName(),
        row.email(),
        row.roleSet().stream().map(StaffPart::key).toList(),
        "readers.staff.second-factor." + secondFactor(row),
        row.lastSeenAt());
  }

  private String secondFactor(StaffMembers.Row row) {
    if (row.authenticator()) {
      return "authenticator";
    }
    boolean passkey =
        means.stream().anyMatch(each -> each.proof() == Proof.PASSKEY && each.has(row.readerId()));
    return passkey ? "passkey" : row.secondFactorWaived() ? "waived" : "missing";
  }

  static List<RoleChoice> choices(Set<Role> given) {
    return Arrays.stream(Role.values())
        .map(each ->
            new RoleChoice(
                each.name(),
                StaffPart.key(each),
                StaffPart.key(each) + ".may",
                given.contains(each)))
        .toList();
  }
}
