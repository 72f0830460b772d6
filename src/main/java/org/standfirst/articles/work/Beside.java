package org.standfirst.articles.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Dressing;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.body.Prose;
import org.standfirst.articles.pages.BesidePanel;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.wall.Access;

/// What stands beside the form: how the article will look to whoever doesn't pass the wall, and
/// where it is shared.
@Component
class Beside {
  private final Layout layout;
  private final Media media;

  Beside(Layout layout, Media media) {
    this.layout = layout;
    this.media = media;
  }

  BesidePanel of(Manuscript manuscript) {
    Prose prose = Prose.of(manuscript.words().body());
    boolean walled = manuscript.place().access() != Access.OPEN;
    return new BesidePanel(
        manuscript.words().headline(),
        manuscript.words().standfirst(),
        layout.parts(prose.opening()),
        walled ? prose.words() - Prose.words(prose.opening()) : 0,
        walled,
        socialTitle(manuscript),
        lead(manuscript));
  }

  private static String socialTitle(Manuscript manuscript) {
    String own = manuscript.dressing().socialTitle();
    return own.isEmpty() ? manuscript.words().headline() : own;
  }

  private @Nullable Picture lead(Manuscript manuscript) {
    ImageId lead = manuscript.lead();
    Picture picture = lead == null ? null : media.pictures(List.of(lead)).get(lead);
    Dressing.Underline own = manuscript.dressing().underline();
    return picture == null ? null : picture.with(own.alt(), own.caption(), own.credit());
  }
}
