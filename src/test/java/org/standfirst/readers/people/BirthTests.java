package org.standfirst.readers.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.readers.people.Birth.Reading;

class BirthTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

  @ParameterizedTest
  @CsvSource({"1988-02-09", "2008-02-28", "2008-02-27", "1901-03-01"})
  void whoever_is_eighteen_is_grown_up(String birth) {
    assertThat(Birth.read(birth, "", "", "", TODAY)).isEqualTo(new Reading.GrownUp());
  }

  @ParameterizedTest
  @CsvSource({
    "2008-03-01, readers.birth.too-young",
    "2008-02-29, readers.birth.too-young",
    "2026-02-28, readers.birth.too-young",
    "2026-03-01, readers.birth.to-come",
    "1899-01-01, readers.birth.too-long-ago",
    "0088-01-01, readers.birth.too-long-ago",
    "1988-02-30, readers.birth.no-such-day",
    "1988-13-01, readers.birth.no-such-day",
    "1988-00-01, readers.birth.no-such-day",
    "99999999999-01-01, readers.birth.unreadable",
    "1999999999-01-01, readers.birth.no-such-day",
    "1988-02, readers.birth.unreadable",
    "-1988-02-01, readers.birth.unreadable",
    "yesterday, readers.birth.unreadable"
  })
  void what_is_wrong_with_a_date_is_said(String birth, String problem) {
    assertThat(Birth.read(birth, "", "", "", TODAY)).isEqualTo(new Reading.Refused(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 2, 1988, ''",
    "09, 02, 1988, ''",
    "' 9 ', 2, 1988, ''",
    "31, 4, 1988, readers.birth.no-such-day",
    "'', '', '', readers.birth.missing",
    "9, '', 1988, readers.birth.unreadable",
    "9, February, 1988, readers.birth.unreadable",
    "9, 2, 88, readers.birth.too-long-ago",
    "-9, 2, 1988, readers.birth.no-such-day"
  })
  void a_date_may_come_in_three_parts(String day, String month, String year, String problem) {
    assertThat(Birth.read("", day, month, year, TODAY))
        .isEqualTo(problem.isEmpty() ? new Reading.GrownUp() : new Reading.Refused(problem));
  }
}
