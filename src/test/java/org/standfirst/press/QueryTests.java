package org.standfirst.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTests {
  private static final Set<String> NAMES = Set.of("before", "after");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before=1-2",
        "before",
        "before=",
        "a=b&after=1-2",
        "a=b&&after=1-2&c",
        "%62efore=1-2",
        "a=b&befor%65=1-2",
        "be+fore=1"
      })
  void a_name_is_found_and_so_is_one_in_disguise(String query) {
    assertThat(Query.mayName(query, NAMES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&",
        "=",
        "utm_source=before",
        "a=%62efore",
        "beforehand=1",
        "a=b&Before=1",
        "a=b=before"
      })
  void other_names_are_not(String query) {
    assertThat(Query.mayName(query, NAMES)).isFalse();
  }
}
