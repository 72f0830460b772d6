package org.standfirst.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Fuzz;
import org.standfirst.TestDatabase;
import org.standfirst.database.Signature;

class StrangeInputTests {
  @Test
  void only_a_cookie_of_ours_is_a_meter() {
    Signature signature = TestDatabase.keys(TestDatabase.fresh()).signature("meter");
    String cookie =
        MeterCookie.fresh(YearMonth.of(2026, 2), 17).with(List.of(17L, 4L)).signed(signature);
    // what we have signed ourselves but never would have
    String odd = "202602.aaaaaaaaaaaaaaaa.999999999999999999999";

    Fuzz.texts(
        List.of(cookie, odd + "." + signature.of(odd)),
        value -> {
          if (!value.equals(cookie)) {
            assertThat(MeterCookie.read(value, signature))
                .isInstanceOf(MeterCookie.Carried.Nothing.class);
          }
        });
  }
}
