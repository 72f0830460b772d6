package org.standfirst.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.standfirst.newsroom.pages.OverviewPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.NewsroomPart;
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
            offices.areasOpenTo(visitor).stream()
                .map(each ->
                    new OverviewPage.Area(
                        tile(each.part()),
                        each.pages().stream().map(OverviewController::tile).toList()))
                .toList());
    return Answers.page(templates.newsroomOverview(offices.frame(request), page));
  }

  private static OverviewPage.Tile tile(NewsroomPart part) {
    return new OverviewPage.Tile(part.path(), part.name(), part.purpose(), part.news());
  }
}
