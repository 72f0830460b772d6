package org.standfirst.newsletters.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;

/// Something in which two drafts of an issue differ.
///
/// @param key of the words for what it is
/// @param kind of the block; empty: it is none
/// @param theirs what is kept, in a few words; empty: nothing is
public record Difference(String key, String kind, String theirs) {
  private static final String KEY = "newsletters.compose.differs.";

  static List<Difference> between(Issue.Draft kept, Issue.Draft typed) {
    List<Difference> all = new ArrayList<>();
    line(all, "subject", kept.subject(), typed.subject());
    line(all, "other-subject", kept.otherSubject(), typed.otherSubject());
    line(all, "opening", kept.opening(), typed.opening());
    Composition there = kept.composition();
    Composition here = typed.composition();
    for (Block each : there.blocks()) {
      Block mine = here.at(each.number());
      if (mine == null) {
        all.add(new Difference(KEY + "only-theirs", each.kind(), words(each)));
      } else if (!mine.equals(each)) {
        all.add(new Difference(KEY + "changed", each.kind(), words(each)));
      }
    }
    for (Block each : here.blocks()) {
      if (there.at(each.number()) == null) {
        all.add(new Difference(KEY + "only-yours", each.kind(), ""));
      }
    }
    if (all.isEmpty() && !numbers(there).equals(numbers(here))) {
      all.add(new Difference(KEY + "order", "", ""));
    }
    return all;
  }

  private static void line(List<Difference> all, String name, String kept, String typed) {
    if (!Objects.equals(kept, typed)) {
      all.add(new Difference(KEY + name, "", kept));
    }
  }

  private static List<Integer> numbers(Composition composition) {
    return composition.blocks().stream().map(Block::number).toList();
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading(_, String words) -> words;
      case Block.Words(_, String html) -> Jsoup.parseBodyFragment(html).text();
      case Block.Button(_, String words, String address) -> words + " (" + address + ")";
      case Block.Image(_, _, String alt, String caption, _) -> caption.isEmpty() ? alt : caption;
      case Block.Story _, Block.Latest _, Block.Divider _ -> "";
    };
  }
}
