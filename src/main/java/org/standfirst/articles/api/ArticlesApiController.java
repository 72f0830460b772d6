package org.standfirst.articles.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.ArticleId;

/// Articles for programs.
@Controller
class ArticlesApiController {
  private final ApiGate gate;
  private final ArticleLists lists;
  private final WholeArticles articles;
  private final LiveLists live;

  ArticlesApiController(ApiGate gate, ArticleLists lists, WholeArticles articles, LiveLists live) {
    this.gate = gate;
    this.lists = lists;
    this.articles = articles;
    this.live = live;
  }

  @GetMapping(ApiPaths.ARTICLES)
  ResponseEntity<byte[]> list(
      @RequestParam Map<String, String> parameters, HttpServletRequest request) {
    return gate.ask(
        request,
        _ ->
            switch (Asked.read(parameters, Asked.OF_ARTICLES)) {
              case Asked.Reading.Unclear(var refusal) -> refusal;
              case Asked.Reading.Clear(var asked) -> lists.list(asked);
            });
  }

  @GetMapping(ApiPaths.ARTICLES + "/{id}")
  ResponseEntity<byte[]> article(@PathVariable String id, HttpServletRequest request) {
    return ask(id, request, (article, key) -> articles.article(key, article));
  }

  @GetMapping(ApiPaths.ARTICLES + "/{id}" + ApiPaths.LIVE)
  ResponseEntity<byte[]> live(
      @PathVariable String id,
      @RequestParam Map<String, String> parameters,
      HttpServletRequest request) {
    return ask(
        id,
        request,
        (article, key) ->
            switch (Asked.read(parameters, Asked.OF_LISTS)) {
              case Asked.Reading.Unclear(var refusal) -> refusal;
              case Asked.Reading.Clear(var asked) -> live.entries(key, article, asked);
            });
  }

  private ResponseEntity<byte[]> ask(
      String id, HttpServletRequest request, BiFunction<ArticleId, ApiKey, ApiAnswer> answer) {
    return gate.ask(
        request,
        key ->
            id.matches("[0-9]{1,18}")
                ? answer.apply(new ArticleId(Long.parseLong(id)), key)
                : ApiAnswer.Refused.because(HttpStatus.NOT_FOUND, "no-article"));
  }
}
