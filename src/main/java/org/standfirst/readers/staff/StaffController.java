package org.standfirst.readers.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where administrators see who works in the newsroom, and give and take roles. Whoever changes
/// them has proved just now who they are.
@Controller
class StaffController {
  private static final String APPOINTMENTS = StaffPart.PATH + "/appointments";
  private final Staff staff;
  private final StaffList list;
  private final Readers readers;
  private final StepUp stepUp;
  private final ClientAddresses addresses;
  private final BackOffices offices;
  private final Templates templates;

  StaffController(
      Staff staff,
      StaffList list,
      Readers readers,
      StepUp stepUp,
      ClientAddresses addresses,
      BackOffices offices,
      Templates templates) {
    this.staff = staff;
    this.list = list;
    this.readers = readers;
    this.stepUp = stepUp;
    this.addresses = addresses;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(StaffPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "") String saved, HttpServletRequest request) {
    return Answers.page(
        templates.readersStaffList(offices.frame(request), list.page(saved.equals("roles"))));
  }

  @GetMapping(APPOINTMENTS)
  ResponseEntity<byte[]> appointment(HttpServletRequest request) {
    return switch (stepUp.fresh(request, new ReturnPath(APPOINTMENTS))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ ->
          form(HttpStatus.OK, APPOINTMENTS, "", "", Set.of(), Problems.NONE, request);
    };
  }

  @PostMapping(APPOINTMENTS)
  ResponseEntity<byte[]> appoint(Fields fields, HttpServletRequest request) {
    String email = fields.text("email");
    Set<Role> roles = roles(fields);
    return switch (stepUp.fresh(request, new ReturnPath(APPOINTMENTS))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId actor) ->
          roles.isEmpty()
              ? refused(APPOINTMENTS, "", fields, roles, "roles", "none", request)
              : switch (staff.appoint(actor, email, roles, place(request))) {
                case Staff.Outcome.Changed _ -> saved();
                case Staff.Outcome.Unknown _ ->
                    refused(APPOINTMENTS, "", fields, roles, "email", "unknown", request);
                case Staff.Outcome.LastAdministrator _ ->
                    throw new IllegalStateException("nobody loses a role by an appointment");
              };
    };
  }

  @GetMapping(StaffPart.PATH + "/{id}")
  ResponseEntity<byte[]> member(@PathVariable long id, HttpServletRequest request) {
    var reader = new ReaderId(id);
    return switch (stepUp.fresh(request, new ReturnPath(path(reader)))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh _ -> {
        Readers.Row row = confirmed(reader);
        yield form(
            HttpStatus.OK,
            path(reader) + "/roles",
            row.firstName() + " " + row.lastName(),
            row.email(),
            readers.roles(reader),
            Problems.NONE,
            request);
      }
    };
  }

  @PostMapping(StaffPart.PATH + "/{id}/roles")
  ResponseEntity<byte[]> change(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var reader = new ReaderId(id);
    Set<Role> roles = roles(fields);
    return switch (stepUp.fresh(request, new ReturnPath(path(reader)))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId actor) -> {
        Readers.Row row = confirmed(reader);
        yield switch (staff.change(actor, reader, roles, place(request))) {
          case Staff.Outcome.Changed _ -> saved();
          case Staff.Outcome.Unknown _ -> throw gone();
          case Staff.Outcome.LastAdministrator _ ->
              refused(
                  path(reader) + "/roles",
                  row.firstName() + " " + row.lastName(),
                  fields,
                  roles,
                  "roles",
                  "last-administrator",
                  request);
        };
      }
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

  private ResponseEntity<byte[]> refused(
      String action,
      String name,
      Fields fields,
      Set<Role> roles,
      String field,
      String why,
      HttpServletRequest request) {
    var problem = new Problem(field, "readers.staff.refused." + why);
    return form(
        HttpStatus.UNPROCESSABLE_CONTENT,
        action,
        name,
        fields.echo("email"),
        roles,
        new Problems(List.of(problem)),
        request);
  }

  private ResponseEntity<byte[]> form(
      HttpStatus status,
      String action,
      String name,
      String email,
      Set<Role> given,
      Problems problems,
      HttpServletRequest request) {
    var page = new RolesPage(action, name, email, StaffList.choices(given), problems);
    return Answers.page(status, templates.readersStaffRoles(offices.frame(request), page));
  }

  private static ResponseEntity<byte[]> saved() {
    return Answers.seeOther(StaffPart.PATH + "?saved=roles");
  }

  private static String path(ReaderId reader) {
    return StaffPart.PATH + "/" + reader.value();
  }

  private String place(HttpServletRequest request) {
    return addresses.of(request).place();
  }

  /// Of what was ticked, the roles that exist.
  private static Set<Role> roles(Fields fields) {
    List<String> ticked = fields.texts("roles");
    return Arrays.stream(Role.values())
        .filter(each -> ticked.contains(each.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
