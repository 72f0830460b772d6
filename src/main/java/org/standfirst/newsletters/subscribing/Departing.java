package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ChosenNewsletters.By;
import org.standfirst.readers.ReaderId;

/// Leaving newsletters, and coming back to what one has just left. It takes effect at once, for
/// what waits to be sent too: that is looked at again before it goes.
@Component
public class Departing {
  private final ChosenNewsletters chosen;
  private final Addressees addressees;
  private final NewsletterDepartures departures;
  private final DepartedAddresses departed;
  private final Clock clock;

  Departing(
      ChosenNewsletters chosen,
      Addressees addressees,
      NewsletterDepartures departures,
      DepartedAddresses departed,
      Clock clock) {
    this.chosen = chosen;
    this.addressees = addressees;
    this.departures = departures;
    this.departed = departed;
    this.clock = clock;
  }

  /// By what somebody leaves.
  public enum Reason {
    /// The page that a newsletter's link leads to.
    LINK(By.LINK),
    /// The button of a mail program (RFC 8058).
    ONE_CLICK(By.LINK),
    /// A complaint to their mail provider.
    COMPLAINT(By.COMPLAINT),
    /// Somebody at the paper, whom they asked.
    STAFF(By.STAFF);

    private final By by;

    Reason(By by) {
      this.by = by;
    }
  }

  /// What somebody gets, by slug.
  Set<String> choices(Recipient recipient) {
    return switch (recipient) {
      case Recipient.OfReader(ReaderId id) -> chosen.of(id);
      case Recipient.OfAddressee(long id) -> addressees.choices(id);
    };
  }

  /// Somebody leaves newsletters, together; those that they don't get are left alone. Says whether
  /// that is a change.
  ///
  /// @param newsletters their slugs
  /// @param place from where, as coarse as a place is kept; empty: from within
  @Transactional
  public boolean leave(
      Recipient recipient, Collection<String> newsletters, Reason reason, String place) {
    Instant now = clock.instant();
    boolean changed = false;
    for (String newsletter : newsletters) {
      Addressees.Choice choice =
          reason == Reason.STAFF && recipient instanceof Recipient.OfAddressee(long id)
              ? addressees.choice(id, newsletter)
              : null;
      if (leave(recipient, newsletter, reason.by, place)) {
        departures.forget(recipient, newsletter);
        departures.note(recipient, newsletter, reason, now, choice);
        changed = true;
      }
    }
    return changed;
  }

  /// Somebody leaves everything.
  @Transactional
  public void leaveAll(Recipient recipient, Reason reason, String place) {
    leave(recipient, choices(recipient).stream().sorted().toList(), reason, place);
  }

  private boolean leave(Recipient recipient, String newsletter, By by, String place) {
    return switch (recipient) {
      case Recipient.OfReader(ReaderId id) -> {
        ChosenNewsletters.Contact contact = chosen.contact(id);
        boolean left = chosen.leave(id, newsletter, by, place);
        if (left && contact != null) {
          departed.note(contact.key(), newsletter);
        }
        yield left;
      }
      case Recipient.OfAddressee(long id) -> {
        Addressees.Row row = addressees.find(id);
        yield row != null && addressees.leave(row, newsletter);
      }
    };
  }

  /// What would come back, by slug; empty: nothing was left by a link.
  List<String> comingBack(Recipient recipient, Newsletter newsletter) {
    return departures.with(recipient, newsletter.slug());
  }

  /// Somebody whom the paper took off a newsletter gets it again; says whether that is a change.
  /// Whoever has left by themselves comes back by themselves.
  @Transactional
  public boolean putBack(Recipient recipient, Newsletter newsletter) {
    String slug = newsletter.slug();
    Addressees.Choice choice = departures.takenAway(recipient, slug);
    if (choice == null) {
      return false;
    }
    departures.forget(recipient, slug);
    return switch (recipient) {
      case Recipient.OfReader(ReaderId id) -> chosen.choose(id, slug, By.STAFF, "");
      case Recipient.OfAddressee(long id) -> {
        Addressees.Row row = addressees.find(id);
        if (row != null) {
          addressees.putBack(row, slug, choice);
        }
        yield row != null;
      }
    };
  }

  /// Somebody comes back to all that they left together with a newsletter.
  @Transactional
  public void comeBack(Recipient recipient, Newsletter newsletter, String place) {
    for (String each : comingBack(recipient, newsletter)) {
      switch (recipient) {
        case Recipient.OfReader(ReaderId id) -> chosen.choose(id, each, By.LINK, place);
        case Recipient.OfAddressee(long id) -> {
          Addressees.Row row = addressees.find(id);
          if (row != null) {
            addressees.choose(row, each, new Addressees.Source("link", place));
          }
        }
      }
      departures.forget(recipient, each);
    }
  }
}
