package org.standfirst.newsletters.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.BackOffice;
import standfirst.templates.Templates;

/// Where audience editors see what became of issues.
@Controller
class FiguresController {
  private static final String NEWSLETTERS = "/newsroom/newsletters/";
  private static final String NUMBER = "{id:[0-9]{1,18}}";
  private static final String OF_ISSUE = NEWSLETTERS + "issues/" + NUMBER + "/figures";
  private final Newsletters newsletters;
  private final SentIssues issues;
  private final IssueFiguresPages issuePages;
  private final NewsletterFiguresPages newsletterPages;
  private final FiguresSheet sheet;
  private final NewsletterHands hands;
  private final BackOffices offices;
  private final Templates templates;

  FiguresController(
      Newsletters newsletters,
      SentIssues issues,
      IssueFiguresPages issuePages,
      NewsletterFiguresPages newsletterPages,
      FiguresSheet sheet,
      NewsletterHands hands,
      BackOffices offices,
      Templates templates) {
    this.newsletters = newsletters;
    this.issues = issues;
    this.issuePages = issuePages;
    this.newsletterPages = newsletterPages;
    this.sheet = sheet;
    this.hands = hands;
    this.offices = offices;
    this.templates = templates;
  }

  /// Where an issue's figures are.
  static String ofIssue(long issue) {
    return desk(issue) + "/figures";
  }

  /// Where an issue is looked after.
  static String desk(long issue) {
    return NEWSLETTERS + "issues/" + issue;
  }

  /// Where a newsletter's figures are.
  static String ofNewsletter(NewsletterId newsletter) {
    return NEWSLETTERS + newsletter.value() + "/figures";
  }

  @GetMapping(FiguresPart.PATH)
  ResponseEntity<byte[]> all(HttpServletRequest request) {
    hands.leading(request);
    return Answers.page(
        templates.newslettersFiguresAll(offices.frame(request), newsletterPages.all()));
  }

  @GetMapping(NEWSLETTERS + NUMBER + "/figures")
  ResponseEntity<byte[]> newsletter(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    hands.leading(request);
    Newsletter newsletter = known(newsletters.find(new NewsletterId(id)));
    BackOffice office = offices.frame(request);
    return Answers.page(
        templates.newslettersFiguresNewsletter(
            office,
            newsletterPages.page(newsletter, IssuePlace.of(before), office.frame().times())));
  }

  @GetMapping(OF_ISSUE)
  ResponseEntity<byte[]> issue(@PathVariable long id, HttpServletRequest request) {
    hands.leading(request);
    SentIssues.Row issue = known(issues.find(id));
    Newsletter newsletter = known(newsletters.find(issue.newsletter()));
    return Answers.page(
        templates.newslettersFiguresIssue(
            offices.frame(request), issuePages.page(issue, newsletter)));
  }

  @GetMapping(OF_ISSUE + ".csv")
  ResponseEntity<byte[]> issueSheet(@PathVariable long id, HttpServletRequest request) {
    hands.leading(request);
    String words = sheet.of(known(issues.find(id)));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Type", "text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"issue-" + id + ".csv\"")
        .body(words.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T known(@Nullable T found) {
    if (found == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
