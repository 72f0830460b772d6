package org.standfirst.articles;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Byline.Line;

/// Finds out who of those whom copy names are the paper's own.
@Component
class Bylines {
  private final AuthorNames names;

  Bylines(AuthorNames names) {
    this.names = names;
  }

  /// Whoever was named by the newsroom may have a page. What came in words stays words.
  Byline of(Copy.Origin origin) {
    List<Contributor> said =
        origin.contributors().stream()
            .filter(each -> !Names.folded(each.name()).isEmpty())
            .toList();
    if (said.isEmpty()) {
      return new Byline(PlainWords.of(origin.byline()), List.of());
    }
    AuthorNames.Known known = names.of(said.stream().map(Contributor::name).toList());
    Stream<Line> lines = said.stream().map(each -> line(each, known));
    Stream<Line> came =
        Names.in(origin.byline()).map(each -> new Line(Contribution.BY, each, null, true));
    return Byline.of(Stream.concat(lines, came).toList());
  }

  private static Line line(Contributor contributor, AuthorNames.Known known) {
    String name = Names.plain(contributor.name());
    Author author = known.named(name);
    return new Line(contributor.did(), author == null ? name : author.name(), author, false);
  }
}
