package org.standfirst.articles.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standfirst.articles.work.Change.Kind;
import org.standfirst.articles.work.Change.Passage;

/// What was changed from one text to another, word by word. Lines that stayed are found first, so
/// that a long text costs no more than what is different in it.
final class WordDiff {
  /// Beyond so many pairs of words, a stretch is shown as replaced.
  private static final long MOST_PAIRS = 4_000_000;

  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
  private static final Pattern LINES = Pattern.compile("(?<=\\n)");

  private WordDiff() {}

  static List<Passage> between(String earlier, String later) {
    List<Passage> woven = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (Passage line : align(split(LINES, earlier), split(LINES, later))) {
      switch (line.kind()) {
        case REMOVED -> removed.add(line.words());
        case ADDED -> added.add(line.words());
        case BOTH -> {
          words(removed, added, woven);
          woven.add(line);
        }
      }
    }
    words(removed, added, woven);
    return joined(woven);
  }

  private static void words(List<String> removed, List<String> added, List<Passage> woven) {
    woven.addAll(
        align(split(WORDS, String.join("", removed)), split(WORDS, String.join("", added))));
    removed.clear();
    added.clear();
  }

  private static List<String> split(Pattern between, String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(between.split(text, -1));
  }

  /// The longest sequence that both have, with what only one has in its places.
  private static List<Passage> align(List<String> earlier, List<String> later) {
    int start = 0;
    int most = Math.min(earlier.size(), later.size());
    while (start < most && earlier.get(start).equals(later.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && earlier.get(earlier.size() - 1 - end).equals(later.get(later.size() - 1 - end))) {
      end++;
    }
    List<Passage> woven = new ArrayList<>(passages(Kind.BOTH, earlier.subList(0, start)));
    woven.addAll(
        middle(
            earlier.subList(start, earlier.size() - end),
            later.subList(start, later.size() - end)));
    woven.addAll(passages(Kind.BOTH, earlier.subList(earlier.size() - end, earlier.size())));
    return woven;
  }

  private static List<Passage> middle(List<String> earlier, List<String> later) {
    int rows = earlier.size();
    int columns = later.size();
    if ((long) rows * columns > MOST_PAIRS) {
      List<Passage> replaced = new ArrayList<>(passages(Kind.REMOVED, earlier));
      replaced.addAll(passages(Kind.ADDED, later));
      return replaced;
    }
    // how many there are in common from each pair on
    int[][] common = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        common[row][column] =
            earlier.get(row).equals(later.get(column))
                ? common[row + 1][column + 1] + 1
                : Math.max(common[row + 1][column], common[row][column + 1]);
      }
    }
    List<Passage> woven = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < rows && column < columns) {
      if (earlier.get(row).equals(later.get(column))) {
        woven.add(new Passage(Kind.BOTH, earlier.get(row)));
        row++;
        column++;
      } else if (common[row + 1][column] >= common[row][column + 1]) {
        woven.add(new Passage(Kind.REMOVED, earlier.get(row)));
        row++;
      } else {
        woven.add(new Passage(Kind.ADDED, later.get(column)));
        column++;
      }
    }
    woven.addAll(passages(Kind.REMOVED, earlier.subList(row, rows)));
    woven.addAll(passages(Kind.ADDED, later.subList(column, columns)));
    return woven;
  }

  private static List<Passage> passages(Kind kind, List<String> pieces) {
    return pieces.stream().map(each -> new Passage(kind, each)).toList();
  }

  /// Neighbours of a kind as one passage; of a replaced stretch, what was removed comes first.
  private static List<Passage> joined(List<Passage> woven) {
    List<Passage> all = new ArrayList<>();
    int start = 0;
    while (start < woven.size()) {
      int end = start;
      boolean both = woven.get(start).kind() == Kind.BOTH;
      while (end < woven.size() && (woven.get(end).kind() == Kind.BOTH) == both) {
        end++;
      }
      for (Kind kind : both ? List.of(Kind.BOTH) : List.of(Kind.REMOVED, Kind.ADDED)) {
        String words =
            woven.subList(start, end).stream()
                .filter(each -> each.kind() == kind)
                .map(Passage::words)
                .collect(Collectors.joining());
        if (!words.isEmpty()) {
          all.add(new Passage(kind, words));
        }
      }
      start = end;
    }
    return all;
  }
}
