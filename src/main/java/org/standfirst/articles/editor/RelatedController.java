package org.standfirst.articles.editor;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.desk.DeskPart;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import standfirst.templates.Templates;

/// Finds articles that another may lead on to.
@Controller
class RelatedController {
  private static final int MOST = 8;
  private final RelatedArticles related;
  private final BackOffices offices;
  private final Templates templates;

  RelatedController(RelatedArticles related, BackOffices offices, Templates templates) {
    this.related = related;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(DeskPart.PATH + "/related")
  ResponseEntity<byte[]> found(
      @RequestParam(defaultValue = "") String q, HttpServletRequest request) {
    return Answers.page(
        templates.articlesEditorCandidates(
            offices.frame(request).frame(), related.candidates(q, MOST)));
  }
}
