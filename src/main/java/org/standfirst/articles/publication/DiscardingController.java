package org.standfirst.articles.publication;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.work.SentWork;
import org.standfirst.articles.work.WorkPages;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// Where an article that never was in the paper is thrown away, and brought back.
@Controller
class DiscardingController {
  private static final String DISCARDING = DeskPart.PATH + "/{id:[0-9]{1,18}}/discarding";
  private final Discarding discarding;
  private final SentWork sent;
  private final Journalists journalists;

  DiscardingController(Discarding discarding, SentWork sent, Journalists journalists) {
    this.discarding = discarding;
    this.sent = sent;
    this.journalists = journalists;
  }

  @PostMapping(DISCARDING)
  ResponseEntity<byte[]> discard(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    Journalist who = journalists.at(request);
    // whoever brings it back finds what they had typed by then
    sent.keep(article, fields, who);
    return answer(
        discarding.discard(article, who),
        DeskPart.PATH + "?discarded=" + id,
        WorkPages.path(article));
  }

  @PostMapping(DISCARDING + "/undo")
  ResponseEntity<byte[]> undo(@PathVariable long id, HttpServletRequest request) {
    String path = WorkPages.path(new ArticleId(id));
    return answer(discarding.undo(new ArticleId(id), journalists.at(request)), path, path);
  }

  private static ResponseEntity<byte[]> answer(
      Discarding.Outcome outcome, String done, String path) {
    return switch (outcome) {
      case DONE -> Answers.seeOther(done);
      case LOCKED -> Answers.seeOther(path);
      case HAS_STOOD -> throw new ResponseStatusException(HttpStatus.CONFLICT);
      case NOT_THEIRS -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case GONE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }
}
