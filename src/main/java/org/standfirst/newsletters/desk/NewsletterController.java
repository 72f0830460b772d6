package org.standfirst.newsletters.desk;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.NewsletterOffice;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.pages.NewsletterForm;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Where newsletters are listed, made, changed, put in order and closed.
@Controller
class NewsletterController {
  private static final String SAID = "newsletters.said.";
  private static final String NEW = NewsletterOffice.PATH + "/new";
  private static final String ONE = NewsletterOffice.PATH + "/{id:[0-9]{1,18}}";
  private final Newsletters newsletters;
  private final NewsletterDesk desk;
  private final NewsletterPages pages;
  private final NewsletterHands hands;
  private final Notices notices;

  NewsletterController(
      Newsletters newsletters,
      NewsletterDesk desk,
      NewsletterPages pages,
      NewsletterHands hands,
      Notices notices) {
    this.newsletters = newsletters;
    this.desk = desk;
    this.pages = pages;
    this.hands = hands;
    this.notices = notices;
  }

  @GetMapping(NewsletterOffice.PATH)
  ResponseEntity<byte[]> list(HttpServletRequest request) {
    return notices.page(request, SAID, said -> pages.list(hands.at(request), said, request));
  }

  @GetMapping(NEW)
  ResponseEntity<byte[]> form(HttpServletRequest request) {
    hands.leading(request);
    return Answers.page(pages.fresh(NewsletterForm.NEW, List.of(), request));
  }

  @PostMapping(NewsletterOffice.PATH)
  ResponseEntity<byte[]> make(Fields fields, HttpServletRequest request) {
    NewsletterForm form = NewsletterForm.of(fields);
    return switch (desk.make(form, hands.leading(request))) {
      case NewsletterOutcome.Done(NewsletterId id) ->
          notices.seeOther(NewsletterOffice.PATH + "/" + id.value(), SAID + "made");
      case NewsletterOutcome.Refused(List<Mistake> flaws) ->
          Answers.page(HttpStatus.UNPROCESSABLE_CONTENT, pages.fresh(form, flaws, request));
      case NewsletterOutcome.Stale _, NewsletterOutcome.Nothing _ -> throw missing();
    };
  }

  /// A newsletter's issues.
  ///
  /// @param before only those made before that one
  /// @param discarded the number of an issue that was just given up
  @GetMapping(ONE)
  ResponseEntity<byte[]> one(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String discarded,
      HttpServletRequest request) {
    Newsletter newsletter = found(id);
    return notices.page(
        request,
        SAID,
        said -> {
          var shown = new NewsletterPages.Shown(before, discarded, said);
          return pages.one(newsletter, shown, hands.at(request), request);
        });
  }

  @GetMapping(ONE + "/settings")
  ResponseEntity<byte[]> settings(@PathVariable long id, HttpServletRequest request) {
    hands.leading(request);
    Newsletter newsletter = found(id);
    return notices.page(request, SAID, said -> settings(newsletter, said, request));
  }

  private JteModel settings(Newsletter newsletter, String said, HttpServletRequest request) {
    return pages.form(newsletter, NewsletterForm.of(newsletter), List.of(), said, request);
  }

  @PostMapping(ONE + "/settings")
  ResponseEntity<byte[]> change(@PathVariable long id, Fields fields, HttpServletRequest request) {
    NewsletterForm form = NewsletterForm.of(fields);
    return switch (desk.change(new NewsletterId(id), form, hands.leading(request))) {
      case NewsletterOutcome.Done _ ->
          notices.seeOther(NewsletterOffice.PATH + "/" + id + "/settings", SAID + "changed");
      case NewsletterOutcome.Refused(List<Mistake> flaws) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT, pages.form(found(id), form, flaws, "", request));
      case NewsletterOutcome.Stale(Newsletter now) ->
          Answers.page(HttpStatus.CONFLICT, pages.stale(now, form, request));
      case NewsletterOutcome.Nothing() -> throw missing();
    };
  }

  @PostMapping(ONE + "/place")
  ResponseEntity<byte[]> move(@PathVariable long id, Fields fields, HttpServletRequest request) {
    hands.leading(request);
    int by = fields.text("by").equals("-1") ? -1 : 1;
    return listed(desk.move(new NewsletterId(id), by), "");
  }

  @PostMapping(ONE + "/closing")
  ResponseEntity<byte[]> close(@PathVariable long id, HttpServletRequest request) {
    return listed(desk.close(new NewsletterId(id), true, hands.leading(request)), "closed");
  }

  @PostMapping(ONE + "/opening")
  ResponseEntity<byte[]> open(@PathVariable long id, HttpServletRequest request) {
    return listed(desk.close(new NewsletterId(id), false, hands.leading(request)), "reopened");
  }

  private ResponseEntity<byte[]> listed(NewsletterOutcome outcome, String said) {
    if (outcome instanceof NewsletterOutcome.Nothing) {
      throw missing();
    }
    return said.isEmpty()
        ? Answers.seeOther(NewsletterOffice.PATH)
        : notices.seeOther(NewsletterOffice.PATH, SAID + said);
  }

  private Newsletter found(long id) {
    Newsletter newsletter = newsletters.find(new NewsletterId(id));
    if (newsletter == null) {
      throw missing();
    }
    return newsletter;
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
