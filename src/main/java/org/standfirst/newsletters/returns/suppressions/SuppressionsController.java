package org.standfirst.newsletters.returns.suppressions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.pages.SuppressionsPage.Asked;
import org.standfirst.newsletters.returns.suppressions.SuppressionDesk.Actor;
import org.standfirst.newsletters.returns.suppressions.SuppressionDesk.Entering;
import org.standfirst.newsletters.returns.suppressions.SuppressionDesk.Lifting;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where the audience's editors see, look up, enter and lift suppressions, and take them in and
/// away as lists. What is looked up is posted: addresses are better not kept in histories.
@Controller
class SuppressionsController {
  private static final String DONE = "newsletters.suppressions.done.";
  private final SuppressionDesk desk;
  private final SuppressionPages pages;
  private final SuppressionSheet sheet;
  private final StepUp stepUp;
  private final Visitors visitors;
  private final ClientAddresses addresses;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  SuppressionsController(
      SuppressionDesk desk,
      SuppressionPages pages,
      SuppressionSheet sheet,
      StepUp stepUp,
      Visitors visitors,
      ClientAddresses addresses,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.desk = desk;
    this.pages = pages;
    this.sheet = sheet;
    this.stepUp = stepUp;
    this.visitors = visitors;
    this.addresses = addresses;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(SuppressionsPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "9223372036854775807") long before, HttpServletRequest request) {
    return notices.page(
        request,
        DONE,
        done ->
            templates.newslettersSuppressionsList(
                offices.frame(request), pages.list(before, Asked.NOTHING, done)));
  }

  @PostMapping(SuppressionsPart.PATH + "/search")
  ResponseEntity<byte[]> search(Fields fields, HttpServletRequest request) {
    String part = fields.echo("part").strip();
    return part.isEmpty()
        ? Answers.seeOther(SuppressionsPart.PATH)
        : Answers.page(
            templates.newslettersSuppressionsList(offices.frame(request), pages.found(part)));
  }

  @PostMapping(SuppressionsPart.PATH)
  ResponseEntity<byte[]> enter(Fields fields, HttpServletRequest request) {
    String address = fields.echo("address").strip();
    String note = fields.echo("note").strip();
    return switch (desk.enter(actor(request), address, note)) {
      case Entering.Entered() -> notices.seeOther(SuppressionsPart.PATH, DONE + "entered");
      case Entering.Known() -> notices.seeOther(SuppressionsPart.PATH, DONE + "known");
      case Entering.NoAddress() ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              templates.newslettersSuppressionsList(
                  offices.frame(request),
                  pages.list(
                      Long.MAX_VALUE,
                      new Asked("", address, note, "newsletters.suppressions.no-address"),
                      "")));
    };
  }

  @PostMapping(SuppressionsPart.PATH + "/{id}/lifting")
  ResponseEntity<byte[]> lift(@PathVariable long id, HttpServletRequest request) {
    return switch (desk.lift(actor(request), id)) {
      case Lifting.Lifted() -> notices.seeOther(SuppressionsPart.PATH, DONE + "lifted");
      case Lifting.Unknown() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  @PostMapping(SuppressionsPart.PATH + "/lists")
  ResponseEntity<byte[]> take(Fields fields, HttpServletRequest request) {
    SuppressionList list = SuppressionList.read(fields.text("list"));
    int added = desk.enter(actor(request), list);
    return Answers.page(
        templates.newslettersSuppressionsTaken(
            offices.frame(request), SuppressionPages.taken(list, added)));
  }

  @PostMapping(SuppressionsPart.PATH + "/export")
  @Nullable ResponseEntity<byte[]> export(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (stepUp.fresh(request, new ReturnPath(SuppressionsPart.PATH))) {
      case Freshness.Stale(String path) -> Answers.seeOther(path);
      case Freshness.Fresh(ReaderId reader) -> {
        desk.exported(new Actor(reader, addresses.of(request).place()));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"suppressions.csv\"");
        sheet.write(response.getOutputStream());
        yield null;
      }
    };
  }

  private Actor actor(HttpServletRequest request) {
    return switch (visitors.visitor(request)) {
      case Visitor.Registered registered ->
          new Actor(registered.id(), addresses.of(request).place());
      case Visitor.Stranger _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }
}
