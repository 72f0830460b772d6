package org.standfirst.readers.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.pages.RolesPage.RoleChoice;
import org.standfirst.readers.pages.StaffPage;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.stepup.Means;

/// The staff as its page shows it.
@Component
class StaffList {
  static final int A_PAGE = 100;
  private final StaffMembers members;
  private final List<Means> means;

  StaffList(StaffMembers members, List<Means> means) {
    this.members = members;
    this.means = means;
  }

  /// A page of it.
  ///
  /// @param after who stood last on the page before; null: this is the first
  /// @param saying the key of the words for what was just done; empty: nothing
  StaffPage page(@Nullable ReaderId after, String saying) {
    List<StaffMembers.Row> found = members.after(after, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<StaffMembers.Row> shown = more ? found.subList(0, A_PAGE) : found;
    return new StaffPage(
        shown.stream().map(this::member).toList(),
        saying,
        more ? StaffPart.PATH + "?after=" + shown.getLast().id() : "",
        after == null ? "" : StaffPart.PATH);
  }

  private StaffPage.Member member(StaffMembers.Row row) {
    return new StaffPage.Member(
        StaffPart.path(row.readerId()),
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
