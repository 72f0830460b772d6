package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What every storage does.
interface StorageContract {
  String NAME = "ab/cdef-800.webp";

  /// The storage, as a node of the program has it.
  Storage storage();

  /// The same, as another node has it.
  Storage elsewhere();

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    ThreadLocalRandom.current().nextBytes(content);
    return content;
  }

  @Test
  default void what_is_kept_is_given_back_on_every_node() throws IOException {
    byte[] content = content(1_500_000);

    storage().keep(NAME, content);

    assertThat(storage().holds(NAME)).isTrue();
    assertThat(storage().content(NAME)).isEqualTo(content);
    assertThat(elsewhere().holds(NAME)).isTrue();
    assertThat(elsewhere().content(NAME)).isEqualTo(content);
  }

  @Test
  default void what_was_never_kept_is_missing() throws IOException {
    storage().keep(NAME, content(10));

    for (String name : new String[] {"ab/cdef-400.webp", "ab/cdef", "cd/cdef-800.webp"}) {
      assertThat(storage().holds(name)).as(name).isFalse();
      assertThat(storage().content(name)).as(name).isNull();
    }
  }

  @Test
  default void a_discarding_that_takes_too_long_is_broken_off() throws IOException {
    storage().keep(NAME, content(10));

    assertThatThrownBy(() -> storage().discard("ab/cdef-", Duration.ZERO))
        .isInstanceOf(IOException.class);

    assertThat(storage().holds(NAME)).isTrue();
  }

  @Test
  default void names_may_hold_whatever_cuts_are_called() throws IOException {
    String[] names = {"ab/cdef-191x100-0-100-1200.jpg", "ab/cdef-3x2-50-50-800.webp"};
    for (String name : names) {
      byte[] content = content(100);
      storage().keep(name, content);
      assertThat(storage().content(name)).as(name).isEqualTo(content);
    }
  }

  @Test
  default void a_name_that_is_kept_again_has_the_later_content() throws IOException {
    storage().keep(NAME, content(5000));
    byte[] later = content(300);

    elsewhere().keep(NAME, later);

    assertThat(storage().content(NAME)).isEqualTo(later);
  }

  /// How long the second content is; the first has 400,000 bytes.
  default int otherLength() {
    return 300_000;
  }

  @Test
  default void whoever_reads_while_it_is_kept_again_is_given_all_of_one_content() throws Exception {
    byte[][] contents = {new byte[400_000], new byte[otherLength()]};
    Arrays.fill(contents[1], (byte) 1);
    storage().keep(NAME, contents[0]);
    var done = new AtomicBoolean();
    Callable<Integer> reading =
        () -> {
          int read = 0;
          while (!done.get() || read == 0) {
            byte[] content = Objects.requireNonNull(elsewhere().content(NAME));
            assertThat(Arrays.equals(content, contents[0]) || Arrays.equals(content, contents[1]))
                .isTrue();
            read++;
          }
          return read;
        };
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> read = readers.submit(reading);
      try {
        for (int i = 1; i <= 30; i++) {
          storage().keep(NAME, contents[i % 2]);
        }
      } finally {
        done.set(true);
      }
      assertThat(read.get()).isPositive();
    }
  }

  @Test
  default void what_begins_alike_is_discarded_and_nothing_else() throws IOException {
    String[] others = {"ab/cdeg-800.webp", "cd/cdef-800.webp"};
    for (String other : others) {
      storage().keep(other, content(10));
    }
    storage().keep(NAME, content(10));
    storage().keep("ab/cdef-1x1-50-50-400.webp", content(10));

    elsewhere().discard("ab/cdef-", Duration.ofMinutes(1));

    assertThat(storage().holds(NAME)).isFalse();
    assertThat(storage().content("ab/cdef-1x1-50-50-400.webp")).isNull();
    for (String other : others) {
      assertThat(storage().holds(other)).as(other).isTrue();
    }
  }

  @Test
  default void to_discard_what_is_not_there_is_no_mistake() throws IOException {
    storage().discard("ef/0123-", Duration.ofMinutes(1));
    assertThat(storage().holds("ef/0123-800.webp")).isFalse();
  }
}
