package org.standfirst.articles.live;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// Where the script of an open form sends what is typed of an entry.
@Controller
class LiveDraftController {
  private final LiveDrafting drafting;
  private final Journalists journalists;

  LiveDraftController(LiveDrafting drafting, Journalists journalists) {
    this.drafting = drafting;
    this.journalists = journalists;
  }

  @PostMapping(LiveDeskController.ENTRIES + "/draft")
  ResponseEntity<byte[]> keepNext(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    return keep(EntryAddress.next(new ArticleId(id)), fields, request);
  }

  @PostMapping(LiveDeskController.ENTRY + "/draft")
  ResponseEntity<byte[]> keep(
      @PathVariable long id, @PathVariable long entry, Fields fields, HttpServletRequest request) {
    return keep(new EntryAddress(new ArticleId(id), entry), fields, request);
  }

  private ResponseEntity<byte[]> keep(
      EntryAddress entry, Fields fields, HttpServletRequest request) {
    return switch (drafting.keep(entry, LiveForm.of(fields), journalists.at(request))) {
      case LiveDrafting.Keeping.Kept() -> ResponseEntity.noContent().build();
      case LiveDrafting.Keeping.NotTheirs() ->
          throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case LiveDrafting.Keeping.Nothing() ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  @PostMapping(LiveDeskController.ENTRIES + "/draft/discarding")
  ResponseEntity<byte[]> discardNext(
      @PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    drafting.discard(EntryAddress.next(article), Sitting.of(fields), journalists.at(request));
    return Answers.seeOther(LiveDeskPages.path(article));
  }

  @PostMapping(LiveDeskController.ENTRY + "/draft/discarding")
  ResponseEntity<byte[]> discard(
      @PathVariable long id, @PathVariable long entry, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    var address = new EntryAddress(article, entry);
    drafting.discard(address, Sitting.of(fields), journalists.at(request));
    return Answers.seeOther(LiveDeskPages.path(article, entry));
  }
}
