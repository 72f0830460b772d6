package org.standfirst.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes the files of deleted pictures out of the storage, unless another picture has the same
/// content.
@Component
class Discards {
  private static final int A_SWEEP = 500;
  private final Images images;
  private final Storage storage;
  private final TransactionOperations transaction;

  Discards(Images images, Storage storage, TransactionOperations transaction) {
    this.images = images;
    this.storage = storage;
    this.transaction = transaction;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
  void sweep() {
    for (String hash : images.discarded(A_SWEEP)) {
      transaction.executeWithoutResult(_ -> settle(hash));
    }
  }

  private void settle(String hash) {
    images.hold(hash);
    if (images.withContent(hash) == null) {
      try {
        storage.discard(Renditions.beginning(hash));
      } catch (IOException e) {
        throw new UncheckedIOException("The files of a deleted picture can't be discarded", e);
      }
    }
    images.settled(hash);
  }
}
