package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxFoldersTests {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private final ClaimNames names =
      new ClaimNames(Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));
  @TempDir Path inbox;
  private InboxFolders folders;

  @BeforeEach
  void open() throws IOException {
    folders = InboxFolders.in(inbox);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "item.json",
        "with blank.json",
        "Żółć – 報道.json",
        "new\nline\u0007.json",
        "~~~",
        "-rf",
        "a'b\"c;d&e|f$g`h.json",
        "\u202egnp.json"
      })
  void any_name_can_be_claimed_put_away_and_quarantined(String name) throws IOException {
    for (String times : List.of("first", "second")) {
      Files.writeString(inbox.resolve(name), times);
      Claim claim = folders.claim(inbox.resolve(name), names).orElseThrow();
      assertThat(folders.claimed()).containsExactly(claim);
      assertThat(claim.name()).doesNotContain("\n", "\u0007", "\u202e", "/", "`", "\"");
      if (times.equals("first")) {
        folders.putAway(claim, DAY);
        assertThat(inbox.resolve("read/2026-03-01").resolve(claim.name())).hasContent("first");
      } else {
        folders.quarantine(claim, "Why.");
        assertThat(inbox.resolve("quarantine").resolve(claim.name())).hasContent("second");
        assertThat(inbox.resolve("quarantine").resolve(claim.name() + ".reason.txt"))
            .hasContent("Why.");
      }
      assertThat(folders.claimed()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "報"})
  void the_longest_names_keep_their_end(String letter) throws IOException {
    int bytes = letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    String name = letter.repeat(250 / bytes) + ".json";
    Files.writeString(inbox.resolve(name), "{}");
    Claim claim = folders.claim(inbox.resolve(name), names).orElseThrow();
    folders.quarantine(claim, "Why.");
    assertThat(claim.original()).endsWith(letter + ".json");
    assertThat(TestPaper.names(inbox)).hasSize(2);
  }

  @Test
  void only_one_of_two_nodes_claims_a_file() throws IOException {
    Path file = Files.writeString(inbox.resolve("item.json"), "{}");
    assertThat(folders.claim(file, names)).isPresent();
    assertThat(InboxFolders.in(inbox).claim(file, names)).isEmpty();
  }

  @Test
  void what_is_hidden_and_folders_of_pictures_do_not_wait_to_be_read() throws IOException {
    Files.writeString(inbox.resolve("item.json"), "{}");
    Files.writeString(inbox.resolve(".item.json"), "{}");
    Files.createDirectories(inbox.resolve("folder.json"));
    Files.createSymbolicLink(inbox.resolve("link.json"), inbox.resolve(".item.json"));
    assertThat(folders.waiting())
        .containsExactlyInAnyOrder(inbox.resolve("item.json"), inbox.resolve("link.json"));
  }

  @Test
  void a_file_has_arrived_when_it_stands_still() throws IOException {
    var clock = new TestPaper.WoundClock();
    var arrivals = new Arrivals(clock);
    Path file = Files.writeString(inbox.resolve("item.json"), "{");
    assertThat(arrivals.in(folders)).isEmpty();
    clock.wind(Duration.ofMillis(600));
    assertThat(arrivals.in(folders)).isEmpty();
    Files.writeString(file, "{}");
    clock.wind(Duration.ofMillis(600));
    assertThat(arrivals.in(folders)).isEmpty();
    clock.wind(Duration.ofMillis(1100));
    assertThat(arrivals.in(folders)).containsExactly(file);
  }

  @Test
  void an_empty_file_and_a_picture_are_given_more_time() throws IOException {
    var clock = new TestPaper.WoundClock();
    var arrivals = new Arrivals(clock);
    Path empty = Files.createFile(inbox.resolve("item.json"));
    Path picture = Files.writeString(inbox.resolve("a.JPG"), "a picture");
    assertThat(arrivals.in(folders)).isEmpty();
    clock.wind(Duration.ofSeconds(5));
    assertThat(arrivals.in(folders)).isEmpty();
    clock.wind(Duration.ofSeconds(6));
    assertThat(arrivals.in(folders)).containsExactly(empty);
    clock.wind(Duration.ofMinutes(2));
    assertThat(arrivals.in(folders)).contains(picture);
  }

  @Test
  void a_file_that_its_sender_has_begun_is_given_an_hour() throws IOException {
    var clock = new TestPaper.WoundClock();
    var arrivals = new Arrivals(clock);
    Path begun = Files.writeString(inbox.resolve("item.json.PART"), "{");
    assertThat(arrivals.in(folders)).isEmpty();
    clock.wind(Duration.ofMinutes(50));
    assertThat(arrivals.in(folders)).isEmpty();
    clock.wind(Duration.ofMinutes(11));
    assertThat(arrivals.in(folders)).containsExactly(begun);
  }
}
