package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerFolderTests {
  @TempDir private Path journals;

  @Test
  void two_processes_never_share_one() throws IOException {
    try (WorkerFolder one = WorkerFolder.hold(journals, "here");
        WorkerFolder other = WorkerFolder.hold(journals, "here")) {
      assertThat(other.name()).isNotEqualTo(one.name());
    }
  }

  @Test
  void who_comes_back_is_who_they_were() throws IOException {
    String name;
    try (WorkerFolder first = WorkerFolder.hold(journals, "here")) {
      name = first.name();
    }
    try (WorkerFolder again = WorkerFolder.hold(journals, "here")) {
      assertThat(again.name()).isEqualTo(name);
    }
  }

  @Test
  void a_journal_is_complete_while_the_machine_has_not_fallen() throws IOException {
    try (WorkerFolder folder = WorkerFolder.hold(journals, "here")) {
      assertThat(folder.complete()).isFalse();
      folder.begin();
      assertThat(folder.complete()).isTrue();
      Files.writeString(folder.path().resolve("boot"), "another run of the machine");
      assertThat(folder.complete()).isFalse();
    }
  }

  @Test
  void what_tells_of_another_database_is_left_alone() throws IOException {
    String name;
    try (WorkerFolder elsewhere = WorkerFolder.hold(journals, "elsewhere")) {
      name = elsewhere.name();
    }
    try (WorkerFolder folder = WorkerFolder.hold(journals, "here")) {
      assertThat(folder.name()).isNotEqualTo(name);
    }
    assertThat(WorkerFolder.free(journals, "elsewhere", 9)).hasSize(1);
  }
}
