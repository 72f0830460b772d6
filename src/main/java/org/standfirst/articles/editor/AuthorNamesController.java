package org.standfirst.articles.editor;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.PlainWords;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.site.Answers;
import standfirst.templates.Templates;

/// Completes the names of the paper's own.
@Controller
class AuthorNamesController {
  private static final int MOST = 12;
  private final Rubrics rubrics;
  private final Templates templates;

  AuthorNamesController(Rubrics rubrics, Templates templates) {
    this.rubrics = rubrics;
    this.templates = templates;
  }

  @GetMapping(DeskPart.PATH + "/authors")
  ResponseEntity<byte[]> names(@RequestParam(defaultValue = "") String q) {
    String beginning = PlainWords.of(q);
    List<String> names = beginning.isEmpty() ? List.of() : rubrics.authorNames(beginning, MOST);
    return Answers.page(templates.articlesEditorNames(names));
  }
}
