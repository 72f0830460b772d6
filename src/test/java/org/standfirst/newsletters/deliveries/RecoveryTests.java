package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.deliveries.Answer.Kind;

class RecoveryTests {
  @TempDir private Path journals;
  private final PostOffice office = new PostOffice();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Recovery recovery = new Recovery(office.store(), office.books(refusals::addAll));
  private WorkerFolder folder;

  @BeforeEach
  void hold() throws IOException {
    folder = WorkerFolder.hold(journals, "here");
    folder.begin();
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
    office.close();
  }

  private String state(Claimed delivery) {
    return String.valueOf(office.row(delivery.id()).get("state"));
  }

  @Test
  void what_was_released_is_settled_by_what_was_noted() throws IOException {
    IssueId issue = office.issue(6);
    List<Claimed> released = office.claim(folder.name(), issue, 5);
    office.release(released);
    List<Claimed> claimed = office.claim(folder.name(), issue, 1);
    var journal = new Journal(folder.path());
    List<Answer> answers =
        List.of(
            Answer.of(Kind.SENT, ""),
            new Answer(Kind.FAILED, true, 550, "5.1.1", "unknown"),
            new Answer(Kind.DEFERRED, true, 450, "", "later"));
    for (int i = 0; i < 3; i++) {
      Claimed each = released.get(i);
      journal.answered(journal.handingOver(each.id(), each.claim(), "north"), answers.get(i));
    }
    journal.handingOver(released.get(3).id(), released.get(3).claim(), "north");

    recovery.of(folder);

    assertThat(released.stream().map(this::state))
        .containsExactly("sent", "failed", "deferred", "unknown", "pending");
    assertThat(office.row(released.get(1).id())).containsEntry("words", "550 5.1.1 unknown");
    assertThat(office.row(released.get(3).id()))
        .containsEntry("words", "node-fell")
        .containsEntry("relay", "north");
    assertThat(state(claimed.getFirst())).isEqualTo("pending");
    assertThat(office.tallied(issue)).isEqualTo(office.counted(issue));
    assertThat(Journal.read(folder.path())).isEmpty();
    assertThat(refusals)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.delivery()).isEqualTo(released.get(1).id());
          assertThat(each.address()).isEqualTo(released.get(1).address());
          assertThat(each.status()).isEqualTo("5.1.1");
        });
  }

  @Test
  void what_the_database_is_still_releasing_is_waited_for() throws Exception {
    IssueId issue = office.issue(3);
    List<Claimed> claimed = office.claim(folder.name(), issue, 3);
    var recovering = new Thread[1];
    office.transactions.executeWithoutResult(_ -> {
      office.release(claimed);
      recovering[0] = Thread.ofVirtual().start(this::recover);
      await().until(() -> !recovering[0].isAlive() || office.someoneWaits());
    });
    recovering[0].join();

    assertThat(office.counted(issue)).isEqualTo(Map.of("pending", 3L));
  }

  private void recover() {
    try {
      recovery.of(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void who_can_not_be_recovered_now_can_be_later() throws IOException {
    for (String each : List.of("worker-1", "worker-2")) {
      Path fallen = Files.createDirectory(journals.resolve(each));
      Files.writeString(fallen.resolve("database"), "here");
      Files.createDirectory(fallen.resolve("boot"));
    }
    var tidying =
        new Tidying(
            office.store(), () -> WorkerFolder.free(journals, "here", 9), recovery, office.changes);
    assertThatThrownBy(tidying::round).isInstanceOf(UncheckedIOException.class);

    List<WorkerFolder> free = WorkerFolder.free(journals, "here", 9);
    assertThat(free).hasSize(2);
    WorkerFolder.closeAll(free);
  }

  @Test
  void a_note_of_an_older_claim_says_nothing_of_a_newer() throws IOException {
    IssueId issue = office.issue(1);
    Claimed older = office.claim(folder.name(), issue, 1).getFirst();
    var journal = new Journal(folder.path());
    journal.answered(
        journal.handingOver(older.id(), older.claim(), "north"), Answer.of(Kind.SENT, ""));
    new Claims(office.sql).giveBack(List.of(older));
    List<Claimed> newer = office.claim(folder.name(), issue, 1);
    office.release(newer);

    recovery.of(folder);

    assertThat(state(newer.getFirst())).isEqualTo("pending");
  }

  @Test
  void where_the_machine_has_fallen_what_was_not_noted_is_undecided() throws IOException {
    IssueId issue = office.issue(1);
    List<Claimed> released = office.claim(folder.name(), issue, 1);
    office.release(released);
    Files.writeString(folder.path().resolve("boot"), "before the fall");

    recovery.of(folder);

    assertThat(state(released.getFirst())).isEqualTo("unknown");
  }

  @Test
  void what_another_worker_holds_is_left_alone() throws IOException {
    IssueId issue = office.issue(2);
    office.release(office.claim("another", issue, 1));
    office.claim("another", issue, 1);

    recovery.of(folder);

    assertThat(office.counted(issue)).isEqualTo(Map.of("sending", 1L, "claimed", 1L));
  }

  @Test
  void who_comes_back_late_decides_what_was_taken_to_be_undecided() throws IOException {
    IssueId issue = office.issue(1);
    Claimed delivery = office.claim(folder.name(), issue, 1).getFirst();
    office.release(List.of(delivery));
    var journal = new Journal(folder.path());
    journal.answered(
        journal.handingOver(delivery.id(), delivery.claim(), "north"), Answer.of(Kind.SENT, ""));
    office.sql.sql("UPDATE deliveries SET state = 'unknown'").update();

    recovery.of(folder);

    assertThat(state(delivery)).isEqualTo("sent");
  }
}
