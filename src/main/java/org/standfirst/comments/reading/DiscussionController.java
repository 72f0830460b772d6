package org.standfirst.comments.reading;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.articles.Subjects;
import org.standfirst.articles.WalledPages;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.pages.DiscussionPanel;
import org.standfirst.comments.pages.ThreadPage;
import org.standfirst.press.Sheet;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.wall.Admission;
import standfirst.templates.Templates;

/// The pages of a discussion: all of it in an order, and each comment with its context. They stand
/// behind the wall as the article does; who isn't admitted is led to it.
@Controller
class DiscussionController {
  static final String DISCUSSION = "/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}/comments";
  private static final int TRIES = 5;
  private final Articles articles;
  private final Layouts layouts;
  private final WalledPages walled;
  private final Frames frames;
  private final Templates templates;

  DiscussionController(
      Articles articles, Layouts layouts, WalledPages walled, Frames frames, Templates templates) {
    this.articles = articles;
    this.layouts = layouts;
    this.walled = walled;
    this.frames = frames;
    this.templates = templates;
  }

  /// Lays a page out for those who are admitted; null: there is nothing to show.
  private interface Page {
    @Nullable JteModel of(Article article, Admission.Admitted proof, Frame frame);
  }

  @GetMapping(DISCUSSION)
  void all(
      @PathVariable String section,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    show(
        section,
        slug,
        "/comments",
        (article, proof, frame) -> {
          DiscussionPanel panel = layouts.page(article, proof, Sorting.of(sort), after);
          return panel.discussion().isThere() ? templates.commentsAll(frame, panel) : null;
        },
        request,
        response);
  }

  @GetMapping(DISCUSSION + "/{number:[1-9][0-9]{0,17}}")
  void one(
      @PathVariable String section,
      @PathVariable String slug,
      @PathVariable long number,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    show(
        section,
        slug,
        "/comments/" + number,
        (article, proof, frame) -> {
          ThreadPage page = layouts.thread(article, proof, number, after);
          return page == null || !page.discussion().isThere()
              ? null
              : templates.commentsThread(frame, page);
        },
        request,
        response);
  }

  private void show(
      String section,
      String slug,
      String below,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (isAnswered(articles.at(section, slug), below, page, request, response)) {
        return;
      }
    }
    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
  }

  private boolean isAnswered(
      Finding finding,
      String below,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    return switch (finding) {
      case Finding.Nothing() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Finding.Gone() -> throw new ResponseStatusException(HttpStatus.GONE);
      case Finding.Changing() -> false;
      case Finding.Moved(String path) -> {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path + below);
        response.setHeader("Cache-Control", "no-cache");
        yield true;
      }
      case Finding.Found(Article article) ->
          walled.answersIfThere(
              article,
              request,
              response,
              (visitor, admission) -> {
                Frame frame = frames.frame(article.teaser().path() + below, visitor.greeting());
                return sheet(article, admission, page, frame);
              },
              "sort",
              "after");
    };
  }

  private @Nullable Sheet sheet(Article article, Admission admission, Page page, Frame frame) {
    ArticleId id = article.teaser().id();
    return switch (admission) {
      case Admission.Closed _ ->
          Sheet.page(
              Set.of(Subjects.article(id)),
              frame,
              templates.commentsClosed(
                  frame, article.teaser().headline(), article.teaser().path()));
      case Admission.Admitted proof -> {
        JteModel model = page.of(article, proof, frame);
        if (model == null) {
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        yield articles.stillHolds(proof)
            ? Sheet.page(Set.of(Subjects.article(id), Discussion.subject(id)), frame, model)
            : null;
      }
    };
  }
}
