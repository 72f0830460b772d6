package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;
import org.standfirst.mail.Correspondents;
import org.standfirst.mail.Outbox;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.readers.ChosenNewsletters;

/// Writes the letters to whom newsletters were wished for, once it has looked who that is. However
/// many networks ask, no mailbox is flooded: where five such letters went there within the hour,
/// the next wait.
@Component
class WishWriter extends Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(WishWriter.class);
  private static final Duration ROUND = Duration.ofSeconds(30);
  private static final Duration LATELY = Duration.ofHours(1);
  private static final Duration ROOM_IN_MAILBOX = Duration.ofMinutes(20);
  private static final int MANY = 5;
  private final Wishes wishes;
  private final Newsletters newsletters;
  private final ChosenNewsletters chosen;
  private final Addressees addressees;
  private final LeaveLinks links;
  private final SignUpLetters letters;
  private final Correspondents correspondents;
  private final Outbox outbox;
  private final TransactionTemplate transactions;
  private final Clock clock;

  WishWriter(
      Wishes wishes,
      Newsletters newsletters,
      ChosenNewsletters chosen,
      Addressees addressees,
      LeaveLinks links,
      SignUpLetters letters,
      Correspondents correspondents,
      Outbox outbox,
      TransactionTemplate transactions,
      Announcements announcements,
      Clock clock) {
    super("newsletter-wishes", 1, ROUND);
    this.wishes = wishes;
    this.newsletters = newsletters;
    this.chosen = chosen;
    this.addressees = addressees;
    this.links = links;
    this.letters = letters;
    this.correspondents = correspondents;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
    announcements.listen(SignUp.CHANNEL, this);
  }

  @Override
  protected void round() {
    while (!Thread.currentThread().isInterrupted() && writeOne()) {
      LOG.debug("A wish for newsletters is answered");
    }
  }

  /// Answers one wish, or puts it off; false where there is none.
  private boolean writeOne() {
    var taken = new AtomicReference<Wishes.@Nullable Row>();
    try {
      transactions.executeWithoutResult(_ -> {
        Wishes.Row wish = wishes.due();
        taken.set(wish);
        if (wish != null) {
          write(wish);
        }
      });
    } catch (RuntimeException e) {
      Wishes.Row wish = taken.get();
      if (wish == null) {
        throw e;
      }
      transactions.executeWithoutResult(_ -> wishes.putOff(wish.id(), ROUND));
      LOG.warn("The letter to a wish for newsletters is put off: {}", e.getMessage());
    }
    return taken.get() != null;
  }

  private void write(Wishes.Row wish) {
    List<Newsletter> wished =
        wish.newsletters().stream()
            .map(newsletters::named)
            .filter(Objects::nonNull)
            .filter(each -> each.closedAt() == null && !each.premium())
            .toList();
    if (wished.isEmpty()) {
      wishes.forget(wish.id());
    } else if (isFull(wish.key())) {
      wishes.putOff(wish.id(), ROOM_IN_MAILBOX);
    } else if (chosen.holdOwner(wish.key()) != null) {
      outbox.post(letters.known(wish.address(), wished));
      wishes.forget(wish.id());
    } else {
      write(wish, wished, addressees.of(wish.key()));
    }
  }

  private void write(Wishes.Row wish, List<Newsletter> wished, Addressees.@Nullable Row known) {
    if (known != null
        && addressees
            .choices(known.id())
            .containsAll(wished.stream().map(Newsletter::slug).toList())) {
      var recipient = new Recipient.OfAddressee(known.id());
      String leaving = links.address(recipient, wished.getFirst().id());
      outbox.post(letters.had(wish.address(), wished, leaving));
      wishes.forget(wish.id());
    } else {
      WishToken token = WishToken.random();
      outbox.post(letters.confirmation(wish.address(), wished, token));
      wishes.written(wish.id(), token);
    }
  }

  private boolean isFull(String address) {
    return correspondents.posted(address, SignUpLetters.PURPOSES, clock.instant().minus(LATELY))
        >= MANY;
  }
}
