package org.standfirst.articles.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.work.Manuscript;
import org.standfirst.articles.work.WorkingCopy;

/// Makes of a manuscript what the desk prints.
@Component
public class Handover {
  private final Desk desk;
  private final Rubrics rubrics;

  Handover(Desk desk, Rubrics rubrics) {
    this.desk = desk;
    this.rubrics = rubrics;
  }

  /// Has it printed.
  Filing print(WorkingCopy saved) {
    Manuscript manuscript = saved.manuscript();
    return desk.print(saved.article(), copy(manuscript), manuscript.dressing());
  }

  /// A byline that names the paper's own alone is made of their pages.
  public Copy copy(Manuscript manuscript) {
    List<String> named =
        Arrays.stream(manuscript.origin().byline().split(",", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    Map<String, String> known = rubrics.authorsNamed(named);
    List<String> authors =
        named.stream().filter(known::containsKey).map(known::get).distinct().toList();
    boolean allKnown = known.keySet().containsAll(named);
    return new Copy(
        manuscript.words(),
        new Copy.Origin(
            allKnown ? "" : String.join(", ", named), manuscript.origin().credit(), authors),
        manuscript.place(),
        manuscript.lead(),
        new Copy.Timing.Now());
  }
}
