package org.standfirst.articles.fronts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Section;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.pages.Band;
import org.standfirst.press.Subject;
import org.standfirst.site.Times;

/// The tops of the sections' fronts.
@Component
public class SectionFronts {
  private final Arrangements arrangements;
  private final Fillings fillings;

  SectionFronts(Arrangements arrangements, Fillings fillings) {
    this.arrangements = arrangements;
    this.fillings = fillings;
  }

  /// The top of a section's front.
  ///
  /// @param band null: nothing stands there
  /// @param rest what of the newest doesn't stand there
  /// @param subjects a change of any of these may change it
  public record Top(@Nullable Band band, List<Teaser> rest, Set<Subject> subjects) {
    /// None: on all stretches but the first.
    public static Top none(List<Teaser> shown) {
      return new Top(null, shown, Set.of());
    }
  }

  /// The top as it is in the paper.
  ///
  /// @param newest of the section
  public Top top(Section section, List<Teaser> newest, Times times) {
    return top(section, newest, times, arrangements.live(new FrontName(section.slug())));
  }

  Top top(Section section, List<Teaser> newest, Times times, Arrangement arrangement) {
    var name = new FrontName(section.slug());
    Instant now = times.now();
    Fillings.Front front =
        fillings.fill(name, FrontPlan.section(section), arrangement, now, newest);
    front.tell(times);
    Filling.Filled filled = front.bands().getFirst();
    List<ArticleId> onTop = filled.pieces().stream().map(each -> each.teaser().id()).toList();
    List<Teaser> rest = new ArrayList<>(newest);
    rest.removeIf(each -> onTop.contains(each.id()));
    return new Top(FrontLayout.draw(filled), rest, front.subjects());
  }
}
