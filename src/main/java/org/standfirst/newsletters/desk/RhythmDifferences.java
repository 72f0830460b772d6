package org.standfirst.newsletters.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.pages.RhythmPage.Kept;
import org.standfirst.newsletters.pages.RhythmPage.Typed;
import org.standfirst.newsletters.schedule.RhythmWords;
import org.standfirst.site.Texts;

/// Says in what a rhythm that somebody else has kept meanwhile differs from what was typed.
@Component
class RhythmDifferences {
  private final RhythmWords words;
  private final Texts texts;

  RhythmDifferences(RhythmWords words, Texts texts) {
    this.words = words;
    this.texts = texts;
  }

  List<Kept> between(Typed theirs, Typed mine) {
    List<Kept> mines = lines(mine);
    List<Kept> all = new ArrayList<>(lines(theirs));
    all.removeAll(mines);
    return all;
  }

  private List<Kept> lines(Typed typed) {
    return List.of(
        new Kept(
            "newsletters.when",
            texts.plain("newsletters.rhythm.stale." + (typed.on() ? "on" : "off"))),
        new Kept("newsletters.rhythm.days", words.of(typed.days())),
        new Kept("newsletters.rhythm.at", typed.at()),
        new Kept("newsletters.field.section", typed.section()),
        new Kept("newsletters.field.topic", typed.topic()),
        new Kept("newsletters.field.most", typed.most()),
        new Kept("newsletters.field.at-least", typed.atLeast()),
        new Kept(
            "newsletters.field.extent", texts.plain("newsletters.extent." + typed.extent().word())),
        new Kept("newsletters.field.subject", typed.subject()),
        new Kept("newsletters.field.opening", typed.opening()));
  }
}
