package org.standfirst.newsletters.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.site.ResponseHeaders;

/// Newsletters as readers find them: all of them, one with its issues, an issue.
@Controller
class ArchiveController {
  private static final String ALL = "/newsletters";
  private static final String ONE = ALL + "/{slug:[a-z0-9-]+}";
  private final Newsletters newsletters;
  private final Issues issues;
  private final ArchivePages pages;
  private final Visitors visitors;
  private final Frames frames;
  private final Press press;
  private final ResponseHeaders headers;

  ArchiveController(
      Newsletters newsletters,
      Issues issues,
      ArchivePages pages,
      Visitors visitors,
      Frames frames,
      Press press,
      ResponseHeaders headers) {
    this.newsletters = newsletters;
    this.issues = issues;
    this.pages = pages;
    this.visitors = visitors;
    this.frames = frames;
    this.press = press;
    this.headers = headers;
  }

  @GetMapping(ALL)
  void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Visitor visitor = visitors.visitor(request);
    answer(request, response, Order.page(visitor), visitor, frame -> pages.list(frame, visitor));
  }

  @GetMapping(ONE)
  void one(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Newsletter newsletter = known(newsletters.named(slug));
    Visitor visitor = visitors.visitor(request);
    answer(
        request,
        response,
        Order.page(visitor, "before"),
        visitor,
        frame -> pages.newsletter(frame, visitor, newsletter, IssuePlace.of(before)));
  }

  @GetMapping(ONE + "/{issue:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:-[0-9]{1,2})?}")
  void issue(
      @PathVariable String slug,
      @PathVariable String issue,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Newsletter newsletter = known(newsletters.named(slug));
    Issue found = known(newsletter.hasArchive() ? issues.out(newsletter.id(), issue) : null);
    Visitor visitor = visitors.visitor(request);
    answer(
        request,
        response,
        Order.page(visitor),
        visitor,
        frame -> pages.issue(frame, visitor, newsletter, found));
  }

  /// Pages are kept for strangers alone, who all see the same. Readers are told what they have
  /// chosen, and of an issue subscribers see more than others who are greeted alike.
  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Order order,
      Visitor visitor,
      Function<Frame, ArchivePages.Laid> layout)
      throws IOException {
    if (!(visitor instanceof Visitor.Stranger)) {
      answerAlone(request, response, visitor, layout);
      return;
    }
    Frame frame = frames.frame(request.getRequestURI(), visitor.greeting());
    press.answer(
        request,
        response,
        order,
        () -> {
          ArchivePages.Laid laid = layout.apply(frame);
          return Sheet.page(laid.subjects(), frame, laid.model());
        });
  }

  /// Answers with a page that nobody keeps.
  private void answerAlone(
      HttpServletRequest request,
      HttpServletResponse response,
      Visitor visitor,
      Function<Frame, ArchivePages.Laid> layout)
      throws IOException {
    Frame frame = frames.frame(request.getRequestURI(), visitor.greeting());
    ArchivePages.Laid laid = layout.apply(frame);
    Sheet sheet = Sheet.page(laid.subjects(), frame, laid.model());
    headers.of(sheet.content()).forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(sheet.type());
    response.setContentLength(sheet.content().length);
    response.getOutputStream().write(sheet.content());
  }

  private static <T> T known(@Nullable T found) {
    if (found == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
