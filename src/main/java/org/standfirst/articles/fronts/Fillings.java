package org.standfirst.articles.fronts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.articles.Selection.OfSection;
import org.standfirst.articles.Subjects;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.articles.fronts.Arrangement.Pin;
import org.standfirst.articles.fronts.Filling.Filled;
import org.standfirst.media.Media;
import org.standfirst.press.Subject;
import org.standfirst.site.Times;

/// Fills fronts from what is in the paper. However many articles there are, it reads no more of
/// them than could come to stand there.
@Component
class Fillings {
  private static final int NEWEST = 24;
  private static final int OF_EACH_SECTION = 14;
  private final Teasers teasers;
  private final Rubrics rubrics;
  private final Media media;

  Fillings(Teasers teasers, Rubrics rubrics, Media media) {
    this.teasers = teasers;
    this.rubrics = rubrics;
    this.media = media;
  }

  /// The places of a front; null: there is no such front.
  @Nullable FrontPlan plan(FrontName name) {
    if (name.section().isEmpty()) {
      return FrontPlan.page(rubrics.sections());
    }
    Section section = rubrics.section(name.section());
    return section == null ? null : FrontPlan.section(section);
  }

  /// A front as it stands at a moment, with all that it shows.
  Front fill(FrontName name, FrontPlan plan, Arrangement arrangement, Instant now) {
    int byHand = arrangement.pins().size();
    List<Teaser> newest =
        name.section().isEmpty()
            ? teasers.front(NEWEST + byHand, OF_EACH_SECTION + byHand)
            : teasers.below(
                new OfSection(name.section()), Cursor.TOP, plan.slots().size() + byHand);
    return fill(name, plan, arrangement, now, newest);
  }

  /// The same with what it may be filled with, the newest first.
  Front fill(
      FrontName name, FrontPlan plan, Arrangement arrangement, Instant now, List<Teaser> newest) {
    List<ArticleId> placed = arrangement.pins().stream().map(Pin::article).toList();
    Map<ArticleId, Teaser> found = placed.isEmpty() ? Map.of() : teasers.of(placed);
    var filling =
        new Filling(plan, arrangement, now, found, media.pictures(arrangement.pictures()), newest);
    Set<Subject> subjects = new HashSet<>(Subjects.of(name.subject(), newest));
    placed.forEach(each -> subjects.add(Subjects.article(each)));
    return new Front(filling.bands(), subjects, arrangement);
  }

  /// A front with what stands on it.
  ///
  /// @param subjects a change of any of these may change it
  record Front(List<Filled> bands, Set<Subject> subjects, Arrangement arrangement) {
    /// Tells a page's times until when what was placed by hand stays.
    void tell(Times times) {
      for (Pin pin : arrangement.pins()) {
        Instant until = pin.dress().until();
        if (until != null && times.now().isBefore(until)) {
          times.staysTrueUntil(until);
        }
      }
    }
  }
}
