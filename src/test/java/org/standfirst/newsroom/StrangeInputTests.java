package org.standfirst.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;
import org.standfirst.readers.AuditLines.Place;

class StrangeInputTests {
  private static final Instant NOW = Instant.parse("2026-02-09T12:00:00Z");
  private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

  @Test
  void any_place_in_the_trail_is_one_or_none() {
    Fuzz.texts(
        List.of(
            "2026-02-09T12:00:00.123456Z_17",
            "2026-02-09T12:00:00Z_999999999999999999",
            "+1000000000-01-01T00:00:00Z_1",
            "-1000000000-01-01T00:00:00Z_1",
            "9999-12-31T24:00:00Z_1",
            "0000-01-01T00:00:00+18:00_0"),
        before -> {
          Place place = Audit.place(before);
          if (place != null) {
            // as the database is asked
            assertThat(place.at().atOffset(ZoneOffset.UTC).getYear()).isBetween(0, 10_000);
            assertThat(place.id()).isNotNegative();
          }
        });
  }

  @Test
  void any_filter_narrows_by_what_can_be_read_of_it() {
    Fuzz.texts(
        List.of(
            "readers.deed.signed-in",
            "17",
            " 999999999999999999 ",
            "2026-02-09",
            "0000-01-01",
            "9999-12-31",
            "+99999-1-1",
            "-999999999-01-01"),
        typed -> {
          AuditFilter filter = AuditFilter.of(typed, typed, typed, typed);
          assertThat(filter.wanted(VILNIUS)).isNotNull();
          assertThat(filter.newest(NOW, VILNIUS).at().atOffset(ZoneOffset.UTC).getYear())
              .isBetween(-1, 10_000);
          assertThat(Stream.of(filter.from(), filter.until()).allMatch(StrangeInputTests::isNear))
              .isTrue();
          assertThat(filter.narrowing().values()).doesNotContain("");
          assertThat(URI.create(filter.path(AuditPart.PATH, Map.of("before", typed))).getPath())
              .isEqualTo(AuditPart.PATH);
        });
  }

  private static boolean isNear(@Nullable LocalDate day) {
    return day == null || (day.getYear() >= 0 && day.getYear() <= 9999);
  }
}
