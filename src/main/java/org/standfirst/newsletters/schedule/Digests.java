package org.standfirst.newsletters.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.Teaser;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.Filled;
import org.standfirst.newsletters.issues.Filling;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Issues;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import org.standfirst.site.Times;

/// Makes and starts the issues of newsletters that have a rhythm: at each of its moments one,
/// unless too little is new. One that fails is tried again a minute later, and holds up none of the
/// others.
@Component
public class Digests implements DueWork {
  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
  private static final Duration REST = Duration.ofMinutes(1);

  /// After that nobody wants what should have come in the morning.
  private static final Duration TOO_LATE = Duration.ofHours(6);

  private final Rhythms rhythms;
  private final Newsletters newsletters;
  private final Issues issues;
  private final Filling filling;
  private final Starting starting;
  private final TransactionTemplate transactions;
  private final PaperSettings settings;
  private final Texts texts;
  private final Clock clock;
  private final Map<Long, Instant> resting = new HashMap<>();

  Digests(
      Rhythms rhythms,
      Newsletters newsletters,
      Issues issues,
      Filling filling,
      Starting starting,
      TransactionTemplate transactions,
      PaperSettings settings,
      Texts texts,
      Clock clock) {
    this.rhythms = rhythms;
    this.newsletters = newsletters;
    this.issues = issues;
    this.filling = filling;
    this.starting = starting;
    this.transactions = transactions;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Outcome doFirst() {
    NewsletterId[] claimed = new NewsletterId[1];
    try {
      return transactions.execute(_ -> {
        Rhythm rhythm = rhythms.claim(clock.instant(), resting());
        Instant beat = rhythm == null ? null : rhythm.nextAt();
        if (rhythm == null || beat == null) {
          return Outcome.NOTHING;
        }
        claimed[0] = rhythm.newsletter();
        String outcome = beat(rhythm, beat);
        Instant next = rhythm.after(clock.instant(), settings.paper().zone());
        rhythms.goOn(rhythm.newsletter(), next, "newsletters.rhythm.outcome." + outcome);
        return Outcome.DONE;
      });
    } catch (RuntimeException e) {
      if (claimed[0] == null) {
        throw e;
      }
      LOG.warn("No issue of newsletter {} could be made, it is tried again", claimed[0].value(), e);
      resting.put(claimed[0].value(), clock.instant().plus(REST));
      return Outcome.DONE;
    }
  }

  private Collection<Long> resting() {
    Instant now = clock.instant();
    resting.values().removeIf(until -> !until.isAfter(now));
    return resting.keySet();
  }

  private String beat(Rhythm rhythm, Instant beat) {
    Newsletter newsletter = newsletters.find(rhythm.newsletter());
    if (newsletter == null || newsletter.closedAt() != null) {
      return "closed";
    }
    if (beat.plus(TOO_LATE).isBefore(clock.instant())) {
      return "too-late";
    }
    Digest digest = digest(newsletter, rhythm, beat);
    if (digest.articles() < rhythm.atLeast()) {
      return "too-few";
    }
    IssueId id = issues.add(newsletter.id(), digest.issue().draft(), beat);
    return switch (starting.start(issues.found(id))) {
      case Starting.Start.Started() -> "started";
      case Starting.Start.GivenBack _ -> "given-back";
    };
  }

  /// An issue as a rhythm would make it.
  ///
  /// @param issue which isn't kept
  /// @param articles how many it holds
  public record Digest(Issue issue, Filled filled, int articles) {}

  /// The issue that a rhythm would make now.
  public Digest digest(Newsletter newsletter, Rhythm rhythm, Instant moment) {
    var none = new IssueId(0);
    Filled filled = filling.fill(rhythm.composition(), filling.novelty(newsletter.id(), none));
    List<Teaser> stories = filled.stories(1);
    var draft =
        new Issue.Draft(
            words(rhythm.subject(), newsletter, stories, moment),
            "",
            words(rhythm.opening(), newsletter, stories, moment),
            rhythm.composition());
    return new Digest(Issue.unkept(newsletter.id(), draft, moment), filled, stories.size());
  }

  private String words(
      String pattern, Newsletter newsletter, List<Teaser> stories, Instant moment) {
    var times = new Times(moment, settings.paper().zone(), settings.paper().language(), texts);
    return pattern
        .replace("{headline}", stories.isEmpty() ? "" : stories.getFirst().headline())
        .replace("{date}", times.day(moment))
        .replace("{name}", newsletter.name())
        .strip();
  }

  @Override
  public @Nullable Instant next() {
    return rhythms.next();
  }
}
