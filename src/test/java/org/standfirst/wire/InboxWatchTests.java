package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class InboxWatchTests {
  @TempDir Path data;

  @Test
  void what_is_dropped_while_the_paper_is_open_or_before_is_read()
      throws IOException, InterruptedException {
    Path inbox = Files.createDirectories(data.resolve("inbox"));
    Files.writeString(inbox.resolve("before.json"), InboxTests.item(1, "Before"));
    try (var paper = new TestPaper(data, "--standfirst.wire.inbox=" + inbox);
        WatchService read = inbox.getFileSystem().newWatchService()) {
      InboxFolders.in(inbox);
      inbox.resolve("quarantine").register(read, StandardWatchEventKinds.ENTRY_CREATE);
      Files.writeString(inbox.resolve("during.json"), "bad");
      while (!InboxFolders.in(inbox).waiting().isEmpty()) {
        paper.clock.wind(Duration.ofSeconds(1));
        read.poll(200, TimeUnit.MILLISECONDS);
      }
      assertThat(InboxFolders.in(inbox).waiting()).isEmpty();
    }
    assertThat(TestPaper.names(inbox.resolve("claimed"))).isEmpty();
    assertThat(TestPaper.names(inbox.resolve("read"))).hasSize(1);
    assertThat(TestPaper.names(inbox.resolve("quarantine"))).hasSize(2);
  }
}
