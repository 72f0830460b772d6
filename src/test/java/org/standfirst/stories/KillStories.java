package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.database.TestPostgres;

/// Two hundred people register at once, and the program is killed among them.
class KillStories {
  private static final int PEOPLE = 200;
  private static final int ENOUGH_TO_KILL = 40;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> entered = ConcurrentHashMap.newKeySet();
  private final int port = OtherProcess.freePort();

  @Test
  void every_registration_that_was_acknowledged_is_there_after_the_restart(@TempDir Path data)
      throws Exception {
    Path folder = Files.createDirectories(data.resolve("newsroom"));
    TestPostgres.lendBinaries(folder);
    List<String> sessions = Collections.synchronizedList(new ArrayList<>());
    var enough = new CountDownLatch(ENOUGH_TO_KILL);
    try (OtherProcess newsroom = start(folder)) {
      newsroom.awaitReady();
      try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < PEOPLE; i++) {
          String email = "crowd" + i + "@merrow.example";
          people.execute(() -> register(email, sessions, enough));
        }
        enough.await();
        newsroom.kill();
      }
    }
    List<String> acknowledged = List.copyOf(sessions);
    assertThat(acknowledged).hasSizeBetween(ENOUGH_TO_KILL, PEOPLE);

    try (OtherProcess again = start(folder)) {
      again.awaitReady();
      for (String session : acknowledged) {
        assertThat(read(session)).contains("Geoană");
      }
      expectWhatBelongsToThem(folder);
    }
  }

  /// Each was entered whole: with a hash at its full cost, what they agreed to and chose, and a
  /// letter or the wish for one.
  private void expectWhatBelongsToThem(Path folder) throws Exception {
    try (Connection database = TestPostgres.enter(folder);
        var whole =
            database.prepareStatement(
                """
                SELECT password_hash LIKE '$argon2id$v=19$m=19456,t=2,p=1$%'
                  AND EXISTS (SELECT FROM consents WHERE reader = readers.id)
                  AND EXISTS (SELECT FROM newsletter_choices WHERE reader = readers.id)
                  AND (EXISTS (SELECT FROM letters WHERE to_address = readers.email)
                    OR EXISTS (SELECT FROM letter_wishes WHERE letter_wishes.reader = readers.id))
                FROM readers WHERE email = ?
                """)) {
      for (String address : List.copyOf(entered)) {
        whole.setString(1, address);
        try (ResultSet row = whole.executeQuery()) {
          assertThat(row.next()).as(address).isTrue();
          assertThat(row.getBoolean(1)).as(address).isTrue();
        }
      }
    }
  }

  private OtherProcess start(Path folder) {
    return OtherProcess.start(
        "--standfirst.data=" + folder,
        "--server.port=" + port,
        "--standfirst.proxies=127.0.0.1/32",
        "--standfirst.readers.patience=0s");
  }

  private void register(String email, List<String> sessions, CountDownLatch enough) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(at("/register"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .header("Sec-Fetch-Site", "same-origin")
                  .header("X-Forwarded-For", Browsing.network())
                  .POST(BodyPublishers.ofString(form(email)))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() == 303) {
        answer.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("standfirst-session=") && !each.contains("Max-Age=0"))
            .map(each -> each.substring(0, each.indexOf(';')))
            .forEach(sessions::add);
        entered.add(email);
        enough.countDown();
      }
    } catch (IOException _) {
      // Killed before it answered: nothing was acknowledged.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static String form(String email) {
    String[] fields = Registering.fieldsWith(email, "/", "newsletters", "harbour-notes");
    var form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(i == 0 ? "" : "&").append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  private String read(String session) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(at(MainJobStories.RUKLA)).header("Cookie", session).build(),
            BodyHandlers.ofString())
        .body();
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
