package org.standfirst.articles.pages;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Teaser;
import org.standfirst.media.Picture;
import org.standfirst.site.Times;
import org.standfirst.wall.Access;

/// A teaser in the look that its place on the page asks for.
///
/// @param look the word for the style: `lead`, `large`, `second`, `brief` or `opinion`
/// @param level of its headline: 2 or 3
/// @param sizes how wide the picture is shown (HTML, `sizes`); empty: no picture is shown
/// @param eager whether the picture is among the first things seen
/// @param kicker a word or two above the headline; may be empty
/// @param voice a name said with the time: the author, or the section; may be empty
/// @param timed whether the time is said
public record Card(
    Teaser teaser,
    String look,
    int level,
    String sizes,
    boolean eager,
    boolean standfirst,
    String kicker,
    String voice,
    boolean timed) {
  private static final Duration FRESH = Duration.ofDays(1);

  /// Headline and standfirst under a subheading.
  public static Card second(Teaser teaser) {
    return new Card(teaser, "second", 3, "", false, true, teaser.kicker(), "", true);
  }

  /// Headline and time.
  public static Card brief(Teaser teaser) {
    return new Card(teaser, "brief", 3, "", false, false, "", "", true);
  }

  /// The voice, then what it says.
  public static Card opinion(Teaser teaser) {
    return new Card(teaser, "opinion", 3, "", false, false, "", teaser.byline(), true);
  }

  /// The same, larger.
  public Card large(String newLook) {
    return new Card(teaser, newLook, level, sizes, eager, standfirst, kicker, voice, timed);
  }

  /// The same on top of the page, where headlines are those of the page itself.
  public Card onTop() {
    return new Card(teaser, look, 2, sizes, eager, standfirst, kicker, voice, timed);
  }

  /// The same with its picture, where it has one.
  public Card pictured(String width) {
    return new Card(teaser, look, level, width, eager, standfirst, kicker, voice, timed);
  }

  /// The same with its picture fetched before others.
  public Card first() {
    return new Card(teaser, look, level, sizes, true, standfirst, kicker, voice, timed);
  }

  /// The same without the standfirst.
  public Card headlineAlone() {
    return new Card(teaser, look, level, sizes, eager, false, kicker, voice, timed);
  }

  /// The same with a name.
  public Card by(String name) {
    return new Card(teaser, look, level, sizes, eager, standfirst, kicker, name, timed);
  }

  /// The same under a kicker that was given by hand; an empty one changes nothing. Briefs and
  /// opinion show no other.
  public Card kicked(String given) {
    String shown = given.isEmpty() ? kicker : given;
    return new Card(teaser, look, level, sizes, eager, standfirst, shown, voice, timed);
  }

  /// The same without the time.
  public Card untimed() {
    return new Card(teaser, look, level, sizes, eager, standfirst, kicker, voice, false);
  }

  /// The picture to show; none where the place or the article has none.
  public @Nullable Picture picture() {
    return sizes.isEmpty() ? null : teaser.lead();
  }

  /// Whether it was changed within the last day.
  public boolean updatedLately(Times times) {
    Instant updated = teaser.updatedAt();
    if (updated == null || !times.now().isBefore(updated.plus(FRESH))) {
      return false;
    }
    times.staysTrueUntil(updated.plus(FRESH));
    return true;
  }

  /// How many comments it has; they are told anew every minute, without a change to each page.
  public int comments(Times times) {
    if (teaser.comments() > 0) {
      times.staysTrueUntil(times.now().plus(Duration.ofMinutes(1)));
    }
    return teaser.comments();
  }

  /// The key of the word for its access; empty where everyone may read it.
  public String access() {
    return teaser.access() == Access.OPEN ? "" : "articles.access." + teaser.access().word();
  }

  /// The first letters of the voice's first and last name.
  public String initials() {
    return Initials.of(voice);
  }
}
