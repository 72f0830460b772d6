package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.pages.Band;
import org.standfirst.articles.pages.FrontPage;
import org.standfirst.articles.pages.Sharing;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Lays out the front page.
@Component
class FrontPages {
  private final Templates templates;

  FrontPages(Templates templates) {
    this.templates = templates;
  }

  /// @param back where it is arranged, for the preview of it; null: it is the page in the paper
  JteModel page(Frame frame, Fillings.Front front, @Nullable String back) {
    front.tell(frame.times());
    Band top = FrontLayout.draw(front.bands().getFirst());
    List<Band> bands =
        front.bands().stream().skip(1).map(FrontLayout::draw).filter(Objects::nonNull).toList();
    String motto = frame.paper().motto();
    return templates.articlesFront(
        frame, new FrontPage(top, bands, Sharing.page(motto, motto, "/", ""), back));
  }
}
