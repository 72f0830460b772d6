package org.standfirst.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/// The search page. It isn't printed: questions are too many to keep.
@Controller
class SearchController {
  private static final int RESULTS = 20;
  private final Search search;
  private final Frames frames;
  private final Templates templates;

  SearchController(Search search, Frames frames, Templates templates) {
    this.search = search;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/search")
  ResponseEntity<byte[]> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam @Nullable String from,
      HttpServletRequest request) {
    SearchPlace place = from == null ? SearchPlace.TOP : SearchPlace.of(from);
    if (place == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String question = Search.question(q);
    Frame frame = frames.frame(request);
    Results results = search.find(question, place, RESULTS);
    return Answers.page(templates.articlesSearch(frame, page(frame, question, place, results)));
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
