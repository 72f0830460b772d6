package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.standfirst.database.DatabaseSettings;
import org.standfirst.database.SigningKeys;
import org.standfirst.newsletters.relays.Relays;
import org.standfirst.press.Footfall;

/// Sends newsletters from this node: first settles what was left when it ended last, then claims,
/// releases, hands over and settles for as long as it runs. How nobody gets a copy twice is in
/// docs/decisions/0044.
@Component
class Dispatcher implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final int OTHERS = 16;
  private static final String JOURNALS = "journals";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private final Store store;
  private final Relays relays;
  private final Supplier<Copies> copies;
  private final Bookkeeping books;
  private final Recovery recovery;
  private final Path journals;
  private final SigningKeys keys;
  private final Footfall footfall;
  private final Tidying tidying;
  private final Shift starting = new Shift("deliveries-starting", this::begin);
  private volatile boolean running;
  private volatile @Nullable WorkerFolder folder;
  private volatile @Nullable Worker worker;

  Dispatcher(
      Store store,
      Relays relays,
      Supplier<Copies> copies,
      Bookkeeping books,
      DatabaseSettings data,
      SigningKeys keys,
      Footfall footfall,
      Changes changes) {
    this.store = store;
    this.relays = relays;
    this.copies = copies;
    this.books = books;
    this.journals = data.data().resolve(JOURNALS);
    this.keys = keys;
    this.footfall = footfall;
    this.recovery = new Recovery(store, books);
    this.tidying = new Tidying(store, this::others, recovery, changes);
    changes.listen(this::wake);
  }

  private void wake() {
    Worker working = worker;
    if (working != null) {
      working.wake();
    }
    tidying.shift().wake();
  }

  @Override
  public void start() {
    running = true;
    starting.start();
  }

  /// Tried again until it is done: the database may be away.
  private Duration begin() {
    try {
      WorkerFolder held = folder;
      if (held == null) {
        held = WorkerFolder.hold(journals, database());
        folder = held;
      }
      recovery.of(held);
      if (!running) {
        return Duration.ofDays(1000);
      }
      var fresh = new Worker(held, store, relays.all(), copies, books);
      fresh.start(footfall::requests);
      worker = fresh;
      tidying.shift().start();
      return Duration.ofDays(1000);
    } catch (IOException e) {
      throw new UncheckedIOException("The journal of deliveries can't be read", e);
    }
  }

  /// The folders of processes that shared this one and fell.
  private List<WorkerFolder> others() throws IOException {
    return WorkerFolder.free(journals, database(), OTHERS);
  }

  /// What tells one database from another: only it holds the key.
  private String database() {
    return keys.signature("newsletters." + JOURNALS).of(JOURNALS);
  }

  @Override
  public void stop() {
    running = false;
    boolean begun = starting.end(PATIENCE);
    tidying.shift().end(PATIENCE);
    Worker working = worker;
    worker = null;
    try {
      if (working != null) {
        working.stop(PATIENCE);
      } else if (begun && folder != null) {
        // who still settles what was left needs the lock, which falls with the process
        folder.close();
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("What was on its way when sending ended is settled at the next start", e);
    }
    folder = null;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
