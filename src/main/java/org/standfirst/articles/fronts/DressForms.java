package org.standfirst.articles.fronts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.pages.DressPage;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Moments;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.site.Fields;

/// Reads the form that says how an article is shown on a front.
@Component
class DressForms {
  static final int LONGEST_KICKER = 40;
  static final int LONGEST_HEADLINE = 160;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final Media media;
  private final Moments moments;
  private final Clock clock;

  DressForms(Media media, Moments moments, Clock clock) {
    this.media = media;
    this.moments = moments;
    this.clock = clock;
  }

  /// What was read.
  sealed interface Reading {
    /// It can be done.
    record Good(Dress dress) implements Reading {}

    /// Something is to be put right first.
    record Flawed(List<Flaw> flaws) implements Reading {}
  }

  Reading read(Fields fields) {
    DressPage.Typed typed = typed(fields);
    List<Flaw> flaws = new ArrayList<>();
    if (tooLong(line(fields, "kicker"), LONGEST_KICKER)) {
      flaws.add(new Flaw("kicker", "articles.fronts.refused.long-kicker"));
    }
    if (tooLong(line(fields, "headline"), LONGEST_HEADLINE)) {
      flaws.add(new Flaw("headline", "articles.fronts.refused.long-headline"));
    }
    ImageId picture = picture(typed.picture());
    if (!typed.picture().isEmpty()
        && (picture == null || !media.pictures(List.of(picture)).containsKey(picture))) {
      flaws.add(new Flaw("picture", "articles.refused.no-such-picture"));
    }
    Instant until = moments.read(typed.until());
    String unreadable = moments.flaw(typed.until());
    if (unreadable != null) {
      flaws.add(new Flaw("until", unreadable));
    } else if (until != null && !until.isAfter(clock.instant())) {
      flaws.add(new Flaw("until", "articles.refused.not-to-come"));
    }
    return flaws.isEmpty()
        ? new Reading.Good(new Dress(typed.kicker(), typed.headline(), picture, until))
        : new Reading.Flawed(flaws);
  }

  /// What was typed, to be shown again.
  DressPage.Typed typed(Fields fields) {
    String chosen = line(fields, "chosen");
    return new DressPage.Typed(
        line(fields, "kicker"),
        line(fields, "headline"),
        chosen.isEmpty() ? line(fields, "picture") : chosen,
        line(fields, "until"),
        line(fields, "words"));
  }

  /// What stands in the form of an article that is dressed so.
  DressPage.Typed typed(Dress dress) {
    return new DressPage.Typed(
        dress.kicker(),
        dress.headline(),
        dress.picture() == null ? "" : Long.toString(dress.picture().value()),
        moments.typed(dress.until()),
        "");
  }

  /// Whether the clock shows twice what was typed.
  boolean isTwice(DressPage.Typed typed) {
    return moments.isTwice(typed.until());
  }

  /// Whether there are words by which nobody has looked for pictures yet: then whoever pressed
  /// Enter wants to see those first.
  boolean looksForPictures(Fields fields) {
    String words = line(fields, "words");
    return !words.isEmpty() && !words.equals(line(fields, "looked"));
  }

  /// The picture of a number that was typed; null: it is no number.
  static @Nullable ImageId picture(String typed) {
    return NUMBER.matcher(typed).matches() ? new ImageId(Long.parseLong(typed)) : null;
  }

  private static boolean tooLong(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest;
  }

  /// Without control characters and whatever else no line holds.
  private static String line(Fields fields, String name) {
    return fields.text(name).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\s]+", " ").strip();
  }
}
