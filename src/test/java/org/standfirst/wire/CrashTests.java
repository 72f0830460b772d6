package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A crash can fall between any two lines: what follows each of them is tried here.
class CrashTests {
  @TempDir static Path data;
  static TestPaper paper;
  @TempDir Path inbox;
  InboxFolders folders;

  @BeforeAll
  static void open() {
    paper = new TestPaper(data);
  }

  @AfterAll
  static void close() {
    paper.close();
  }

  @BeforeEach
  void clear() throws IOException {
    paper.clear();
    folders = InboxFolders.in(inbox);
  }

  @Test
  void after_the_claim() throws IOException {
    claim(InboxTests.item(1, "Good"));
    claim("bad");
    expectBothSettled();
  }

  @Test
  void before_the_commit() throws IOException {
    Claim good = claim(InboxTests.item(1, "Good"));
    Claim bad = claim("bad");
    var transaction = new TransactionTemplate(paper.bean(PlatformTransactionManager.class));
    transaction.executeWithoutResult(status -> {
      receive(good);
      receive(bad);
      status.setRollbackOnly();
    });
    assertThat(articles()).isEmpty();
    expectBothSettled();
  }

  @Test
  void after_the_commit() throws IOException {
    receive(claim(InboxTests.item(1, "Good")));
    receive(claim("bad"));
    expectBothSettled();
  }

  @Test
  void after_the_reason_was_written() throws IOException {
    claim(InboxTests.item(1, "Good"));
    Claim bad = claim("bad");
    receive(bad);
    Files.writeString(inbox.resolve("quarantine").resolve(bad.name() + ".reason.txt"), "Wh");
    expectBothSettled();
  }

  @Test
  void a_file_that_another_node_reads_is_left_to_it_until_that_node_dies()
      throws IOException, SQLException {
    Claim claim = claim(InboxTests.item(1, "Good"));
    claim("bad");
    try (Connection other = paper.bean(DataSource.class).getConnection()) {
      other.setAutoCommit(false);
      try (var lock =
          other.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
        lock.setString(1, "wire claim " + claim.name());
        lock.execute();
      }
      paper.empty(folders);
      assertThat(articles()).isEmpty();
      assertThat(folders.claimed()).containsExactly(claim);
      other.rollback();
    }
    expectBothSettled();
  }

  @Test
  void two_nodes_share_an_inbox() throws IOException, InterruptedException, ExecutionException {
    for (int i = 0; i < 40; i++) {
      String item = InboxTests.item(1, "Item " + i).replace("urn:wire:1", "urn:wire:" + i);
      Files.writeString(inbox.resolve(i + "-a.json"), item);
      Files.writeString(inbox.resolve(i + "-b.json"), item);
      Files.writeString(inbox.resolve(i + "-c.json"), "bad");
    }
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> node =
          () -> {
            var own =
                new Inbox(paper.bean(Settlement.class), paper.bean(ClaimNames.class), paper.clock);
            own.empty(folders, () -> true);
            paper.clock.wind(Duration.ofSeconds(11));
            own.empty(folders, () -> true);
            return true;
          };
      for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node))) {
        assertThat(each.get()).isTrue();
      }
    }
    assertThat(articles()).hasSize(40).doesNotHaveDuplicates();
    assertThat(paper.rows("SELECT file FROM wire_quarantine")).hasSize(40);
    assertThat(TestPaper.names(inbox.resolve("read"))).hasSize(80);
    assertThat(TestPaper.names(inbox.resolve("quarantine"))).hasSize(80);
    assertThat(folders.waiting()).isEmpty();
    assertThat(folders.claimed()).isEmpty();
  }

  private Claim claim(String text) throws IOException {
    Path file = Files.writeString(inbox.resolve("item.json"), text);
    return folders.claim(file, new ClaimNames(Clock.systemUTC())).orElseThrow();
  }

  private void receive(Claim claim) {
    try {
      paper.bean(Reception.class).receive(claim, folders);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> articles() {
    return paper.rows("SELECT headline FROM articles");
  }

  private void expectBothSettled() throws IOException {
    paper.empty(folders);
    paper.empty(folders);
    assertThat(articles()).containsExactly("Good");
    assertThat(paper.rows("SELECT reason FROM wire_quarantine")).containsExactly("unknown-format");
    assertThat(folders.claimed()).isEmpty();
    assertThat(TestPaper.names(inbox.resolve("read"))).hasSize(1);
    assertThat(TestPaper.names(inbox.resolve("quarantine"))).hasSize(2);
  }
}
