package org.standfirst.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSheetTests {
  @Test
  void quotation_marks_are_doubled() {
    assertThat(AuditSheet.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void no_cell_is_a_formula(String text) {
    assertThat(AuditSheet.cell(text)).isEqualTo("\"'" + text + "\"");
  }
}
