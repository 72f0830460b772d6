package org.standfirst.articles.corrections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Subjects;
import org.standfirst.articles.pages.CorrectionsPage;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.press.Subject;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// Everything that the paper has corrected.
@Controller
class CorrectionsController {
  private static final String PATH = "/corrections";
  private static final int A_PAGE = 30;
  private final Corrections corrections;
  private final Visitors visitors;
  private final Frames frames;
  private final Press press;
  private final Templates templates;

  CorrectionsController(
      Corrections corrections, Visitors visitors, Frames frames, Press press, Templates templates) {
    this.corrections = corrections;
    this.visitors = visitors;
    this.frames = frames;
    this.press = press;
    this.templates = templates;
  }

  @GetMapping(PATH)
  void all(
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visitor visitor = visitors.visitor(request);
    Frame frame = frames.frame(PATH, visitor.greeting());
    press.answer(request, response, Order.page(visitor, "before"), () -> sheet(frame, before));
  }

  private Sheet sheet(Frame frame, String before) {
    Cursor place = Cursor.of(before);
    List<Corrections.Printed> found =
        corrections.below(place == null ? Cursor.TOP : place, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<Corrections.Printed> shown = more ? found.subList(0, A_PAGE) : found;
    Set<Subject> subjects = new HashSet<>(Set.of(Corrections.ALL));
    shown.forEach(each -> subjects.add(Subjects.article(new ArticleId(each.article()))));
    var page =
        new CorrectionsPage(
            shown.stream()
                .map(each ->
                    new CorrectionsPage.Line(
                        each.path(), each.headline(), each.words(), each.correctedAt()))
                .toList(),
            place == null ? "" : PATH,
            more ? PATH + "?before=" + after(shown.getLast()) : "");
    return Sheet.page(subjects, frame, templates.articlesCorrections(frame, page));
  }

  private static String after(Corrections.Printed last) {
    return Cursor.at(last.correctedAt(), last.id()).word();
  }
}
