package org.standfirst.readers.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.readers.password.PasswordPolicy.Opinion;

class PasswordChoiceTests {
  @ParameterizedTest
  @CsvSource({
    "'', readers.password.missing",
    "Ab1de, readers.password.too-short.house",
    "abcdef1, readers.password.no-upper-case",
    "ABCDEF1, readers.password.no-lower-case",
    "Abcdefg, readers.password.no-number",
    "Password1, readers.password.common",
    "pAssWord1, readers.password.common"
  })
  void the_house_rule_says_what_is_lacking(String password, String problem) throws IOException {
    assertThat(new PasswordChoice(PasswordRule.HOUSE.policy()).on(password))
        .isEqualTo(new Opinion.Lacking(problem, password.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "1234567, readers.password.too-short.length",
    "12345678, readers.password.common",
    "sunshine, readers.password.common"
  })
  void the_other_rule_asks_for_length_alone(String password, String problem) throws IOException {
    assertThat(new PasswordChoice(PasswordRule.LENGTH.policy()).on(password))
        .isEqualTo(new Opinion.Lacking(problem, password.length()));
  }

  @Test
  void good_ones_are_fine() throws IOException {
    var house = new PasswordChoice(PasswordRule.HOUSE.policy());
    var length = new PasswordChoice(PasswordRule.LENGTH.policy());

    assertThat(house.on("Lamp7x")).isEqualTo(new Opinion.Fine());
    assertThat(house.on("Übergröße9")).isEqualTo(new Opinion.Fine());
    assertThat(length.on("eight lamps burning")).isEqualTo(new Opinion.Fine());
    assertThat(house.on("Aa1" + "x".repeat(125))).isEqualTo(new Opinion.Fine());
    assertThat(house.on("Aa1" + "x".repeat(126)))
        .isEqualTo(new Opinion.Lacking("readers.password.too-long", 129));
    assertThat(house.on("Aa1" + "😀".repeat(125))).isEqualTo(new Opinion.Fine());
  }

  @Test
  void the_papers_own_name_makes_no_password() throws IOException {
    var choice =
        new PasswordChoice(
            PasswordRule.LENGTH.policy(), List.of("The Lamplighter", "www.merrow-news.example"));

    for (String each :
        List.of(
            "Lamplighter1", "the-lamplighter-2026", "merrownews!", "Standfirst99", "newsNEWS7")) {
      assertThat(choice.on(each))
          .as(each)
          .isEqualTo(new Opinion.Lacking("readers.password.common", each.length()));
    }
    for (String each : List.of("Lamplighter boat", "merrow-harbour-7", "quay17street")) {
      assertThat(choice.on(each)).as(each).isEqualTo(new Opinion.Fine());
    }
  }
}
