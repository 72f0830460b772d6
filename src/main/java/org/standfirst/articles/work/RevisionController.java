package org.standfirst.articles.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.pages.ChangesPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// An article's history: every save and deed, what changed between any two, and the way back to
/// each.
@Controller
class RevisionController {
  private static final String REVISIONS = WorkController.ARTICLE + "/revisions";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private final Work work;
  private final Revisions revisions;
  private final Past past;
  private final SentWork sent;
  private final Journalists journalists;
  private final BackOffices offices;
  private final Templates templates;

  RevisionController(
      Work work,
      Revisions revisions,
      Past past,
      SentWork sent,
      Journalists journalists,
      BackOffices offices,
      Templates templates) {
    this.work = work;
    this.revisions = revisions;
    this.past = past;
    this.sent = sent;
    this.journalists = journalists;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(REVISIONS)
  ResponseEntity<byte[]> list(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    WorkingCopy copy = theirs(id, request);
    int start = NUMBER.matcher(before).matches() ? Integer.parseInt(before) : Integer.MAX_VALUE;
    var page = past.page(copy.article(), copy.manuscript().words().headline(), start);
    return Answers.page(templates.articlesEditorRevisions(offices.frame(request), page));
  }

  @GetMapping(WorkController.ARTICLE + "/changes")
  ResponseEntity<byte[]> changes(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request) {
    WorkingCopy copy = theirs(id, request);
    if (!NUMBER.matcher(from).matches() || !NUMBER.matcher(to).matches()) {
      throw gone();
    }
    int one = Integer.parseInt(from);
    int other = Integer.parseInt(to);
    int earlier = Math.min(one, other);
    int later = Math.max(one, other);
    var page =
        new ChangesPage(
            WorkPages.path(copy.article()),
            copy.manuscript().words().headline(),
            earlier,
            later,
            copy.edition(),
            Comparison.between(found(copy, earlier), found(copy, later)));
    return Answers.page(templates.articlesEditorComparison(offices.frame(request), page));
  }

  private Manuscript found(WorkingCopy copy, int number) {
    Manuscript found = revisions.find(copy.article(), number);
    if (found == null) {
      throw gone();
    }
    return found;
  }

  @PostMapping(REVISIONS + "/{number:[0-9]{1,9}}/restoration")
  ResponseEntity<byte[]> restore(
      @PathVariable long id, @PathVariable int number, Fields fields, HttpServletRequest request) {
    WorkingCopy copy = theirs(id, request);
    Manuscript wanted = found(copy, number);
    var form = new WorkForm(wanted, WorkForm.Asides.NONE, WorkForm.made(fields), List.of());
    return sent.save(copy.article(), form, request, _ -> sent.onward(copy.article(), "restored"));
  }

  private WorkingCopy theirs(long id, HttpServletRequest request) {
    Journalist who = journalists.at(request);
    WorkingCopy copy = work.open(new ArticleId(id));
    if (copy == null) {
      throw gone();
    }
    if (!who.writes(copy.owner())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return copy;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
