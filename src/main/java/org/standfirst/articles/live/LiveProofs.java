package org.standfirst.articles.live;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.Nesting;
import org.standfirst.articles.work.Descriptions;
import org.standfirst.articles.work.Flaw;
import org.standfirst.media.Media;

/// Reads entries as they are handed in: they go straight into the paper, so all that keeps one from
/// being printed is found here.
@Component
class LiveProofs {
  private final Media media;
  private final Descriptions descriptions;

  LiveProofs(Media media, Descriptions descriptions) {
    this.media = media;
    this.descriptions = descriptions;
  }

  /// What came of reading an entry.
  sealed interface Proof {
    /// It can be printed.
    record Good(CleanEntry clean) implements Proof {}

    /// Something is to be put right first.
    record Flawed(List<Flaw> flaws) implements Proof {}
  }

  Proof read(Written written) {
    if (Nesting.isTooDeep(written.body())) {
      return new Proof.Flawed(List.of(new Flaw("body", "articles.refused.too-deep")));
    }
    return switch (CleanEntry.read(written)) {
      case CleanEntry.Reading.Unprintable(String field, String why) ->
          new Proof.Flawed(List.of(new Flaw(field, why)));
      case CleanEntry.Reading.Printable(CleanEntry clean) -> read(clean);
    };
  }

  private Proof read(CleanEntry clean) {
    if (media.pictures(clean.pictures()).size() < clean.pictures().size()) {
      return new Proof.Flawed(List.of(new Flaw("body", "articles.refused.no-such-picture")));
    }
    List<Flaw> lacking = descriptions.lacking(clean.html());
    return lacking.isEmpty() ? new Proof.Good(clean) : new Proof.Flawed(lacking);
  }
}
