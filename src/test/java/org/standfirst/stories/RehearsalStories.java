package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.TestDatabase;

/// Before it is started in earnest the program rehearses, for Java to learn from.
class RehearsalStories {
  @Test
  void it_reads_its_own_pages_and_ends() {
    try (OtherProcess program =
        OtherProcess.start(
            "rehearse",
            "--standfirst.database.url=" + TestDatabase.freshUrl(),
            "--standfirst.database.user=postgres",
            "--standfirst.database.password=" + TestDatabase.password())) {
      assertThat(program.awaitEnd()).containsPattern("[1-9]\\d+ pages were rehearsed");
    }
  }
}
