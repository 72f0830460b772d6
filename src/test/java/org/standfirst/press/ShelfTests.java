package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTests {
  private static final Headers NONE = new Headers(Map.of());
  private static final Subject FERRY = new Subject("article:7");
  private static final Subject FRONT = new Subject("front");
  private final Shelf shelf = new Shelf(100_000);
  private final Shelf large = new Shelf(160_000_000);

  private static Copy copy(int bytes, Subject... subjects) {
    return new Copy(
        "\"tag\"", NONE, NONE, Body.of(new byte[bytes], 0), Set.of(subjects), Long.MAX_VALUE);
  }

  private static CopyKey key(String path) {
    return new CopyKey(path, null, Encoding.GZIP);
  }

  @Test
  void a_change_takes_away_every_page_that_shows_it_and_no_other() {
    shelf.put(key("/"), copy(10, FRONT, FERRY));
    shelf.put(key("/city/night-ferry"), copy(10, FERRY));
    shelf.put(key("/world"), copy(10, FRONT));

    shelf.spoil(FERRY);

    assertThat(shelf.find(key("/"))).isNull();
    assertThat(shelf.find(key("/city/night-ferry"))).isNull();
    assertThat(shelf.find(key("/world"))).isNotNull();
  }

  @Test
  void a_page_printed_anew_is_taken_away_again_by_the_next_change() {
    shelf.put(key("/"), copy(10, FRONT));
    shelf.put(key("/"), copy(20, FRONT));

    shelf.spoil(FRONT);

    assertThat(shelf.find(key("/"))).isNull();
  }

  @Test
  void two_prints_of_the_same_words_at_once_leave_one_that_a_change_still_finds() {
    Copy first = copy(10, FRONT);
    Copy second = copy(10, FRONT);
    assertThat(second).isEqualTo(first);
    shelf.put(key("/"), first);
    shelf.put(key("/"), second);

    shelf.spoil(FRONT);

    assertThat(shelf.find(key("/"))).isNull();
  }

  @Test
  void pages_printed_while_all_is_forgotten_are_still_found_by_the_next_change() throws Exception {
    for (int i = 0; i < 20_000; i++) {
      large.put(key("/old/" + i), copy(10, new Subject("old:" + i)));
    }
    var forgetting = Thread.ofPlatform().start(large::clear);
    int printed = 0;
    while (forgetting.isAlive()) {
      large.put(key("/new/" + printed), copy(10, new Subject("new:" + printed)));
      printed++;
    }
    for (int i = 0; i < printed; i++) {
      large.spoil(new Subject("new:" + i));
      assertThat(large.find(key("/new/" + i))).isNull();
    }
  }

  @Test
  void of_many_prints_at_once_the_one_that_stays_is_found_by_every_change() {
    Subject[] shown =
        IntStream.range(0, 30).mapToObj(i -> new Subject("article:" + i)).toArray(Subject[]::new);
    for (int round = 0; round < 500; round++) {
      try (var prints = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 50; i++) {
          prints.execute(() -> large.put(key("/"), copy(10, shown)));
        }
      }
      large.spoil(shown[round % shown.length]);
      assertThat(large.find(key("/"))).as("round " + round).isNull();
    }
  }

  @Test
  void memory_is_bounded() {
    for (int i = 0; i < 1000; i++) {
      shelf.put(key("/" + i), copy(10_000, FRONT));
    }
    long kept = IntStream.range(0, 1000).filter(i -> shelf.find(key("/" + i)) != null).count();

    assertThat(kept).isBetween(1L, 10L);
  }
}
