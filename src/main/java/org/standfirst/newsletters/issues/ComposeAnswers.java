package org.standfirst.newsletters.issues;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.site.Answers;
import org.standfirst.site.Notices;

/// Says what came of writing an issue, the same way wherever it was done.
@Component
class ComposeAnswers {
  /// How the keys begin of what is said on the page of an issue.
  static final String SAID = "newsletters.compose.said.";

  private final ComposePages pages;
  private final Notices notices;

  ComposeAnswers(ComposePages pages, Notices notices) {
    this.pages = pages;
    this.notices = notices;
  }

  /// The answer that leads on to the issue.
  ///
  /// @param said what was done; empty: it needn't be said
  /// @param place where on the page, as `#block-3`; may be empty
  ResponseEntity<byte[]> answer(
      ComposeOutcome outcome, String said, String place, HttpServletRequest request) {
    return switch (outcome) {
      case ComposeOutcome.Saved(Issue issue) when said.isEmpty() ->
          Answers.seeOther(issue.desk() + place);
      case ComposeOutcome.Saved(Issue issue) -> notices.seeOther(issue.desk() + place, SAID + said);
      case ComposeOutcome.Stale stale ->
          Answers.page(HttpStatus.CONFLICT, pages.stale(stale, request));
      case ComposeOutcome.Sealed(Issue issue) ->
          notices.seeOther(issue.desk() + "/sending", "newsletters.sending.said.sealed");
      case ComposeOutcome.Nothing() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  /// The same where the issue is given up.
  ResponseEntity<byte[]> discarded(ComposeOutcome outcome, HttpServletRequest request) {
    return outcome instanceof ComposeOutcome.Saved(Issue issue)
        ? notices.seeOther(
            NewsletterOffice.PATH
                + "/"
                + issue.newsletter().value()
                + "?discarded="
                + issue.id().value(),
            "newsletters.said.issue-discarded")
        : answer(outcome, "", "", request);
  }
}
