package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTests {
  private static String sheet(@Nullable Object value) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("name", value);
    row.put("number", -7);
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    rows.add(row);
    return CsvSheet.of(List.of("name", "number"), rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 20",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "=HYPERLINK(\"https://evil.example\",\"x\")"
      })
  void what_a_spreadsheet_would_take_for_a_formula_is_marked_as_text(String text) {
    assertThat(sheet(text)).contains("'" + text.replace("\"", "\"\""));
  }

  @Test
  void numbers_moments_and_nothing_stand_as_they_are() {
    assertThat(sheet(null)).isEqualTo("name,number\r\n,-7\r\n");
    assertThat(sheet(Instant.parse("2026-02-09T12:00:00Z"))).contains("2026-02-09T12:00:00Z,-7");
    assertThat(sheet(true)).contains("true,-7");
  }

  @Test
  void quotes_commas_and_line_ends_stay_within_their_cell() {
    assertThat(sheet("a \"b\", c\nd")).contains("\"a \"\"b\"\", c\nd\",-7\r\n");
  }

  @Test
  void no_rows_leave_the_names_on_top() {
    assertThat(CsvSheet.of(List.of("name", "number"), List.of())).isEqualTo("name,number\r\n");
  }
}
