package org.standfirst.newsletters.issues;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.IssueId;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// The blocks of an issue: added, moved, taken out, put back. All buttons are of the one form, so
/// that whatever was typed is saved with what they do.
@Controller
class BlockController {
  private static final String BLOCKS = ComposeController.ISSUE + "/blocks";
  private static final String BLOCK = BLOCKS + "/{number:[0-9]{1,6}}";
  private static final String STORIES = ComposeController.ISSUE + "/stories";
  private static final int END = -1;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
  private final Issues issues;
  private final Composing composing;
  private final ComposePages pages;
  private final ComposeAnswers answers;

  BlockController(Issues issues, Composing composing, ComposePages pages, ComposeAnswers answers) {
    this.issues = issues;
    this.composing = composing;
    this.pages = pages;
    this.answers = answers;
  }

  /// Adds a block at the end.
  @PostMapping(BLOCKS)
  ResponseEntity<byte[]> add(@PathVariable long id, Fields fields, HttpServletRequest request) {
    return add(id, END, fields, request);
  }

  /// Adds a block after another; after 0: on top.
  @PostMapping(BLOCK + "/following")
  ResponseEntity<byte[]> addAfter(
      @PathVariable long id, @PathVariable int number, Fields fields, HttpServletRequest request) {
    return add(id, number, fields, request);
  }

  private ResponseEntity<byte[]> add(
      long id, int after, Fields fields, HttpServletRequest request) {
    var issue = new IssueId(id);
    String kind = fields.text("kind");
    Typed typed = Typed.of(fields);
    int number = next(issue, typed);
    long article = number(fields, "article");
    if (kind.equals("story") && article == 0) {
      // what was typed is kept; then one is picked
      ComposeOutcome outcome = composing.save(issue, typed, each -> each);
      return outcome instanceof ComposeOutcome.Saved
          ? Answers.seeOther(Issue.desk(issue) + "/stories?after=" + after)
          : answers.answer(outcome, "", "", request);
    }
    Block block =
        kind.equals("story")
            ? new Block.Story(number, article, Extent.TEASER)
            : Block.fresh(kind, number);
    if (block == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    ComposeOutcome outcome =
        composing.save(issue, typed, each -> each.hasRoom() ? each.with(block, after) : each);
    return answers.answer(outcome, "", "#block-" + number, request);
  }

  private int next(IssueId id, Typed typed) {
    Issue issue = issues.find(id);
    int kept = issue == null ? 1 : issue.draft().composition().nextNumber();
    return Math.max(kept, typed.draft().composition().nextNumber());
  }

  @PostMapping(BLOCK + "/removal")
  ResponseEntity<byte[]> remove(
      @PathVariable long id, @PathVariable int number, Fields fields, HttpServletRequest request) {
    ComposeOutcome outcome =
        composing.save(new IssueId(id), Typed.of(fields), each -> each.without(number));
    return answers.answer(outcome, "", "", request);
  }

  /// Puts back what was taken out last.
  @PostMapping(BLOCKS + "/restoration")
  ResponseEntity<byte[]> restore(@PathVariable long id, Fields fields, HttpServletRequest request) {
    ComposeOutcome outcome =
        composing.save(new IssueId(id), Typed.of(fields), Composition::restored);
    return answers.answer(outcome, "restored", "", request);
  }

  /// Moves a block so many places further down.
  @PostMapping(BLOCK + "/place")
  ResponseEntity<byte[]> move(
      @PathVariable long id, @PathVariable int number, Fields fields, HttpServletRequest request) {
    int by = Math.clamp(number(fields, "by"), -Composition.MOST, Composition.MOST);
    ComposeOutcome outcome =
        composing.save(new IssueId(id), Typed.of(fields), each -> each.moved(number, by));
    return answers.answer(outcome, "", "#block-" + number, request);
  }

  @GetMapping(STORIES)
  ResponseEntity<byte[]> stories(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request) {
    int place = NUMBER.matcher(after).matches() ? (int) Long.parseLong(after) : END;
    return Answers.page(pages.stories(draft(id), place, q, request));
  }

  /// The same as a list alone, which a script puts in its place.
  @GetMapping(STORIES + "/found")
  ResponseEntity<byte[]> found(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String q,
      HttpServletRequest request) {
    return Answers.page(pages.candidates(draft(id), q, request));
  }

  /// Picks an article.
  @PostMapping(STORIES)
  ResponseEntity<byte[]> pick(@PathVariable long id, Fields fields, HttpServletRequest request) {
    Issue issue = draft(id);
    int number = issue.draft().composition().nextNumber();
    int after = (int) number(fields, "after");
    long article = number(fields, "article");
    ComposeOutcome outcome = composing.pick(issue.id(), article, after);
    return answers.answer(outcome, "", "#block-" + number, request);
  }

  private Issue draft(long id) {
    Issue issue = issues.find(new IssueId(id));
    if (issue == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return issue;
  }

  private static long number(Fields fields, String name) {
    String typed = fields.text(name);
    return NUMBER.matcher(typed).matches() ? Long.parseLong(typed) : 0;
  }
}
