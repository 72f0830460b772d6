package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.standfirst.TestDatabase;

/// What can be wrong at the start is said in one plain sentence with the way out.
class StartStories {
  private static String refusal(String... arguments) {
    try (OtherProcess process = OtherProcess.start(arguments)) {
      return process.awaitRefusal();
    }
  }

  private static void isOneSentence(String output, String... words) {
    assertThat(output.strip().lines()).as(output).hasSize(1);
    assertThat(output).contains("Standfirst didn't start.").contains(words);
  }

  @Test
  void a_busy_port() throws IOException {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      isOneSentence(
          refusal(
              "--standfirst.database.url=" + TestDatabase.freshUrl(),
              "--standfirst.database.user=postgres",
              "--standfirst.database.password=" + TestDatabase.password(),
              "--standfirst.mail.smtp.host=127.0.0.1",
              "--server.port=" + busy.getLocalPort()),
          "Port " + busy.getLocalPort() + " is busy",
          "server.port");
    }
  }

  @Test
  void a_data_folder_in_use() {
    RunningNewsroom.address();
    isOneSentence(
        refusal("--standfirst.data=" + RunningNewsroom.DATA, "--server.port=0"),
        "in use by another Standfirst",
        "standfirst.data");
  }

  @Test
  void a_wrong_password_of_the_database() {
    isOneSentence(
        refusal(
            "--standfirst.database.url=" + TestDatabase.freshUrl(),
            "--standfirst.database.user=postgres",
            "--standfirst.database.password=wrong",
            "--server.port=0"),
        "doesn't let postgres in",
        "standfirst.database.password");
  }

  @Test
  void a_missing_file_with_the_password_of_the_database() {
    isOneSentence(
        refusal(
            "--standfirst.database.url=" + TestDatabase.freshUrl(),
            "--standfirst.database.password-file=target/no-such-file",
            "--server.port=0"),
        "standfirst.database.password-file",
        "target/no-such-file",
        "can't be read");
  }

  @Test
  void a_database_that_is_not_there() {
    int nothingListens = OtherProcess.freePort();
    isOneSentence(
        refusal(
            "--standfirst.database.url=jdbc:postgresql://127.0.0.1:" + nothingListens + "/x",
            "--server.port=0"),
        "can't be reached",
        "standfirst.database.url");
  }

  @Test
  void a_setting_that_makes_no_sense() {
    isOneSentence(
        refusal(
            "--standfirst.database.url=" + TestDatabase.freshUrl(),
            "--standfirst.database.user=postgres",
            "--standfirst.database.password=" + TestDatabase.password(),
            "--standfirst.wall.strangers-metered=-1",
            "--server.port=0"),
        "standfirst.wall",
        "0 or more");
  }
}
