package org.standfirst.newsletters.returns;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.pages.ReturnedMailPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import standfirst.templates.Templates;

/// Where the audience's editors see what came back.
@Controller
class ReturnsController {
  private final ReturnPages pages;
  private final BackOffices offices;
  private final Templates templates;

  ReturnsController(ReturnPages pages, BackOffices offices, Templates templates) {
    this.pages = pages;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(ReturnsPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "9223372036854775807") long before,
      @RequestParam(defaultValue = "") String kind,
      HttpServletRequest request) {
    return Answers.page(
        templates.newslettersReturnsList(offices.frame(request), pages.list(before, kind)));
  }

  @GetMapping(ReturnsPart.PATH + "/{id}")
  ResponseEntity<byte[]> mail(@PathVariable long id, HttpServletRequest request) {
    ReturnedMailPage mail = pages.mail(id);
    if (mail == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Answers.page(templates.newslettersReturnsMail(offices.frame(request), mail));
  }
}
