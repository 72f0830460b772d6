package org.standfirst.readers.letters;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.readers.ReaderId;

/// Writes the letters that were wished for, where there is someone to write to: called when a wish
/// is noted, and by the clock for those it couldn't fulfil. One letter is written at a time, so
/// that a flood of wishes takes one connection.
@Component
public class LetterWriter implements SmartLifecycle, Announcements.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);
  private static final int ROUND_SECONDS = 30;
  private static final Duration ROOM_IN_MAILBOX = Duration.ofMinutes(20);
  private final LetterWishes wishes;
  private final Correspondence correspondence;
  private final SignInLetter signInLetter;
  private final AddressLetters addressLetters;
  private final TransactionTemplate transactions;
  private final Semaphore calls = new Semaphore(0);
  private volatile @Nullable Thread thread;

  LetterWriter(
      LetterWishes wishes,
      Correspondence correspondence,
      SignInLetter signInLetter,
      AddressLetters addressLetters,
      TransactionTemplate transactions,
      Announcements announcements) {
    this.wishes = wishes;
    this.correspondence = correspondence;
    this.signInLetter = signInLetter;
    this.addressLetters = addressLetters;
    this.transactions = transactions;
    announcements.listen(LetterDesk.CHANNEL, this);
  }

  @Override
  public void heard(String words) {
    calls.release();
  }

  @Override
  public void lineRestored() {
    calls.release();
  }

  /// The thread is known before it runs: it would take itself for stopped otherwise.
  @Override
  public void start() {
    Thread writing = Thread.ofVirtual().name("letter-writer").unstarted(this::keepWriting);
    thread = writing;
    writing.start();
  }

  @Override
  public void stop() {
    thread = null;
    calls.release();
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private boolean isMine() {
    return Thread.currentThread().equals(thread);
  }

  private void keepWriting() {
    while (isMine()) {
      writeAll();
      try {
        if (calls.tryAcquire(ROUND_SECONDS, TimeUnit.SECONDS)) {
          calls.drainPermits();
        }
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void writeAll() {
    try {
      while (isMine() && writeOne()) {
        LOG.debug("A letter that was wished for is written");
      }
    } catch (RuntimeException e) {
      if (isMine()) {
        LOG.warn("A letter that was wished for can’t be written yet: {}", e.getMessage());
      }
    }
  }

  /// Fulfils one wish, or puts it off; false where there is none.
  private boolean writeOne() {
    var taken = new AtomicReference<LetterWishes.@Nullable Row>();
    try {
      transactions.executeWithoutResult(_ -> {
        taken.set(wishes.take());
        fulfil(taken.get());
      });
    } catch (RuntimeException e) {
      LetterWishes.Row wish = taken.get();
      if (wish == null) {
        throw e;
      }
      putOff(wish, e);
    }
    return taken.get() != null;
  }

  private void fulfil(LetterWishes.@Nullable Row wish) {
    if (wish != null) {
      switch (wish.purpose()) {
        case CONFIRMATION -> confirmation(wish);
        case NEW_PASSWORD -> correspondence.newPassword(wish.email(), wish.back());
        case SIGN_IN -> signIn(wish);
        case NEW_ADDRESS -> newAddress(wish);
      }
    }
  }

  private void putOff(LetterWishes.Row wish, RuntimeException why) {
    boolean kept = Boolean.TRUE.equals(transactions.execute(_ -> wishes.putOff(wish.id())));
    LOG.warn(
        kept
            ? "A letter that was wished for is put off: {}"
            : "A letter that was wished for is given up: {}",
        why.getMessage());
  }

  /// Others have filled that mailbox: who registers gets the letter when there is room again.
  private void confirmation(LetterWishes.Row wish) {
    if (correspondence.confirmation(wish.email(), wish.readerId(), wish.back())
        && !wishes.later(wish, ROOM_IN_MAILBOX)) {
      LOG.warn("A letter to confirm an address is given up: too many go there");
    }
  }

  private void signIn(LetterWishes.Row wish) {
    if (wish.asking() != null) {
      signInLetter.write(wish.email(), wish.asking(), wish.back());
    }
  }

  private void newAddress(LetterWishes.Row wish) {
    ReaderId reader = wish.readerId();
    if (wish.addressChange() != null && reader != null) {
      addressLetters.asked(wish.addressChange(), reader, wish.email());
    }
  }
}
