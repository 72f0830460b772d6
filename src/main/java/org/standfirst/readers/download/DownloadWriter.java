package org.standfirst.readers.download;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.readers.letters.AccountLetters;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Token;

/// Makes the downloads that were wished for, one after another, and tells their readers. Archive,
/// link and letter are there in one transaction or not at all, on whichever node it commits.
@Component
class DownloadWriter implements SmartLifecycle, Announcements.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(DownloadWriter.class);
  private final Downloads downloads;
  private final Archive archive;
  private final Readers readers;
  private final AccountLetters letters;
  private final TransactionTemplate transactions;
  private final AtomicBoolean atWork = new AtomicBoolean();

  DownloadWriter(
      Downloads downloads,
      Archive archive,
      Readers readers,
      AccountLetters letters,
      TransactionTemplate transactions,
      Announcements announcements) {
    this.downloads = downloads;
    this.archive = archive;
    this.readers = readers;
    this.letters = letters;
    this.transactions = transactions;
    announcements.listen(DownloadDesk.CHANNEL, this);
  }

  @Override
  public void heard(String words) {
    Thread.ofVirtual().name("download-writer").start(this::makeAll);
  }

  @Override
  public void lineRestored() {
    heard("");
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT20S")
  void makeAll() {
    try {
      boolean more = atWork.get();
      while (more) {
        more = makeOne() && atWork.get();
      }
    } catch (RuntimeException e) {
      if (atWork.get()) {
        LOG.warn("A download can’t be made yet: {}", e.getMessage());
      }
    }
  }

  /// Fulfils one wish; false where none is due.
  boolean makeOne() {
    var taken = new AtomicReference<Downloads.@Nullable Wish>();
    try {
      return transactions.execute(_ -> {
        Downloads.Wish wish = downloads.take();
        taken.set(wish);
        if (wish == null) {
          return false;
        }
        make(wish);
        return true;
      });
    } catch (RuntimeException e) {
      Downloads.Wish wish = taken.get();
      if (wish == null) {
        throw e;
      }
      LOG.warn("Download {} can’t be made yet: {}", wish.id(), e.getMessage());
      transactions.executeWithoutResult(_ -> downloads.defer(wish));
      return true;
    }
  }

  private void make(Downloads.Wish wish) {
    Readers.Row reader = readers.find(wish.readerId());
    if (reader != null) {
      Token token = Token.random();
      letters.downloadReady(
          reader, token, downloads.keep(wish, token, archive.of(wish.readerId())));
    }
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
  void sweep() {
    int forgotten = downloads.forgetExpired();
    if (forgotten > 0) {
      LOG.info("Forgot {} downloads that nobody may fetch any more", forgotten);
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
