package org.standfirst.articles.fronts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Subjects;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.press.Subject;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;

/// The front page.
@Controller
class FrontController {
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final Rubrics rubrics;
  private final FrontPages pages;
  private final Visitors visitors;
  private final Frames frames;
  private final Press press;

  FrontController(
      Arrangements arrangements,
      Fillings fillings,
      Rubrics rubrics,
      FrontPages pages,
      Visitors visitors,
      Frames frames,
      Press press) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.rubrics = rubrics;
    this.pages = pages;
    this.visitors = visitors;
    this.frames = frames;
    this.press = press;
  }

  @GetMapping("/")
  void front(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Visitor visitor = visitors.visitor(request);
    Frame frame = frames.frame("/", visitor.greeting());
    press.answer(request, response, Order.page(visitor), () -> sheet(frame));
  }

  private Sheet sheet(Frame frame) {
    Fillings.Front front =
        fillings.fill(
            FrontName.PAGE,
            FrontPlan.page(rubrics.sections()),
            arrangements.live(FrontName.PAGE),
            frame.times().now());
    Set<Subject> subjects = new HashSet<>(front.subjects());
    subjects.add(Subjects.newest());
    return Sheet.page(subjects, frame, pages.page(frame, front, null));
  }
}
