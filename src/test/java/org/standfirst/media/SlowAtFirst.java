package org.standfirst.media;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A storage that keeps the first file only once it may.
record SlowAtFirst(Storage storage, CountDownLatch asked, CountDownLatch leave, AtomicBoolean first)
    implements Storage {
  SlowAtFirst(Storage storage, CountDownLatch asked, CountDownLatch leave) {
    this(storage, asked, leave, new AtomicBoolean(true));
  }

  @Override
  public void keep(String name, byte[] content) throws IOException {
    if (first.getAndSet(false)) {
      asked.countDown();
      try {
        leave.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
    storage.keep(name, content);
  }

  @Override
  public boolean holds(String name) throws IOException {
    return storage.holds(name);
  }

  @Override
  public void discard(String beginning, Duration longest) throws IOException {
    storage.discard(beginning, longest);
  }

  @Override
  public byte @Nullable [] content(String name) throws IOException {
    return storage.content(name);
  }
}
