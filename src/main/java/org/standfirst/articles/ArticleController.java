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
import org.standfirst.articles.live.LivePanels;
import org.standfirst.press.Sheet;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.wall.Admission;

/// The page of an article: whole for those whom the wall admits, the opening and an invitation for
/// the others.
@Controller
class ArticleController {
  private static final int TRIES = 5;
  private final Articles articles;
  private final ArticlePages pages;
  private final LivePanels panels;
  private final WalledPages walled;
  private final Frames frames;

  ArticleController(
      Articles articles, ArticlePages pages, LivePanels panels, WalledPages walled, Frames frames) {
    this.articles = articles;
    this.pages = pages;
    this.panels = panels;
    this.walled = walled;
    this.frames = frames;
  }

  @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}")
  void article(
      @PathVariable String section,
      @PathVariable String slug,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    show(section, slug, LivePanels.TOP, request, response);
  }

  /// The entries of live coverage from that one on down.
  @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}/live/{entry:[1-9][0-9]{0,17}}")
  void entries(
      @PathVariable String section,
      @PathVariable String slug,
      @PathVariable long entry,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    show(section, slug, entry, request, response);
  }

  private void show(
      String section,
      String slug,
      long from,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    int tries = TRIES;
    while (!isAnswered(articles.at(section, slug), from, request, response)) {
      tries--;
      if (tries == 0) {
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
      }
    }
  }

  /// Whether that could be shown as it was found; if not, it has changed meanwhile.
  private boolean isAnswered(
      Finding finding, long from, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (finding) {
      case Finding.Nothing() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Finding.Gone() -> throw new ResponseStatusException(HttpStatus.GONE);
      case Finding.Moved(String path) -> {
        moved(from == LivePanels.TOP ? path : path + "/live/" + from, response);
        yield true;
      }
      case Finding.Changing() -> false;
      case Finding.Found(Article article) when from != LivePanels.TOP && article.live() == null -> {
        moved(article.teaser().path(), response);
        yield true;
      }
      case Finding.Found(Article article)
          when from != LivePanels.TOP && !panels.hasEntry(article, from) ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Finding.Found(Article article) -> isPrinted(article, from, request, response);
    };
  }

  private static void moved(String path, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", path);
    response.setHeader("Cache-Control", "no-cache");
  }

  private boolean isPrinted(
      Article article, long from, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return walled.answersIfThere(
        article,
        request,
        response,
        (visitor, admission) -> sheet(article, from, visitor, admission));
  }

  private @Nullable Sheet sheet(Article article, long from, Visitor visitor, Admission admission) {
    Frame frame = frames.frame(article.teaser().path(), visitor.greeting());
    ArticlePages.Laid page = pages.lay(frame, article, admission, from);
    return page == null ? null : Sheet.page(page.subjects(), frame, page.model());
  }
}
