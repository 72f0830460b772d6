package org.standfirst.articles.live;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Where editors cover an article live.
@Controller
class LiveDeskController {
  private static final String LIVE = DeskPart.PATH + "/{id:[0-9]{1,18}}/live";
  static final String ENTRIES = LIVE + "/entries";
  static final String ENTRY = ENTRIES + "/{entry:[0-9]{1,18}}";
  private static final String SAID = "articles.live.said.";
  private final LiveDesk desk;
  private final LiveDrafting drafting;
  private final LiveDeskPages pages;
  private final Journalists journalists;
  private final Notices notices;

  LiveDeskController(
      LiveDesk desk,
      LiveDrafting drafting,
      LiveDeskPages pages,
      Journalists journalists,
      Notices notices) {
    this.desk = desk;
    this.drafting = drafting;
    this.pages = pages;
    this.journalists = journalists;
    this.notices = notices;
  }

  @GetMapping(LIVE)
  ResponseEntity<byte[]> page(
      @PathVariable long id,
      @RequestParam(defaultValue = "" + LivePanels.TOP) long from,
      HttpServletRequest request) {
    var article = new ArticleId(id);
    LiveDraft draft = drafting.of(EntryAddress.next(article), editor(request));
    var typed = LiveDeskPages.Typed.of(Written.NOTHING, draft);
    return notices.page(
        request,
        SAID,
        said -> there(pages.page(article, new LiveDeskPages.Shown(from, typed, said), request)));
  }

  @PostMapping(LIVE)
  ResponseEntity<byte[]> begin(@PathVariable long id, HttpServletRequest request) {
    var article = new ArticleId(id);
    return answer(article, desk.begin(article, journalists.at(request)), "begun");
  }

  @PostMapping(LIVE + "/end")
  ResponseEntity<byte[]> end(@PathVariable long id, HttpServletRequest request) {
    var article = new ArticleId(id);
    return answer(article, desk.end(article, journalists.at(request)), "ended");
  }

  @PostMapping(LIVE + "/resumption")
  ResponseEntity<byte[]> resume(@PathVariable long id, HttpServletRequest request) {
    var article = new ArticleId(id);
    return answer(article, desk.resume(article, journalists.at(request)), "resumed");
  }

  @PostMapping(ENTRIES)
  ResponseEntity<byte[]> write(@PathVariable long id, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    LiveForm form = LiveForm.of(fields);
    LiveOutcome outcome =
        desk.write(article, form.written(), form.sitting(), journalists.at(request));
    return switch (outcome) {
      case LiveOutcome.Refused(List<Flaw> flaws) -> refused(article, form, flaws, request);
      case LiveOutcome.Ended() ->
          refused(article, form, List.of(new Flaw("body", "articles.live.refused.ended")), request);
      case LiveOutcome other -> answer(article, other, "written");
    };
  }

  private ResponseEntity<byte[]> refused(
      ArticleId article, LiveForm form, List<Flaw> flaws, HttpServletRequest request) {
    var typed = LiveDeskPages.Typed.just(form, flaws);
    var shown = new LiveDeskPages.Shown(LivePanels.TOP, typed, "");
    return Answers.page(
        HttpStatus.UNPROCESSABLE_CONTENT, there(pages.page(article, shown, request)));
  }

  @GetMapping(ENTRY)
  ResponseEntity<byte[]> entry(
      @PathVariable long id, @PathVariable long entry, HttpServletRequest request) {
    var address = new EntryAddress(new ArticleId(id), entry);
    LiveDraft draft = drafting.of(address, editor(request));
    return Answers.page(there(pages.entry(address, draft, request)));
  }

  @PostMapping(ENTRY)
  ResponseEntity<byte[]> rewrite(
      @PathVariable long id, @PathVariable long entry, Fields fields, HttpServletRequest request) {
    var article = new ArticleId(id);
    LiveForm form = LiveForm.of(fields);
    LiveOutcome outcome =
        desk.rewrite(
            article,
            entry,
            form.version(),
            form.written(),
            form.sitting(),
            journalists.at(request));
    return switch (outcome) {
      case LiveOutcome.Refused(List<Flaw> flaws) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              there(pages.refused(new EntryAddress(article, entry), form, flaws, request)));
      case LiveOutcome.Stale(LiveEntry now) ->
          Answers.page(HttpStatus.CONFLICT, there(pages.stale(article, now, form, request)));
      case LiveOutcome other -> answer(article, other, "rewritten");
    };
  }

  @PostMapping(ENTRY + "/removal")
  ResponseEntity<byte[]> remove(
      @PathVariable long id, @PathVariable long entry, HttpServletRequest request) {
    var article = new ArticleId(id);
    return answer(article, desk.remove(article, entry, journalists.at(request)), "removed");
  }

  @PostMapping(ENTRY + "/restoration")
  ResponseEntity<byte[]> putBack(
      @PathVariable long id, @PathVariable long entry, HttpServletRequest request) {
    var article = new ArticleId(id);
    return answer(article, desk.putBack(article, entry, journalists.at(request)), "restored");
  }

  /// What else a verb may say is said the same way wherever it is asked.
  private ResponseEntity<byte[]> answer(ArticleId article, LiveOutcome outcome, String said) {
    return switch (outcome) {
      case LiveOutcome.Done _ -> notices.seeOther(LiveDeskPages.path(article), SAID + said);
      case LiveOutcome.NotTheirs _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case LiveOutcome.Nothing _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case LiveOutcome.Ended _, LiveOutcome.Refused _, LiveOutcome.Stale _ ->
          throw new IllegalStateException("not an answer to this: " + outcome);
    };
  }

  private Journalist editor(HttpServletRequest request) {
    Journalist who = journalists.at(request);
    if (!who.edits()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return who;
  }

  private static JteModel there(@Nullable JteModel page) {
    if (page == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return page;
  }
}
