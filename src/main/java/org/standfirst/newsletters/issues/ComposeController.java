package org.standfirst.newsletters.issues;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Where an issue is begun, written, copied and given up.
@Controller
class ComposeController {
  static final String ISSUE = NewsletterOffice.PATH + "/issues/{id:[0-9]{1,18}}";
  private static final String OF = NewsletterOffice.PATH + "/{newsletter:[0-9]{1,18}}/issues";
  private final Issues issues;
  private final Composing composing;
  private final ComposePages pages;
  private final ComposeAnswers answers;
  private final NewsletterHands hands;
  private final Notices notices;

  ComposeController(
      Issues issues,
      Composing composing,
      ComposePages pages,
      ComposeAnswers answers,
      NewsletterHands hands,
      Notices notices) {
    this.issues = issues;
    this.composing = composing;
    this.pages = pages;
    this.answers = answers;
    this.hands = hands;
    this.notices = notices;
  }

  @PostMapping(OF)
  ResponseEntity<byte[]> begin(@PathVariable long newsletter, HttpServletRequest request) {
    return begun(composing.begin(new NewsletterId(newsletter), hands.at(request)));
  }

  @PostMapping(ISSUE + "/copies")
  ResponseEntity<byte[]> copy(@PathVariable long id, Fields fields, HttpServletRequest request) {
    ComposeOutcome kept = kept(id, fields);
    return kept instanceof ComposeOutcome.Stale
        ? answers.answer(kept, "", "", request)
        : begun(composing.copy(new IssueId(id), hands.at(request)));
  }

  /// Saves what was typed, where it is sent along.
  private @Nullable ComposeOutcome kept(long id, Fields fields) {
    return fields.text("version").isEmpty()
        ? null
        : composing.save(new IssueId(id), Typed.of(fields), UnaryOperator.identity());
  }

  private static ResponseEntity<byte[]> begun(@Nullable IssueId id) {
    if (id == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Answers.seeOther(Issue.desk(id));
  }

  @GetMapping(ISSUE)
  ResponseEntity<byte[]> page(@PathVariable long id, HttpServletRequest request) {
    Issue issue = issues.find(new IssueId(id));
    if (issue == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return issue.state() == IssueState.DRAFT
        ? notices.page(request, ComposeAnswers.SAID, said -> pages.page(issue, said, request))
        : Answers.seeOther(issue.desk() + "/sending");
  }

  @PostMapping(ISSUE)
  ResponseEntity<byte[]> save(@PathVariable long id, Fields fields, HttpServletRequest request) {
    ComposeOutcome outcome =
        composing.save(new IssueId(id), Typed.of(fields), UnaryOperator.identity());
    return answers.answer(outcome, "saved", "", request);
  }

  @PostMapping(ISSUE + "/discarding")
  ResponseEntity<byte[]> discard(@PathVariable long id, Fields fields, HttpServletRequest request) {
    ComposeOutcome kept = kept(id, fields);
    if (kept instanceof ComposeOutcome.Stale) {
      return answers.answer(kept, "", "", request);
    }
    ComposeOutcome outcome = composing.discard(new IssueId(id), true, hands.at(request));
    return answers.discarded(outcome, request);
  }

  @PostMapping(ISSUE + "/taking-up")
  ResponseEntity<byte[]> takeUp(@PathVariable long id, HttpServletRequest request) {
    ComposeOutcome outcome = composing.discard(new IssueId(id), false, hands.at(request));
    return answers.answer(outcome, "taken-up", "", request);
  }
}
