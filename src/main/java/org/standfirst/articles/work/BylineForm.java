package org.standfirst.articles.work;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.Contributor;
import org.standfirst.site.Fields;

/// The lines of a byline as they were sent: what somebody did, and a name. Those without a name are
/// none.
record BylineForm(List<Line> lines) {
  /// A field of somebody whom the byline names.
  private static final Pattern NAME = Pattern.compile("name([0-9]{1,4})");

  /// A line.
  ///
  /// @param did the word of what they did; empty: it wasn't sent
  record Line(String did, String name, boolean introduced) {
    boolean isClear() {
      return did.isEmpty()
          || Arrays.stream(Contribution.values()).anyMatch(each -> each.word().equals(did));
    }
  }

  static BylineForm of(Fields fields) {
    return new BylineForm(
        fields.all().keySet().stream()
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .map(each -> Integer.parseInt(each.group(1)))
            .sorted()
            .map(each ->
                new Line(
                    fields.text("did" + each),
                    WorkForm.line(fields, "name" + each),
                    fields.ticked("page" + each)))
            .filter(each -> !each.name().isEmpty())
            .toList());
  }

  List<Contributor> contributors() {
    return lines.stream()
        .map(each -> new Contributor(Contribution.of(each.did()), each.name(), each.introduced()))
        .toList();
  }

  /// What can't be read, by the numbers that the lines have when they are shown again.
  Stream<Flaw> flaws() {
    return IntStream.range(0, lines.size())
        .filter(each -> !lines.get(each).isClear())
        .mapToObj(each -> new Flaw("did" + each, WorkForm.NO_SUCH_CHOICE));
  }
}
