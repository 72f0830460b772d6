package org.standfirst.articles.work;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// Where the script of an open article sends what is typed, and says that somebody is still there.
@Controller
class DraftController {
  private final Work work;
  private final Drafting drafting;
  private final SentWork sent;
  private final WorkParts parts;
  private final Moments moments;
  private final Journalists journalists;

  DraftController(
      Work work,
      Drafting drafting,
      SentWork sent,
      WorkParts parts,
      Moments moments,
      Journalists journalists) {
    this.work = work;
    this.drafting = drafting;
    this.sent = sent;
    this.parts = parts;
    this.moments = moments;
    this.journalists = journalists;
  }

  /// Answers how it looks from outside, as far as it has come.
  @PostMapping(WorkController.ARTICLE + "/draft")
  ResponseEntity<byte[]> keep(@PathVariable long id, Fields fields, HttpServletRequest request) {
    WorkForm form = WorkForm.of(fields, moments);
    Journalist who = journalists.at(request);
    if (form.isUnclear()) {
      theirs(id, who);
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (keep(new ArticleId(id), form, who)) {
      case Drafting.Outcome.Kept() -> Answers.page(parts.soFar(form.manuscript(), request));
      case Drafting.Outcome.Elsewhere() ->
          Answers.page(HttpStatus.CONFLICT, parts.elsewhere(new ArticleId(id), request));
      case Drafting.Outcome.NotTheirs() -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case Drafting.Outcome.Gone() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private Drafting.Outcome keep(ArticleId article, WorkForm form, Journalist who) {
    return drafting.keep(article, form.made(), form.manuscript(), form.asides().sitting(), who);
  }

  @PostMapping(WorkController.ARTICLE + "/draft/discarding")
  ResponseEntity<byte[]> discard(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    drafting.discard(article, Sitting.of(fields), journalists.at(request));
    return Answers.seeOther(WorkPages.path(article));
  }

  /// Goes on in this tab with what stands in its form, beside what is different in the other's.
  @PostMapping(WorkController.ARTICLE + "/draft/takeover")
  ResponseEntity<byte[]> takeOver(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    WorkForm form = WorkForm.of(fields, moments);
    Journalist who = journalists.at(request);
    Draft draft = drafting.elsewhere(article, form.manuscript(), form.asides().sitting(), who);
    return sent.goOn(article, form, draft, who, request);
  }

  /// Holds the article for whoever has it open; answers who has it where it is somebody else, and
  /// how it stands where it has moved on by itself.
  @PostMapping(WorkController.ARTICLE + "/lock")
  ResponseEntity<byte[]> hold(@PathVariable long id, Fields fields, HttpServletRequest request) {
    Journalist who = journalists.at(request);
    WorkingCopy copy = theirs(id, who);
    SaveOutcome.LockedBy other = drafting.hold(copy.article(), who);
    if (other != null) {
      return Answers.page(HttpStatus.CONFLICT, parts.locked(copy, other, request));
    }
    String seen = fields.text("seen");
    return seen.isEmpty() || seen.equals(copy.mark())
        ? ResponseEntity.noContent().build()
        : Answers.page(parts.moved(copy, who, request));
  }

  private WorkingCopy theirs(long id, Journalist who) {
    WorkingCopy copy = work.open(new ArticleId(id));
    if (copy == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!who.writes(copy.owner())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return copy;
  }
}
