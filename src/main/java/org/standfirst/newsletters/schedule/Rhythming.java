package org.standfirst.newsletters.schedule;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.PlainWords;
import org.standfirst.articles.Rubrics;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.issues.Block;
import org.standfirst.newsletters.issues.Extent;
import org.standfirst.newsletters.pages.RhythmPage;
import org.standfirst.site.Fields;
import org.standfirst.site.PaperSettings;

/// Gives newsletters their rhythm.
@Component
public class Rhythming {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
  private static final int LONGEST = 200;
  private final Rhythms rhythms;
  private final Rubrics rubrics;
  private final Announcements announcements;
  private final NewsletterHands hands;
  private final PaperSettings settings;
  private final Clock clock;

  Rhythming(
      Rhythms rhythms,
      Rubrics rubrics,
      Announcements announcements,
      NewsletterHands hands,
      PaperSettings settings,
      Clock clock) {
    this.rhythms = rhythms;
    this.rubrics = rubrics;
    this.announcements = announcements;
    this.hands = hands;
    this.settings = settings;
    this.clock = clock;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It is as it was wanted.
    record Done() implements Outcome {}

    /// There is something to put right first.
    record Refused(List<Mistake> mistakes) implements Outcome {}

    /// Somebody has changed it meanwhile.
    record Stale(Rhythm now) implements Outcome {}
  }

  /// The rhythm of a newsletter, or the one that is proposed.
  public Rhythm of(NewsletterId newsletter) {
    Rhythm found = rhythms.find(newsletter);
    return found == null ? Rhythm.proposed(newsletter) : found;
  }

  /// What stands in the form of one.
  public static RhythmPage.Typed typed(Rhythm rhythm) {
    return new RhythmPage.Typed(
        rhythm.nextAt() != null,
        rhythm.days(),
        rhythm.at().toString(),
        rhythm.section(),
        rhythm.topic(),
        Integer.toString(rhythm.most()),
        Integer.toString(rhythm.atLeast()),
        rhythm.extent(),
        rhythm.subject(),
        rhythm.opening(),
        rhythm.version());
  }

  /// As it was sent.
  public static RhythmPage.Typed typed(Fields fields) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    fields.texts("days").stream()
        .filter(each -> each.matches("[1-7]"))
        .forEach(each -> days.add(DayOfWeek.of(Integer.parseInt(each))));
    String version = fields.text("version");
    return new RhythmPage.Typed(
        fields.ticked("on"),
        days,
        Fields.echoOf(fields.text("at")),
        fields.text("section").matches("[a-z0-9-]{0,100}") ? fields.text("section") : "",
        Block.Latest.named(fields.text("topic")),
        fields.echo("most"),
        fields.echo("atLeast"),
        Extent.of(fields.text("extent")),
        PlainWords.beginning(PlainWords.of(fields.text("subject")), LONGEST),
        PlainWords.beginning(PlainWords.of(fields.text("opening")), LONGEST),
        VERSION.matcher(version).matches() ? Integer.parseInt(version) : 0);
  }

  /// Changes the rhythm of a newsletter.
  @Transactional
  public Outcome change(NewsletterId newsletter, RhythmPage.Typed typed, Hand by) {
    List<Mistake> mistakes = new ArrayList<>();
    LocalTime at = time(typed.at());
    if (typed.days().isEmpty()) {
      mistakes.add(new Mistake("days", "newsletters.rhythm.refused.days"));
    }
    if (at == null) {
      mistakes.add(new Mistake("at", "newsletters.refused.time"));
    }
    number(mistakes, "most", typed.most());
    number(mistakes, "atLeast", typed.atLeast());
    if (!typed.topic().isEmpty() && rubrics.topicNamed(typed.topic()) == null) {
      mistakes.add(new Mistake("topic", "newsletters.refused.topic"));
    }
    if (typed.subject().isEmpty()) {
      mistakes.add(new Mistake("subject", "newsletters.trouble.subject"));
    }
    if (!mistakes.isEmpty() || at == null) {
      return new Outcome.Refused(mistakes);
    }
    var plain =
        new Rhythm(
            newsletter,
            typed.days(),
            at,
            typed.section(),
            typed.topic(),
            Integer.parseInt(typed.most()),
            Math.min(Integer.parseInt(typed.atLeast()), Integer.parseInt(typed.most())),
            typed.extent(),
            typed.subject(),
            typed.opening(),
            null,
            "",
            typed.version());
    Rhythm wanted = typed.on() ? plain.from(clock.instant(), settings.paper().zone()) : plain;
    if (rhythms.keep(wanted) == 0) {
      Rhythm now = of(newsletter);
      // sent twice
      return typed(now).equals(typed.at(now.version()))
          ? new Outcome.Done()
          : new Outcome.Stale(now);
    }
    hands.note(
        "newsletters.deed.rhythm-changed",
        by,
        Map.of("newsletter", Long.toString(newsletter.value())));
    announcements.announce(IssueTimekeeper.CHANNEL, "rhythm");
    return new Outcome.Done();
  }

  private static void number(List<Mistake> mistakes, String field, String typed) {
    boolean fits =
        NUMBER.matcher(typed).matches()
            && Integer.parseInt(typed) >= 1
            && Integer.parseInt(typed) <= Block.Latest.MOST;
    if (!fits) {
      mistakes.add(new Mistake(field, "newsletters.rhythm.refused.number"));
    }
  }

  private static @Nullable LocalTime time(String typed) {
    try {
      return LocalTime.parse(typed);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
