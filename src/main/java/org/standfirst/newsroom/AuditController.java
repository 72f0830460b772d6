package org.standfirst.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.AuditLines;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where administrators read the audit trail, and take it with them.
@Controller
class AuditController {
  private final Audit audit;
  private final AuditSheet sheet;
  private final AuditLines lines;
  private final AuditTrail trail;
  private final StepUp stepUp;
  private final ClientAddresses addresses;
  private final BackOffices offices;
  private final Templates templates;

  AuditController(
      Audit audit,
      AuditSheet sheet,
      AuditLines lines,
      AuditTrail trail,
      StepUp stepUp,
      ClientAddresses addresses,
      BackOffices offices,
      Templates templates) {
    this.audit = audit;
    this.sheet = sheet;
    this.lines = lines;
    this.trail = trail;
    this.stepUp = stepUp;
    this.addresses = addresses;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(AuditPart.PATH)
  ResponseEntity<byte[]> page(
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String before,
      Visitor visitor,
      HttpServletRequest request) {
    AuditFilter filter = AuditFilter.of(deed, person, from, until);
    boolean byAddress = person.contains("@");
    ReaderId reader = byAddress ? lines.person(person) : null;
    if (reader != null) {
      // addresses are better not kept in histories
      return Answers.seeOther(filter.of(reader).path(AuditPart.PATH, Map.of()));
    }
    boolean unknown = !person.isBlank() && filter.person() == null;
    var page = audit.page(filter, Fields.echoOf(person), unknown, Audit.place(before), visitor);
    return Answers.page(templates.newsroomAudit(offices.frame(request), page));
  }

  @PostMapping(AuditPart.PATH + "/export")
  @Nullable ResponseEntity<byte[]> export(
      Fields fields, HttpServletRequest request, HttpServletResponse response) throws IOException {
    AuditFilter filter =
        AuditFilter.of(
            fields.text("deed"), fields.text("person"), fields.text("from"), fields.text("until"));
    var back = ReturnPath.of(filter.path(AuditPart.PATH, Map.of()));
    return switch (stepUp.fresh(request, back)) {
      case StepUp.Freshness.Stale(String path) -> Answers.seeOther(path);
      case StepUp.Freshness.Fresh(ReaderId reader) -> {
        trail.note(
            new AuditTrail.Line(
                "newsroom.deed.audit-exported",
                reader,
                null,
                addresses.of(request).place(),
                filter.narrowing()));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.csv\"");
        sheet.write(filter, response.getOutputStream());
        yield null;
      }
    };
  }
}
