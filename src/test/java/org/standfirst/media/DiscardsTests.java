package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;

/// What hinders the discarding of files, and passes.
class DiscardsTests {
  private static final String BAD = "ab".repeat(20);
  private static final String GOOD = "cd".repeat(20);
  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
  private final Leftovers leftovers = new Leftovers(sql);
  private final Clock clock = Clock.systemUTC();
  @TempDir private Path folder;

  private Instant in(Duration time) {
    return clock.instant().plus(time);
  }

  private Discards after(Duration time) {
    return new Discards(leftovers, new FolderStorage(folder), Clock.offset(clock, time));
  }

  @Test
  void a_content_that_cannot_be_discarded_holds_up_no_other() throws IOException {
    var storage = new FolderStorage(folder);
    leftovers.spare(BAD, clock.instant().minusSeconds(60));
    leftovers.spare(GOOD, clock.instant());
    Path stuck = folder.resolve(Renditions.name(BAD, 400, Format.WEBP));
    Files.createDirectories(stuck.resolve("in the way"));
    String good = Renditions.name(GOOD, 400, Format.WEBP);
    storage.keep(good, new byte[1]);

    after(Duration.ofHours(2)).sweep();
    after(Duration.ofHours(2).plusMinutes(10)).sweep();
    assertThat(storage.holds(good)).isFalse();
    assertThat(leftovers.next(in(Duration.ofHours(2).plusMinutes(11))))
        .as("the one that failed comes again after an hour")
        .isNull();

    Files.delete(stuck.resolve("in the way"));
    after(Duration.ofHours(4)).sweep();
    assertThat(stuck).doesNotExist();
  }

  @Test
  void what_a_node_began_to_discard_and_never_ended_is_soon_taken_up_again() {
    leftovers.spare(GOOD, clock.instant());
    assertThat(leftovers.next(in(Duration.ofHours(2)))).isEqualTo(GOOD);

    assertThat(leftovers.next(in(Duration.ofHours(2).plusMinutes(4)))).isNull();
    assertThat(leftovers.next(in(Duration.ofHours(2).plusMinutes(6)))).isEqualTo(GOOD);
  }

  @Test
  void a_content_that_a_node_never_ended_to_discard_is_soon_taken_in_again() {
    leftovers.spare(GOOD, clock.instant());
    assertThat(leftovers.next(in(Duration.ofHours(2)))).isEqualTo(GOOD);

    assertThat(leftovers.spare(GOOD, in(Duration.ofHours(2).plusMinutes(4)))).isFalse();
    assertThat(leftovers.spare(GOOD, in(Duration.ofHours(2).plusMinutes(6)))).isTrue();
    assertThat(leftovers.next(in(Duration.ofHours(2).plusMinutes(12)))).isNull();
  }
}
