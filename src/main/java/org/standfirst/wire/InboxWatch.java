package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks into the inbox twice a second from the moment the paper is open, if there is an inbox. It
/// looks rather than being told: folders on other machines tell nothing.
@Component
class InboxWatch implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(5);
  private static final Duration LAST_FILE = Duration.ofSeconds(20);

  private final WireSettings settings;
  private final Inbox inbox;
  private final CountDownLatch closing = new CountDownLatch(1);
  private String trouble = "";
  private @Nullable Thread thread;

  InboxWatch(WireSettings settings, Inbox inbox) {
    this.settings = settings;
    this.inbox = inbox;
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void open() {
    Path folder = settings.inbox();
    if (folder != null && thread == null) {
      LOG.info("Wire: the inbox is {}", folder.toAbsolutePath().normalize());
      thread = Thread.ofVirtual().name("wire-inbox").start(() -> watch(folder));
    }
  }

  @Override
  public synchronized void destroy() throws InterruptedException {
    closing.countDown();
    if (thread != null) {
      thread.join(LAST_FILE);
    }
  }

  private void watch(Path folder) {
    try {
      Duration pause = Duration.ZERO;
      while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = look(folder);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration look(Path folder) {
    try {
      inbox.empty(InboxFolders.in(folder), () -> closing.getCount() > 0);
      trouble = "";
      return PAUSE;
    } catch (IOException | RuntimeException e) {
      if (!trouble.equals(e.toString())) {
        trouble = e.toString();
        LOG.warn(
            "Wire: the inbox {} can’t be emptied just now, and will be again: {}", folder, trouble);
      }
      return PAUSE_AFTER_TROUBLE;
    }
  }
}
