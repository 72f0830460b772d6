package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standfirst.press.Spoilings.Ticket;

class SpoilingsTests {
  private static final Subject FERRY = new Subject("article:7");
  private final Spoilings spoilings = new Spoilings();

  @Test
  void a_print_that_began_before_a_change_is_not_kept() {
    Ticket before = spoilings.ticket();
    spoilings.note(FERRY);

    assertThat(spoilings.spoiled(before, Set.of(FERRY))).isTrue();
    assertThat(spoilings.spoiled(before, Set.of(new Subject("article:8")))).isFalse();
    assertThat(spoilings.spoiled(spoilings.ticket(), Set.of(FERRY))).isFalse();
  }

  @Test
  void after_a_line_that_was_down_nothing_begun_before_is_kept() {
    Ticket before = spoilings.ticket();
    spoilings.noteAll();

    assertThat(spoilings.spoiled(before, Set.of())).isTrue();
    assertThat(spoilings.spoiled(spoilings.ticket(), Set.of(FERRY))).isFalse();
  }
}
