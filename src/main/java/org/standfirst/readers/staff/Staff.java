package org.standfirst.readers.staff;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Sessions;

/// Gives roles to readers and takes them. It takes effect at once, on all nodes; there is always an
/// administrator left. Whoever may do more than before signs in anew: no token that was issued to a
/// reader becomes one of the staff's.
@Component
public class Staff {
  private final StaffMembers members;
  private final Readers readers;
  private final Appointments appointments;
  private final Sessions sessions;
  private final AuditTrail trail;
  private final StaffLetters letters;

  Staff(
      StaffMembers members,
      Readers readers,
      Appointments appointments,
      Sessions sessions,
      AuditTrail trail,
      StaffLetters letters) {
    this.members = members;
    this.readers = readers;
    this.appointments = appointments;
    this.sessions = sessions;
    this.trail = trail;
    this.letters = letters;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// They have these roles now.
    record Changed(ReaderId reader) implements Outcome {}

    /// No account that is confirmed has that address, or the account is gone.
    record Unknown() implements Outcome {}

    /// Somebody else must be an administrator first.
    record LastAdministrator() implements Outcome {}
  }

  /// What came of ending somebody's sessions.
  sealed interface Ending {
    /// They are signed out everywhere.
    record Ended() implements Ending {}

    /// There is no such account, or it isn't confirmed.
    record Unknown() implements Ending {}
  }

  /// Gives roles to the reader of an address, who keeps what they have.
  ///
  /// @param actor who gives them; null: the operator, by command
  @Transactional
  public Outcome appoint(@Nullable ReaderId actor, String email, Set<Role> further, String place) {
    Readers.Row reader = readers.confirmed(EmailAddress.key(email));
    if (reader == null) {
      return new Outcome.Unknown();
    }
    members.oneAtATime();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(appointments.of(reader.readerId()));
    roles.addAll(further);
    return change(actor, reader, roles, place);
  }

  /// Gives a reader these roles and takes all others.
  @Transactional
  public Outcome change(ReaderId actor, ReaderId reader, Set<Role> roles, String place) {
    Readers.Row row = readers.find(reader);
    if (row == null || !row.confirmed()) {
      return new Outcome.Unknown();
    }
    members.oneAtATime();
    return !roles.contains(Role.ADMINISTRATOR) && members.isLastAdministrator(reader)
        ? new Outcome.LastAdministrator()
        : change(actor, row, roles, place);
  }

  /// Ends all of somebody's sessions.
  @Transactional
  Ending endSessions(ReaderId actor, ReaderId reader, String place) {
    Readers.Row row = readers.find(reader);
    if (row == null || !row.confirmed()) {
      return new Ending.Unknown();
    }
    if (sessions.endAll(reader) > 0) {
      trail.note(
          new AuditTrail.Line(
              "readers.deed.sessions-ended-by-staff", actor, reader, place, Map.of()));
      letters.sessionsEnded(row);
    }
    return new Ending.Ended();
  }

  /// Whether there would be no administrator left without this one.
  public boolean isLastAdministrator(ReaderId reader) {
    return members.isLastAdministrator(reader);
  }

  /// The same, and until the transaction ends nobody changes it.
  @Transactional
  public boolean staysLastAdministrator(ReaderId reader) {
    members.oneAtATime();
    return members.isLastAdministrator(reader);
  }

  private Outcome change(@Nullable ReaderId actor, Readers.Row row, Set<Role> roles, String place) {
    ReaderId reader = row.readerId();
    Set<Role> before = appointments.of(reader);
    if (!before.equals(roles)) {
      boolean raised = !before.containsAll(roles);
      members.roles(reader, roles);
      if (raised) {
        sessions.endAll(reader);
      } else {
        sessions.changed(reader);
      }
      trail.note(
          new AuditTrail.Line(
              "readers.deed.roles-changed",
              actor,
              reader,
              place,
              Map.of("before", names(before), "after", names(roles))));
      letters.rolesChanged(row, roles, raised);
    }
    return new Outcome.Changed(reader);
  }

  private static String names(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.joining(" "));
  }
}
