package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassingTests {
  private static boolean isPassing(@Nullable String state) {
    var refusal = new SQLException("refused", state);
    return Passing.isPassing(new IllegalStateException(new IllegalStateException(refusal)));
  }

  @Test
  void what_others_or_the_machine_have_done_may_go_by_itself() {
    for (String each : new String[] {"08006", "40P01", "53300", "55P03", "57P01", "58030"}) {
      assertThat(isPassing(each)).as(each).isTrue();
    }
    assertThat(isPassing(null)).isTrue();
  }

  @Test
  void what_an_article_brings_along_fails_again() {
    for (String each : new String[] {"22021", "23514", "42804", "54000"}) {
      assertThat(isPassing(each)).as(each).isFalse();
    }
    assertThat(Passing.isPassing(new IllegalStateException("no such thing"))).isFalse();
  }
}
