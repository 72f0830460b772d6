package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.standfirst.TestDatabase;

class SealTests {
  private static final byte[] WORDS = "under the third lamp".getBytes(StandardCharsets.UTF_8);
  private final DataSource source = TestDatabase.fresh();
  private final Seal seal = TestDatabase.keys(source).seal("letters");

  @Test
  void every_node_opens_what_another_has_closed() {
    byte[] closed = seal.close(WORDS, "anna");

    assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("lamp");
    assertThat(TestDatabase.keys(source).seal("letters").open(closed, "anna")).isEqualTo(WORDS);
  }

  @Test
  void the_same_words_are_closed_differently_each_time() {
    assertThat(seal.close(WORDS, "anna")).isNotEqualTo(seal.close(WORDS, "anna"));
  }

  @Test
  void nothing_that_was_moved_or_changed_is_opened() {
    byte[] closed = seal.close(WORDS, "anna");
    assertThat(seal.open(closed, "ben")).isNull();
    assertThat(TestDatabase.keys(source).seal("other").open(closed, "anna")).isNull();
    assertThat(seal.open(new byte[3], "anna")).isNull();
    for (int i = 0; i < closed.length; i++) {
      byte[] changed = closed.clone();
      changed[i] ^= 1;
      assertThat(seal.open(changed, "anna")).isNull();
    }
  }
}
