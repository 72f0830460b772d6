package org.standfirst.articles.body;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where an editor has set the wall in a body: what stands before it and what behind, a block each,
/// by their words. In another version of that body the wall stands at the same place, or at what is
/// left of it: as many blocks from the nearest one that is still there.
public final class WallPlace {
  private final List<String> before;
  private final List<String> behind;

  private WallPlace(List<String> before, List<String> behind) {
    this.before = before;
    this.behind = behind;
  }

  /// Of a body as it is printed.
  public static WallPlace between(String opening, String rest) {
    return new WallPlace(words(opening), words(rest));
  }

  private static List<String> words(String html) {
    return Jsoup.parseBodyFragment(html).body().children().stream().map(Element::text).toList();
  }

  /// How many of those blocks stand before the wall: none that was behind it. -1: of the body it
  /// was set in, nothing is left.
  int in(List<Element> blocks) {
    List<String> words = blocks.stream().map(Element::text).toList();
    List<String> hidden = behind.stream().map(each -> before.contains(each) ? "" : each).toList();
    Kept last = nearest(before.reversed(), words);
    Kept first = nearest(hidden, words);
    int most =
        hidden.stream()
            .filter(each -> !each.isBlank())
            .mapToInt(words::indexOf)
            .filter(at -> at >= 0)
            .min()
            .orElse(words.size() - 1);
    if (last == null) {
      return first == null ? -1 : Math.clamp(first.at() - first.distance(), 0, most);
    }
    boolean firstIsNearer = first != null && first.distance() == 0 && last.distance() > 0;
    int cut = firstIsNearer ? most : Math.min(most, last.at() + 1 + last.distance());
    // where neither neighbour is left as it was, what stands between may have been behind the wall
    return first != null && last.distance() > 0
        ? Math.clamp(first.at() - first.distance(), Math.min(last.at() + 1, cut), cut)
        : cut;
  }

  /// The nearest of those blocks that is still there.
  private static @Nullable Kept nearest(List<String> wanted, List<String> words) {
    return IntStream.range(0, wanted.size())
        .filter(distance -> !wanted.get(distance).isBlank())
        .mapToObj(distance -> new Kept(words.indexOf(wanted.get(distance)), distance))
        .filter(each -> each.at() >= 0)
        .findFirst()
        .orElse(null);
  }

  /// A block that is still there.
  ///
  /// @param at where it stands now
  /// @param distance how many blocks stood between it and the wall
  private record Kept(int at, int distance) {}
}
