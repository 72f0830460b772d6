package org.standfirst.articles;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.Search.Result;
import org.standfirst.articles.Search.Results;
import org.standfirst.articles.pages.Card;
import org.standfirst.articles.pages.Found;
import org.standfirst.articles.pages.SearchPage;
import org.standfirst.site.Answers;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// The search page. It isn't printed: questions are too many to keep. Only so many are answered at
/// once, which leaves the database to the readers of articles.
@Controller
class SearchController {
  private static final int RESULTS = 20;
  private static final int AT_ONCE = 6;
  private static final Duration SHORT_WAIT = Duration.ofSeconds(1);
  private static final Duration LATER = Duration.ofSeconds(5);
  private final Search search;
  private final Frames frames;
  private final Templates templates;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  SearchController(Search search, Frames frames, Templates templates) {
    this.search = search;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/search")
  ResponseEntity<byte[]> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam @Nullable String from,
      HttpServletRequest request)
      throws InterruptedException {
    SearchPlace place = from == null ? SearchPlace.TOP : SearchPlace.of(from);
    if (place == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String question = Search.question(q);
    Frame frame = frames.frame(request);
    if (!turns.tryAcquire(SHORT_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
      return busy(frame, question);
    }
    try {
      Results results = search.find(question, place, RESULTS);
      return Answers.page(templates.articlesSearch(frame, page(frame, question, place, results)));
    } finally {
      turns.release();
    }
  }

  private ResponseEntity<byte[]> busy(Frame frame, String question) {
    var page = new SearchPage(question, List.of(), "", "", "");
    JteModel words = templates.articlesBusy(frame, page);
    return Answers.later(HttpStatus.SERVICE_UNAVAILABLE, LATER, words);
  }

  private static SearchPage page(Frame frame, String question, SearchPlace place, Results results) {
    String path = "/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    boolean top = place.equals(SearchPlace.TOP);
    SearchPlace next = results.next();
    return new SearchPage(
        question,
        results.results().stream().map(SearchController::found).toList(),
        top ? count(frame, question, results.total()) : "",
        top ? "" : path,
        next == null ? "" : path + "&from=" + next.word());
  }

  private static String count(Frame frame, String question, Search.Total total) {
    return total.more()
        ? frame.texts().plain("articles.search.count.more", total.found(), question)
        : frame.texts().plural("articles.search.count", total.found(), question);
  }

  private static Found found(Result result) {
    return new Found(Card.second(result.teaser()).onTop(), result.headline(), result.standfirst());
  }
}
