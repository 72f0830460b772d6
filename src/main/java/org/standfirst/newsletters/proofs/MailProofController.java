package org.standfirst.newsletters.proofs;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.RecipientKind;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.newsletters.pages.PreviewPage;
import org.standfirst.newsletters.sheets.Printed;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import standfirst.templates.Templates;

/// Where an issue is looked at as its recipients will see it, and sent to a few to be tried.
@Controller
class MailProofController {
  private static final String ISSUE = NewsletterOffice.PATH + "/issues/{id:[0-9]{1,18}}";
  private static final String SAID = "newsletters.test.said.";
  private final Issues issues;
  private final Newsletters newsletters;
  private final Filling filling;
  private final Proofing proofing;
  private final Checklist checklist;
  private final TestSending tests;
  private final MailFrames frames;
  private final NewsletterHands hands;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  MailProofController(
      Issues issues,
      Newsletters newsletters,
      Filling filling,
      Proofing proofing,
      Checklist checklist,
      TestSending tests,
      MailFrames frames,
      NewsletterHands hands,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.issues = issues;
    this.newsletters = newsletters;
    this.filling = filling;
    this.proofing = proofing;
    this.checklist = checklist;
    this.tests = tests;
    this.frames = frames;
    this.hands = hands;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(ISSUE + "/preview")
  ResponseEntity<byte[]> page(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String variant,
      HttpServletRequest request) {
    Issue issue = found(id);
    var shown = new Shown(kind(kind), variant(issue, variant), "", "", "");
    return notices.page(request, SAID, said -> page(issue, shown.saying(said), request));
  }

  /// The mail itself, for a frame in that page.
  @GetMapping(ISSUE + "/preview/mail")
  void mail(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String variant,
      @RequestParam(defaultValue = "") String look,
      HttpServletResponse response)
      throws IOException {
    Issue issue = found(id);
    Printed printed =
        proofing.print(of(issue), issue, filling.fill(issue), kind(kind), variant(issue, variant));
    frames.answer(proofing.framed(printed, Look.of(look)), response);
  }

  @PostMapping(ISSUE + "/tests")
  ResponseEntity<byte[]> test(@PathVariable long id, Fields fields, HttpServletRequest request) {
    Issue issue = found(id);
    RecipientKind kind = kind(fields.text("kind"));
    String typed = fields.text("addresses");
    return switch (tests.send(of(issue), issue, typed, kind, hands.at(request))) {
      case TestSending.Trial.Posted(int many) ->
          notices.seeOther(
              issue.desk() + "/preview?kind=" + kind.word(),
              SAID + (many == 1 ? "posted" : "posted-many"));
      case TestSending.Trial.Refused(String why, String about) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              page(
                  issue,
                  new Shown(kind, Variant.A, why, Fields.echoOf(about), "")
                      .typing(Fields.echoOf(typed)),
                  request));
    };
  }

  /// What is shown besides the issue.
  private record Shown(
      RecipientKind kind, Variant variant, String amiss, String about, String typed, String said) {
    Shown(RecipientKind kind, Variant variant, String amiss, String about, String said) {
      this(kind, variant, amiss, about, "", said);
    }

    Shown saying(String key) {
      return new Shown(kind, variant, amiss, about, typed, key);
    }

    Shown typing(String words) {
      return new Shown(kind, variant, amiss, about, words, said);
    }
  }

  private JteModel page(Issue issue, Shown shown, HttpServletRequest request) {
    Newsletter newsletter = of(issue);
    Printed printed =
        proofing.print(newsletter, issue, filling.fill(issue), shown.kind(), shown.variant());
    var page =
        new PreviewPage(
            newsletter,
            issue,
            shown.kind(),
            shown.variant() == Variant.B,
            Math.ceilDiv(printed.size(), 1000),
            printed.subject(),
            proofing.said(issue.draft().opening(), shown.kind()),
            printed.text(),
            checklist.of(newsletter, issue),
            shown.typed().isEmpty() ? tests.testers(newsletter.id()) : shown.typed(),
            shown.amiss(),
            shown.about(),
            hands.at(request).leads(),
            shown.said());
    return templates.newslettersProofsPage(offices.frame(request), page);
  }

  private Issue found(long id) {
    Issue issue = issues.find(new IssueId(id));
    if (issue == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return issue;
  }

  private Newsletter of(Issue issue) {
    Newsletter newsletter = newsletters.find(issue.newsletter());
    if (newsletter == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return newsletter;
  }

  private static RecipientKind kind(String word) {
    for (RecipientKind each : RecipientKind.values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    return RecipientKind.READER;
  }

  private static Variant variant(Issue issue, String word) {
    return word.equals("B") && !issue.draft().otherSubject().isEmpty() ? Variant.B : Variant.A;
  }
}
