package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.newsletters.deliveries.Answer.Kind;

class JournalTests {
  @TempDir private Path folder;

  @Test
  void what_was_noted_is_read_again() throws IOException {
    var journal = new Journal(folder);
    var answered = journal.handingOver(7, 70, "north");
    journal.handingOver(8, 80, "south");
    var answer = new Answer(Kind.FAILED, true, 550, "5.1.1", "Niemand zuhause – leider");
    journal.answered(answered, answer);

    assertThat(Journal.read(folder))
        .containsExactly(
            new Segment.Note(7, 70, "north", answer), new Segment.Note(8, 80, "south", null));
  }

  @Test
  void words_that_are_too_many_are_cut_between_characters() throws IOException {
    var journal = new Journal(folder);
    journal.answered(journal.handingOver(7, 70, "n"), Answer.of(Kind.UNKNOWN, "–".repeat(200)));

    Answer read = Objects.requireNonNull(Journal.read(folder).getFirst().answer());
    assertThat(read.words()).matches("–{50,60}");
  }

  @Test
  void a_file_is_used_anew_when_all_of_it_is_settled() throws IOException {
    var journal = new Journal(folder);
    for (int round = 0; round < 5; round++) {
      fill(journal, round, true);
    }

    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_file_with_something_unsettled_is_kept() throws IOException {
    var journal = new Journal(folder);
    journal.handingOver(-1, 1, "north");
    for (int round = 0; round < 4; round++) {
      fill(journal, round, true);
    }

    assertThat(Journal.read(folder)).extracting(Segment.Note::delivery).contains(-1L);
    assertThat(files()).isLessThanOrEqualTo(3);
  }

  @Test
  void a_cleared_journal_says_nothing() throws IOException {
    fill(new Journal(folder), 0, false);
    Journal.clear(folder);

    assertThat(Journal.read(folder)).isEmpty();
    assertThat(files()).isZero();
  }

  @Test
  void a_file_that_ends_early_is_read_as_far_as_it_goes() throws IOException {
    var journal = new Journal(folder);
    journal.handingOver(7, 70, "north");
    Path file = folder.resolve("journal-000001");
    Files.write(folder.resolve("journal-000002"), List.of("short"));

    assertThat(file).exists();
    assertThat(Journal.read(folder)).hasSize(1);
  }

  @Test
  void where_there_was_no_room_the_journal_goes_on_once_there_is() throws IOException {
    var journal = new Journal(folder);
    List<Journal.Entry> first = fill(journal, 0, false);
    Path inTheWay = Files.createDirectory(folder.resolve("journal-000002"));
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> journal.handingOver(-1, 1, "north"))
          .isInstanceOf(UncheckedIOException.class);
    }
    Files.delete(inTheWay);

    journal.handingOver(-1, 1, "north");
    journal.settled(first);
    for (int round = 1; round < 6; round++) {
      fill(journal, round, true);
    }
    assertThat(Journal.read(folder)).extracting(Segment.Note::delivery).contains(-1L);
    assertThat(files()).isLessThanOrEqualTo(3);
  }

  @Test
  void whatever_a_fall_of_the_machine_has_left_is_read() throws IOException {
    byte[] bytes = new byte[Segment.PLACES * 256];
    new Random(5).nextBytes(bytes);
    var file = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    for (int place = 0; place < Segment.PLACES; place++) {
      file.putLong(place * 256, 0x5354414e44464952L);
      file.putLong(place * 256 + 64, 1 + place % 5);
    }
    Files.write(folder.resolve("journal-000001"), bytes);

    assertThat(Journal.read(folder))
        .hasSize(Segment.PLACES)
        .allSatisfy(
            each -> assertThat(Objects.requireNonNull(each.answer()).words()).doesNotContain("\0"));
  }

  private static List<Journal.Entry> fill(Journal journal, int round, boolean settled) {
    List<Journal.Entry> entries = new ArrayList<>();
    for (int i = 0; i < Segment.PLACES; i++) {
      Journal.Entry entry = journal.handingOver((long) round * Segment.PLACES + i, 1, "north");
      journal.answered(entry, Answer.of(Kind.SENT, ""));
      entries.add(entry);
    }
    if (settled) {
      journal.settled(entries);
    }
    return entries;
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }
}
