package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;
import org.standfirst.wall.History;

class StrangeInputTests {
  @Test
  void any_place_in_a_history_is_one_or_the_top() {
    Fuzz.texts(
        List.of("1770638400000000-17", "9999999999999999-999999999999999999", "-1--1", "0-0"),
        before -> {
          History.Place place = ReadingHistory.place(before);
          assertThat(place.piece()).isNotNegative();
          assertThat(place.readAt().atOffset(ZoneOffset.UTC).getYear()).isBetween(1970, 9999);
        });
  }

  @Test
  void any_place_in_a_list_is_one_or_none() {
    Fuzz.texts(
        List.of("1770638400000000-17", "-99999999999999999-999999999999999999", "0-0"),
        word -> {
          Cursor cursor = Cursor.of(word);
          if (cursor != null) {
            assertThat(Cursor.of(cursor.word())).isEqualTo(cursor);
          }
        });
  }
}
