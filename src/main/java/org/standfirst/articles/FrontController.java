package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.standfirst.articles.pages.Band;
import org.standfirst.articles.pages.FrontPage;
import org.standfirst.articles.pages.Sharing;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// The front page.
@Controller
class FrontController {
  private static final int NEWEST = 24;
  private static final int OF_EACH_SECTION = 14;
  private final Teasers teasers;
  private final Rubrics rubrics;
  private final Visitors visitors;
  private final Frames frames;
  private final Templates templates;
  private final Press press;

  FrontController(
      Teasers teasers,
      Rubrics rubrics,
      Visitors visitors,
      Frames frames,
      Templates templates,
      Press press) {
    this.teasers = teasers;
    this.rubrics = rubrics;
    this.visitors = visitors;
    this.frames = frames;
    this.templates = templates;
    this.press = press;
  }

  @GetMapping("/")
  void front(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Visitor visitor = visitors.visitor(request);
    Frame frame = frames.frame("/", visitor.greeting());
    press.answer(request, response, Order.page(visitor), () -> sheet(frame));
  }

  private Sheet sheet(Frame frame) {
    List<Teaser> newest = teasers.front(NEWEST, OF_EACH_SECTION);
    var page = templates.articlesFront(frame, page(frame, newest));
    return Sheet.page(Subjects.of(Subjects.newest(), newest), frame, page);
  }

  private FrontPage page(Frame frame, List<Teaser> newest) {
    var front = new Fronts(rubrics.sections(), newest);
    Band top = front.top();
    String motto = frame.paper().motto();
    return new FrontPage(top, front.bands(), Sharing.page(motto, motto, "/", ""));
  }
}
