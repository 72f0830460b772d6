package org.standfirst.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.standfirst.newsroom.pages.OverviewPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import standfirst.templates.Templates;

/// The newsroom's front: the way to every page that is open to who looks.
@Controller
class OverviewController {
  private final BackOffices offices;
  private final Templates templates;

  OverviewController(BackOffices offices, Templates templates) {
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(BackOffices.FRONT)
  ResponseEntity<byte[]> overview(Visitor visitor, HttpServletRequest request) {
    var page =
        new OverviewPage(
            offices.openTo(visitor).stream()
                .map(each ->
                    new OverviewPage.Tile(each.path(), each.name(), each.purpose(), each.news()))
                .toList());
    return Answers.page(templates.newsroomOverview(offices.frame(request), page));
  }
}
