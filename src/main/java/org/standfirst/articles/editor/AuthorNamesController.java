package org.standfirst.articles.editor;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.AuthorNames;
import org.standfirst.articles.PlainWords;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.site.Answers;
import standfirst.templates.Templates;

/// Completes the names of the paper's own.
@Controller
class AuthorNamesController {
  private static final int MOST = 12;
  private final AuthorNames authors;
  private final Templates templates;

  AuthorNamesController(AuthorNames authors, Templates templates) {
    this.authors = authors;
    this.templates = templates;
  }

  /// The one who is called just so is marked.
  @GetMapping(DeskPart.PATH + "/authors")
  ResponseEntity<byte[]> names(@RequestParam(defaultValue = "") String q) {
    String typed = PlainWords.of(q);
    List<String> names = typed.isEmpty() ? List.of() : authors.beginning(typed, MOST);
    return Answers.page(templates.articlesEditorNames(names, authors.of(List.of(typed))));
  }
}
