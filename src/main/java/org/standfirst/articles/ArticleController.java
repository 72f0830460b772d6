package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.press.Ahead;
import org.standfirst.press.Order;
import org.standfirst.press.Press;
import org.standfirst.press.Sheet;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Piece;
import org.standfirst.wall.Wall;

/// The page of an article: whole for those whom the wall admits, the opening and an invitation for
/// the others.
@Controller
class ArticleController {
  private static final int TRIES = 5;
  private final Articles articles;
  private final ArticlePages pages;
  private final Wall wall;
  private final Visitors visitors;
  private final Frames frames;
  private final Press press;

  ArticleController(
      Articles articles,
      ArticlePages pages,
      Wall wall,
      Visitors visitors,
      Frames frames,
      Press press) {
    this.articles = articles;
    this.pages = pages;
    this.wall = wall;
    this.visitors = visitors;
    this.frames = frames;
    this.press = press;
  }

  @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}")
  void article(
      @PathVariable String section,
      @PathVariable String slug,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    int tries = TRIES;
    while (!isAnswered(articles.at(section, slug), request, response)) {
      tries--;
      if (tries == 0) {
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
      }
    }
  }

  /// Whether that could be shown as it was found; if not, it has changed meanwhile.
  private boolean isAnswered(
      Finding finding, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (finding) {
      case Finding.Nothing() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Finding.Gone() -> throw new ResponseStatusException(HttpStatus.GONE);
      case Finding.Moved(String path) -> {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-cache");
        yield true;
      }
      case Finding.Changing() -> false;
      case Finding.Found(Article article) -> isPrinted(article, request, response);
    };
  }

  private boolean isPrinted(
      Article article, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visitor visitor = visitors.visitor(request);
    Piece piece = article.teaser().piece();
    if (Ahead.is(request) && wall.mightCount(visitor, piece)) {
      // Nobody has come yet whose reading could be counted. The browser asks again when they do.
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Cache-Control", "no-store");
      return true;
    }
    // Who asks for the headers alone reads nothing that would count.
    Admission admission =
        request.getMethod().equals("HEAD")
            ? wall.foresee(visitor, piece)
            : wall.admit(visitor, piece);
    Order order = Order.walled(visitor, piece, admission);
    boolean there =
        press.answersIfThere(request, response, order, () -> sheet(article, visitor, admission));
    if (there) {
      note(request, visitor, admission);
    }
    return there;
  }

  private @Nullable Sheet sheet(Article article, Visitor visitor, Admission admission) {
    Frame frame = frames.frame(article.teaser().path(), visitor.greeting());
    ArticlePages.Laid page = pages.lay(frame, article, admission);
    return page == null ? null : Sheet.page(page.subjects(), frame, page.model());
  }

  private void note(HttpServletRequest request, Visitor visitor, Admission admission) {
    if (request.getMethod().equals("GET")) {
      wall.handedOut(visitor, admission);
    }
  }
}
