package org.standfirst.articles;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a line, marked where it is what was asked for.
public record Highlight(String words, boolean marked) {
  /// How PostgreSQL is told to mark: by characters that no filed text holds.
  static final String MARKS = "HighlightAll=true, StartSel=\u0001, StopSel=\u0002";

  /// The stretches of a line that PostgreSQL has marked.
  static List<Highlight> of(String line) {
    List<Highlight> all = new ArrayList<>();
    boolean marked = false;
    for (String words : line.split("[\u0001\u0002]", -1)) {
      if (!words.isEmpty()) {
        all.add(new Highlight(words, marked));
      }
      marked = !marked;
    }
    return all;
  }
}
