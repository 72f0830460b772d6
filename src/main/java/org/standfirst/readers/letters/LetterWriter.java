package org.standfirst.readers.letters;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;

/// Writes the letters that were wished for, where there is someone to write to.
@Component
public class LetterWriter implements SmartLifecycle, Announcements.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(LetterWriter.class);
  private final LetterWishes wishes;
  private final Correspondence correspondence;
  private final TransactionTemplate transactions;
  private final AtomicBoolean atWork = new AtomicBoolean();

  LetterWriter(
      LetterWishes wishes,
      Correspondence correspondence,
      TransactionTemplate transactions,
      Announcements announcements) {
    this.wishes = wishes;
    this.correspondence = correspondence;
    this.transactions = transactions;
    announcements.listen(LetterDesk.CHANNEL, this);
  }

  @Override
  public void heard(String words) {
    Thread.ofVirtual().name("letter-writer").start(this::writeAll);
  }

  @Override
  public void lineRestored() {
    heard("");
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
  void writeAll() {
    try {
      while (atWork.get() && writeOne()) {
        LOG.debug("A letter that was wished for is written");
      }
    } catch (RuntimeException e) {
      if (atWork.get()) {
        LOG.warn("A letter that was wished for can’t be written yet: {}", e.getMessage());
      }
    }
  }

  /// Fulfils one wish; false where there is none.
  private boolean writeOne() {
    return transactions.execute(_ -> {
      LetterWishes.Row wish = wishes.take();
      if (wish == null) {
        return false;
      }
      switch (wish.purpose()) {
        case CONFIRMATION -> correspondence.confirmation(wish.email(), wish.readerId());
        case NEW_PASSWORD -> correspondence.newPassword(wish.email());
      }
      return true;
    });
  }

  @Override
  public void start() {
    atWork.set(true);
  }

  @Override
  public void stop() {
    atWork.set(false);
  }

  @Override
  public boolean isRunning() {
    return atWork.get();
  }
}
