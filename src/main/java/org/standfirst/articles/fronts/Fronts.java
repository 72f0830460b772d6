package org.standfirst.articles.fronts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.fronts.FrontOutcome.Done;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.media.Media;
import org.standfirst.press.Press;
import org.standfirst.readers.AuditTrail;

/// What editors do with fronts. Each front has one working copy for all of them. Whoever changes or
/// launches it names the version that they have seen: where there is a later one nothing is done,
/// so that nobody overwrites anybody, and nothing is launched that wasn't looked at.
@Component
class Fronts {
  private static final Set<String> PLACING = Set.of("placed", "moved", "dressed");
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final Headlines headlines;
  private final Media media;
  private final Press press;
  private final AuditTrail trail;
  private final Clock clock;

  Fronts(
      Arrangements arrangements,
      Fillings fillings,
      Headlines headlines,
      Media media,
      Press press,
      AuditTrail trail,
      Clock clock) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.headlines = headlines;
    this.media = media;
    this.press = press;
    this.trail = trail;
    this.clock = clock;
  }

  /// Who does something to which front.
  ///
  /// @param seen the version that they have looked at
  record Hand(FrontName front, int seen, Journalist by) {}

  /// Places an article by hand.
  @Transactional
  public FrontOutcome put(Hand hand, ArticleId article, Slot slot) {
    return placed(hand, "placed", article, slot, (now, plan) -> now.put(article, slot, plan));
  }

  /// Moves an article to another place, and what was placed there to where it stood.
  @Transactional
  public FrontOutcome exchange(Hand hand, ArticleId article, Slot from, Slot to) {
    return placed(
        hand,
        "moved",
        article,
        to,
        (now, plan) -> plan.has(from) ? now.exchange(article, from, to, plan) : now);
  }

  /// Dresses an article; one that isn't placed by hand is placed where it stands.
  @Transactional
  public FrontOutcome dress(Hand hand, ArticleId article, Slot slot, Dress dress) {
    return placed(
        hand,
        "dressed",
        article,
        slot,
        (now, plan) -> {
          Arrangement with = now.of(article) == null ? now.put(article, slot, plan) : now;
          return with.dressed(article, dress);
        });
  }

  /// Takes an article off: its place fills itself.
  @Transactional
  public FrontOutcome remove(Hand hand, ArticleId article) {
    return changed(hand, "removed", standing -> standing.working().without(article));
  }

  /// Drops what was changed since the last launch.
  @Transactional
  public FrontOutcome discard(Hand hand) {
    FrontOutcome outcome = changed(hand, "discarded", Standing::live);
    note(outcome, "front-discarded", hand);
    return outcome;
  }

  /// Makes what was launched before the working copy.
  @Transactional
  public FrontOutcome restore(Hand hand, int number) {
    List<Launch> found = arrangements.before(hand.front(), number + 1, 1);
    if (found.isEmpty() || found.getFirst().number() != number) {
      return new FrontOutcome.Gone();
    }
    Arrangement wanted = found.getFirst().arrangement();
    // pictures that only an earlier launch showed may have been deleted
    Arrangement kept = wanted.keeping(media.pictures(wanted.pictures()).keySet());
    FrontOutcome outcome = changed(hand, "restored", _ -> kept);
    note(outcome, "front-restored", hand);
    return outcome;
  }

  /// Puts the working copy into the paper.
  @Transactional
  public FrontOutcome launch(Hand hand) {
    FrontOutcome outcome =
        held(
            hand,
            standing -> {
              if (!standing.changed()) {
                return new FrontOutcome.NothingNew();
              }
              Launch last = standing.launch();
              int number = last == null ? 1 : last.number() + 1;
              Arrangement working = standing.working();
              arrangements.launch(hand.front(), number, working, hand.by().id(), now());
              arrangements.keep(hand.front(), working, "launched", hand.by().id(), now());
              press.spoil(Set.of(hand.front().subject()));
              return new Done(false);
            });
    note(outcome, "front-launched", hand);
    return outcome;
  }

  /// A change of an arrangement on a front with these places.
  private interface Change {
    Arrangement of(Arrangement now, FrontPlan plan);
  }

  /// An article that has just left the paper is placed all the same, and shows when it is back.
  private FrontOutcome placed(Hand hand, String deed, ArticleId article, Slot slot, Change change) {
    FrontPlan plan = fillings.plan(hand.front());
    if (hand.by().edits() && headlines.isUnprinted(article)) {
      return new FrontOutcome.NotPrinted();
    }
    return plan == null || !plan.has(slot) || headlines.of(Set.of(article)).isEmpty()
        ? new FrontOutcome.Gone()
        : changed(hand, deed, standing -> change.of(standing.working(), plan));
  }

  private FrontOutcome changed(Hand hand, String deed, Function<Standing, Arrangement> change) {
    return held(
        hand,
        standing -> {
          Arrangement changed = change.apply(standing);
          if (!changed.equals(standing.working())) {
            arrangements.keep(hand.front(), changed, deed, hand.by().id(), now());
          }
          return new Done(PLACING.contains(deed) && loses(standing.working(), changed));
        });
  }

  private static boolean loses(Arrangement before, Arrangement after) {
    return before.pins().stream().anyMatch(each -> after.of(each.article()) == null);
  }

  /// Does it while nobody else changes the front.
  private FrontOutcome held(Hand hand, Function<Standing, FrontOutcome> deed) {
    if (!hand.by().edits()) {
      return new FrontOutcome.NotTheirs();
    }
    if (fillings.plan(hand.front()) == null) {
      return new FrontOutcome.Gone();
    }
    Standing standing = arrangements.hold(hand.front());
    return standing.version() == hand.seen()
        ? deed.apply(standing)
        : new FrontOutcome.Stale(standing);
  }

  private void note(FrontOutcome outcome, String deed, Hand hand) {
    if (outcome instanceof Done) {
      trail.note(
          new AuditTrail.Line(
              "articles.deed." + deed,
              hand.by().id(),
              null,
              hand.by().place(),
              Map.of("front", hand.front().word())));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
