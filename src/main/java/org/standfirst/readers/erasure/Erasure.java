package org.standfirst.readers.erasure;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.people.Readers;

/// Erases those whose day has come, each in one transaction, on whichever node takes them first.
/// One who can't be erased holds up nobody else, and is tried again in the next round.
@Component
public class Erasure implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
  private final Leavings leavings;
  private final Readers readers;
  private final Erasing erasing;
  private final TransactionTemplate transactions;
  private final AtomicBoolean atWork = new AtomicBoolean();

  Erasure(Leavings leavings, Readers readers, Erasing erasing, TransactionTemplate transactions) {
    this.leavings = leavings;
    this.readers = readers;
    this.erasing = erasing;
    this.transactions = transactions;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5S")
  public void eraseAll() {
    Set<Long> tried = new HashSet<>();
    try {
      while (atWork.get() && eraseOne(tried)) {
        LOG.debug("The next, if there is one");
      }
    } catch (RuntimeException e) {
      if (atWork.get()) {
        LOG.error("Readers who asked for it can’t be erased yet", e);
      }
    }
  }

  /// Erases one whose day has come, or says why not; false where there is none but those who were
  /// tried before.
  private boolean eraseOne(Set<Long> tried) {
    int before = tried.size();
    try {
      return transactions.execute(_ -> {
        Leavings.Row leaving = leavings.due(tried);
        if (leaving == null) {
          return false;
        }
        tried.add(leaving.reader().value());
        Readers.Row reader = readers.lock(leaving.reader());
        if (reader != null) {
          erasing.erase(reader, leaving.remaining());
          LOG.info("Erased reader {}, who had asked for it", reader.id());
        }
        return true;
      });
    } catch (RuntimeException e) {
      if (tried.size() == before) {
        throw e;
      }
      LOG.error("A reader who asked for it can’t be erased yet", e);
      return true;
    }
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
