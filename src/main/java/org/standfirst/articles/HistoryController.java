package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.pages.HistoryList;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.wall.History;
import standfirst.templates.Templates;

/// The whole of a reader's history, and what they do with it.
@Controller
class HistoryController {
  private static final int PAGE = 50;
  private final ReadingHistory list;
  private final History history;
  private final AccountPages pages;
  private final Frames frames;
  private final Templates templates;

  HistoryController(
      ReadingHistory list,
      History history,
      AccountPages pages,
      Frames frames,
      Templates templates) {
    this.list = list;
    this.history = history;
    this.pages = pages;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/account/history")
  ResponseEntity<byte[]> page(
      @RequestParam(defaultValue = "") String before, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    HistoryList some = list.list(registered.id(), before, PAGE);
    return some.kept()
        ? Answers.page(templates.articlesHistory(frames.frame(request), some))
        : Answers.seeOther("/account#history");
  }

  @PostMapping("/account/history")
  ResponseEntity<byte[]> keep(Fields fields, Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    boolean on = fields.ticked("keep");
    history.keep(registered.id(), on);
    return pages.saved("history", on ? "history-on" : "history-off");
  }

  @PostMapping("/account/history/{piece:[0-9]{1,18}}/removal")
  ResponseEntity<byte[]> forget(@PathVariable long piece, Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    history.forget(registered.id(), piece);
    return pages.saved("history", "history-entry");
  }

  @PostMapping("/account/history/removal")
  ResponseEntity<byte[]> forgetAll(Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    history.forgetAll(registered.id());
    return pages.saved("history", "history-entries");
  }
}
