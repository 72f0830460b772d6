package org.standfirst.readers.staff;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.RolesPage;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where administrators see who works in the newsroom, and give and take roles. Whoever changes
/// them has proved just now who they are.
@Controller
class StaffController {
  private static final String APPOINTMENTS = StaffPart.PATH + "/appointments";
  private static final String SAYING = "readers.staff.saved.";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final Staff staff;
  private final StaffList list;
  private final Readers readers;
  private final Appointments appointments;
  private final StepUp stepUp;
  private final ClientAddresses addresses;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  StaffController(
      Staff staff,
      StaffList list,
      Readers readers,
      Appointments appointments,
      StepUp stepUp,
      ClientAddresses addresses,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.staff = staff;
    this.list = list;
    this.readers = readers;
    this.appointments = appointments;
    this.stepUp = stepUp;
    this.addresses = addresses;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(StaffPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "") String after, HttpServletRequest request) {
    ReaderId last = NUMBER.matcher(after).matches() ? new ReaderId(Long.parseLong(after)) : null;
    return notices.page(
        request,
        SAYING,
        saying -> templates.readersStaffList(offices.frame(request), list.page(last, saying)));
  }

  @GetMapping(APPOINTMENTS)
  ResponseEntity<byte[]> appointment(HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(APPOINTMENTS))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ -> Answers.page(form("", Set.of(), Problems.NONE, request));
    };
  }

  @PostMapping(APPOINTMENTS)
  ResponseEntity<byte[]> appoint(Fields fields, HttpServletRequest request) {
    String email = fields.text("email");
    Set<Role> roles = roles(fields);
    return switch (stepUp.fresh(request, new ReturnPath(APPOINTMENTS))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId actor) ->
          roles.isEmpty() || hasUnknown(fields)
              ? refused(form(fields.echo("email"), roles, why(fields), request))
              : switch (staff.appoint(actor, email, roles, place(request))) {
                case Staff.Outcome.Changed _ -> saved("roles");
                case Staff.Outcome.Unknown _ ->
                    refused(
                        form(fields.echo("email"), roles, because("email", "unknown"), request));
                case Staff.Outcome.LastAdministrator _ ->
                    throw new IllegalStateException("nobody loses a role by an appointment");
              };
    };
  }

  @GetMapping(StaffPart.PATH + "/{id}")
  ResponseEntity<byte[]> member(@PathVariable long id, HttpServletRequest request) {
    var reader = new ReaderId(id);
    return switch (stepUp.fresh(request, new ReturnPath(StaffPart.path(reader)))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ ->
          Answers.page(form(confirmed(reader), appointments.of(reader), Problems.NONE, request));
    };
  }

  @PostMapping(StaffPart.PATH + "/{id}/roles")
  ResponseEntity<byte[]> change(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var reader = new ReaderId(id);
    Set<Role> roles = roles(fields);
    return switch (stepUp.fresh(request, new ReturnPath(StaffPart.path(reader)))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId actor) -> {
        Readers.Row row = confirmed(reader);
        if (hasUnknown(fields)) {
          yield refused(form(row, roles, why(fields), request));
        }
        yield switch (staff.change(actor, reader, roles, place(request))) {
          case Staff.Outcome.Changed _ -> saved("roles");
          case Staff.Outcome.Unknown _ -> throw gone();
          case Staff.Outcome.LastAdministrator _ ->
              refused(form(row, roles, because("roles", "last-administrator"), request));
        };
      }
    };
  }

  @PostMapping(StaffPart.PATH + "/{id}/sessions/ending")
  ResponseEntity<byte[]> endSessions(@PathVariable long id, HttpServletRequest request) {
    var reader = new ReaderId(id);
    return switch (stepUp.fresh(request, new ReturnPath(StaffPart.path(reader)))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId actor) ->
          switch (staff.endSessions(actor, reader, place(request))) {
            case Staff.Ending.Ended _ -> saved("sessions");
            case Staff.Ending.Unknown _ -> throw gone();
          };
    };
  }

  private Readers.Row confirmed(ReaderId reader) {
    Readers.Row row = readers.find(reader);
    if (row == null || !row.confirmed()) {
      throw gone();
    }
    return row;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static Problems why(Fields fields) {
    return because("roles", hasUnknown(fields) ? "no-such-role" : "none");
  }

  private static Problems because(String field, String why) {
    return new Problems(List.of(new Problem(field, "readers.staff.refused." + why)));
  }

  /// The form for whoever has an address.
  private JteModel form(
      String email, Set<Role> given, Problems problems, HttpServletRequest request) {
    var page = new RolesPage(APPOINTMENTS, "", email, StaffList.choices(given), problems, "");
    return templates.readersStaffRoles(offices.frame(request), page);
  }

  /// The form for somebody we know.
  private JteModel form(
      Readers.Row row, Set<Role> given, Problems problems, HttpServletRequest request) {
    String path = StaffPart.path(row.readerId());
    var page =
        new RolesPage(
            path + "/roles",
            row.firstName() + " " + row.lastName(),
            row.email(),
            StaffList.choices(given),
            problems,
            path + "/sessions/ending");
    return templates.readersStaffRoles(offices.frame(request), page);
  }

  private static ResponseEntity<byte[]> refused(JteModel form) {
    return Answers.page(HttpStatus.UNPROCESSABLE_CONTENT, form);
  }

  private ResponseEntity<byte[]> saved(String what) {
    return notices.seeOther(StaffPart.PATH, SAYING + what);
  }

  private String place(HttpServletRequest request) {
    return addresses.of(request).place();
  }

  /// Whether something was ticked that is no role: a page from before an upgrade, or no page of
  /// ours.
  private static boolean hasUnknown(Fields fields) {
    Set<String> known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    return !known.containsAll(fields.texts("roles"));
  }

  /// Of what was ticked, the roles that exist.
  private static Set<Role> roles(Fields fields) {
    List<String> ticked = fields.texts("roles");
    return Arrays.stream(Role.values())
        .filter(each -> ticked.contains(each.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
