package org.standfirst.articles.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.PlainWords;
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
    rubrics.welcome(
        names(manuscript.origin().contributors().stream().filter(Contributor::introduced)));
    return desk.print(saved.article(), copy(manuscript), manuscript.dressing());
  }

  /// What the desk is handed.
  public Copy copy(Manuscript manuscript) {
    return new Copy(
        manuscript.words(),
        origin(manuscript.origin()),
        manuscript.place(),
        manuscript.lead(),
        new Copy.Timing.Now());
  }

  /// A byline whose writers are all the paper's own is made of their pages. Where it is words
  /// alone, names stand in it with commas.
  private Copy.Origin origin(Copy.Origin written) {
    Stream<Contributor> inWords =
        Arrays.stream(written.byline().split(",", -1))
            .map(each -> new Contributor(Contribution.BY, each, false));
    List<Contributor> all =
        Stream.concat(written.contributors().stream(), inWords)
            .map(each -> new Contributor(each.did(), PlainWords.of(each.name()), each.introduced()))
            .filter(each -> !each.name().isEmpty())
            .toList();
    List<String> writers = names(all.stream().filter(each -> each.did() == Contribution.BY));
    Map<String, String> known = rubrics.authorsNamed(names(all.stream()));
    List<String> authors =
        names(all.stream()).stream().filter(known::containsKey).map(known::get).distinct().toList();
    return new Copy.Origin(
        known.keySet().containsAll(writers) ? "" : String.join(", ", writers),
        written.credit(),
        authors,
        written.contributors().isEmpty() ? List.of() : all);
  }

  private static List<String> names(Stream<Contributor> contributors) {
    return contributors.map(each -> PlainWords.of(each.name())).toList();
  }
}
