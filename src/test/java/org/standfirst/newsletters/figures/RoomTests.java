package org.standfirst.newsletters.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private final Room room = new Room();

  private static Sign click(long copy, int link, long millis) {
    return new Sign(copy, link, NOON.plusMillis(millis), false);
  }

  private List<Boolean> machinesAmong(Sign... signs) {
    room.enter(List.of(signs));
    return room.leave(Instant.MAX).stream().map(Sign::byMachine).toList();
  }

  @Test
  void who_follows_one_link_and_later_another_is_a_person() {
    assertThat(machinesAmong(click(1, 1, 0), click(1, 2, 600), click(1, 3, 1_400)))
        .containsExactly(false, false, false);
  }

  @Test
  void two_clicks_on_one_link_are_a_persons() {
    assertThat(machinesAmong(click(1, 1, 0), click(1, 1, 200))).containsExactly(false, false);
  }

  @Test
  void who_follows_several_links_at_once_is_a_machine() {
    assertThat(machinesAmong(click(1, 1, 0), click(1, 2, 300), click(1, 3, 790)))
        .containsExactly(true, true, true);
  }

  @Test
  void who_follows_one_after_the_other_faster_than_one_can_choose_is_a_machine() {
    assertThat(
            machinesAmong(click(1, 1, 0), click(1, 2, 600), click(1, 3, 1_500), click(1, 4, 2_900)))
        .containsExactly(true, true, true, true);
    assertThat(
            machinesAmong(click(2, 1, 0), click(2, 2, 600), click(2, 3, 1_400), click(2, 4, 3_100)))
        .containsExactly(false, false, false, false);
  }

  @Test
  void several_people_may_click_at_once() {
    assertThat(machinesAmong(click(1, 1, 0), click(2, 2, 0), click(3, 3, 0)))
        .containsExactly(false, false, false);
  }

  @Test
  void a_probe_gives_away_what_comes_with_it() {
    assertThat(machinesAmong(click(1, 1, 0).madeByMachine(), click(1, 1, 400)))
        .containsExactly(true, true);
  }

  @Test
  void a_picture_is_shown_whoever_looks() {
    assertThat(machinesAmong(click(1, Sign.PICTURE, 0), click(1, 4, 200)))
        .containsExactly(false, false);
  }

  @Test
  void nobody_clicks_so_often() {
    List<Sign> many = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> many.add(click(1, 1, i)));

    assertThat(machinesAmong(many.toArray(Sign[]::new))).hasSize(30).containsOnly(true);
  }

  @Test
  void whoever_stays_knows_with_whom_they_came() {
    room.enter(List.of(click(1, 1, 0), click(1, 2, 450)));

    assertThat(room.leave(NOON.plusMillis(300))).singleElement().matches(Sign::byMachine);
    assertThat(room.size()).isEqualTo(1);
    assertThat(room.leave(NOON.plus(Duration.ofSeconds(2))))
        .singleElement()
        .matches(Sign::byMachine);
  }
}
