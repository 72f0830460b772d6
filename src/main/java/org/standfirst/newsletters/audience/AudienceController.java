package org.standfirst.newsletters.audience;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// Where audience editors say whom an issue goes to, and see how many that are.
@Controller
class AudienceController {
  static final String PATH = "/newsroom/newsletters/issues/{issue:[0-9]{1,18}}/audience";
  private final AudienceIssues issues;
  private final Audiences audiences;
  private final AudiencePages pages;
  private final NewsletterHands hands;
  private final BackOffices offices;
  private final Templates templates;

  AudienceController(
      AudienceIssues issues,
      Audiences audiences,
      AudiencePages pages,
      NewsletterHands hands,
      BackOffices offices,
      Templates templates) {
    this.issues = issues;
    this.audiences = audiences;
    this.pages = pages;
    this.hands = hands;
    this.offices = offices;
    this.templates = templates;
  }

  /// As it is kept; or as the form has it that asks for a count.
  @GetMapping(PATH)
  ResponseEntity<byte[]> page(
      @PathVariable long issue,
      @RequestParam MultiValueMap<String, String> query,
      HttpServletRequest request) {
    hands.leading(request);
    AudienceIssues.Row row = row(issue);
    Audience shown =
        query.isEmpty() ? audiences.read(row.audience()) : AudienceForm.read(fields(query));
    return Answers.page(laid(row, shown, "", List.of(), request));
  }

  /// The count alone, for the page's script.
  @GetMapping(PATH + "/count")
  ResponseEntity<byte[]> count(
      @PathVariable long issue,
      @RequestParam MultiValueMap<String, String> query,
      HttpServletRequest request) {
    hands.leading(request);
    AudienceIssues.Row row = row(issue);
    return Answers.page(
        templates.newslettersAudienceCount(
            offices.frame(request).frame(), pages.counted(row, AudienceForm.read(fields(query)))));
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> keep(@PathVariable long issue, Fields fields, HttpServletRequest request) {
    Hand hand = hands.leading(request);
    AudienceIssues.Row row = row(issue);
    Audience audience = AudienceForm.read(fields);
    List<String> unread = AudienceForm.unread(fields);
    if (!unread.isEmpty()) {
      return Answers.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          laid(row, audience, "newsletters.audience.unread", unread, request));
    }
    if (issues.keep(row.id(), fields.text("seen"), audiences.write(audience))) {
      hands.note(
          "newsletters.deed.audience", hand, Map.of("issue", Long.toString(row.id().value())));
      return Answers.seeOther(request.getRequestURI());
    }
    return Answers.page(
        HttpStatus.CONFLICT,
        laid(row, audience, "newsletters.audience.overtaken", List.of(), request));
  }

  private JteModel laid(
      AudienceIssues.Row row,
      Audience shown,
      String problem,
      List<String> unread,
      HttpServletRequest request) {
    return templates.newslettersAudiencePage(
        offices.frame(request), pages.page(row, shown, row.audience(), problem, unread));
  }

  private AudienceIssues.Row row(long issue) {
    AudienceIssues.Row row = issues.find(new IssueId(issue));
    if (row == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return row;
  }

  private static Fields fields(MultiValueMap<String, String> query) {
    return new Fields(Map.copyOf(query));
  }
}
