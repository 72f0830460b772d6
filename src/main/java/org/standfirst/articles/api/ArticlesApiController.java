package org.standfirst.articles.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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

  ArticlesApiController(ApiGate gate, ArticleLists lists, WholeArticles articles) {
    this.gate = gate;
    this.lists = lists;
    this.articles = articles;
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
    return gate.ask(
        request,
        key ->
            id.matches("[0-9]{1,18}")
                ? articles.article(key, new ArticleId(Long.parseLong(id)))
                : ApiAnswer.Refused.because(HttpStatus.NOT_FOUND, "no-article"));
  }
}
