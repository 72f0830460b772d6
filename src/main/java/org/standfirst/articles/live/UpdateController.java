package org.standfirst.articles.live;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.articles.Subjects;
import org.standfirst.articles.WalledPages;
import org.standfirst.articles.pages.LiveUpdate;
import org.standfirst.press.Sheet;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.wall.Admission;
import standfirst.templates.Templates;

/// What open pages fetch of live coverage: all that has happened from one change to another. The
/// address is the same for all who knew as much, so one print serves them; and it names a change
/// that has happened, so that no node hands out what was printed before it. Of what leads to an
/// earlier change there is no copy beside the one that leads to the last. Pages that are far behind
/// are all told the same, whatever they know, and no entry is read for it.
@Controller
class UpdateController {
  private static final int TRIES = 5;
  private static final int MOST_BEHIND = 20;
  private static final String NUMBER = "0|[1-9][0-9]{0,17}";
  private final Articles articles;
  private final LivePanels panels;
  private final WalledPages walled;
  private final Frames frames;
  private final Templates templates;

  UpdateController(
      Articles articles,
      LivePanels panels,
      WalledPages walled,
      Frames frames,
      Templates templates) {
    this.articles = articles;
    this.panels = panels;
    this.walled = walled;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/live/{id:" + NUMBER + "}/{from:" + NUMBER + "}-{to:" + NUMBER + "}")
  void update(
      @PathVariable long id,
      @PathVariable long from,
      @PathVariable long to,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (isAnswered(articles.numbered(new ArticleId(id)), from, to, request, response)) {
        return;
      }
    }
    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
  }

  private boolean isAnswered(
      Finding finding, long from, long to, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (finding) {
      case Finding.Nothing _, Finding.Moved _ -> isGone(response, HttpStatus.NOT_FOUND);
      case Finding.Gone _ -> isGone(response, HttpStatus.GONE);
      case Finding.Changing _ -> false;
      case Finding.Found(Article article) -> {
        Coverage coverage = article.live();
        if (coverage == null || from > to) {
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (to > coverage.change()) {
          yield isEmpty(response, HttpStatus.CONFLICT);
        }
        boolean isFarBehind = coverage.change() - from > MOST_BEHIND;
        yield walled.answersFurther(
            article,
            at(address(article, isFarBehind ? 0 : from, coverage.change()), request),
            response,
            (visitor, admission) -> {
              Frame frame = frames.frame(article.teaser().path(), visitor.greeting());
              JteModel model =
                  switch (admission) {
                    case Admission.Closed _ -> templates.articlesLiveClosed(frame);
                    case Admission.Admitted proof ->
                        isFarBehind
                            ? templates.articlesLiveMuch(frame, coverage.change())
                            : update(article, from, proof, frame);
                  };
              return model == null
                  ? null
                  : Sheet.page(Set.of(Subjects.article(article.teaser().id())), frame, model);
            });
      }
    };
  }

  /// Tells pages that are open to take their words away. A header of ours says so: what stands
  /// between may answer with the same status for reasons of its own. They all ask within seconds,
  /// so no page is laid out for it.
  private static boolean isGone(HttpServletResponse response, HttpStatus status) {
    response.setHeader("Standfirst-Live", "gone");
    return isEmpty(response, status);
  }

  private static boolean isEmpty(HttpServletResponse response, HttpStatus status) {
    response.setStatus(status.value());
    response.setHeader("Cache-Control", "no-store");
    return true;
  }

  private static String address(Article article, long from, long to) {
    return "%s/%d-%d".formatted(LivePanels.address(article.teaser().id().value()), from, to);
  }

  private static HttpServletRequest at(String path, HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return path;
      }
    };
  }

  private @Nullable JteModel update(
      Article article, long from, Admission.Admitted proof, Frame frame) {
    LiveUpdate update = panels.since(article, proof, from);
    return update == null ? null : templates.articlesLiveUpdate(frame, update);
  }
}
