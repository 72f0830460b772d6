package org.standfirst.newsletters.returns.suppressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.newsletters.returns.suppressions.Suppression.Reason;

class SuppressionsTests {
  private static final String ANNA = "anna@reader.example";
  private final DataSource source = TestDatabase.fresh();
  private final Suppressions suppressions = TestSuppressions.of(source, Clock.systemUTC());
  private final ErasedSuppressions erased = TestSuppressions.erased(source, Clock.systemUTC());

  private static Suppressions.Cause because(Reason reason) {
    return new Suppressions.Cause(reason, "", "page");
  }

  @Test
  void addresses_are_the_same_in_capitals() {
    assertThat(suppressions.suppress("Anna@Reader.example", because(Reason.BY_HAND))).isTrue();
    assertThat(suppressions.suppress(ANNA, because(Reason.BOUNCED))).isFalse();

    assertThat(suppressions.among(List.of("ANNA@reader.example", "ben@reader.example")))
        .containsExactly(ANNA);
  }

  @Test
  void a_complaint_outweighs_a_bounce_and_nothing_else_does() {
    suppressions.suppress(ANNA, because(Reason.BOUNCED));
    assertThat(suppressions.suppress(ANNA, because(Reason.COMPLAINED))).isTrue();
    assertThat(suppressions.suppress(ANNA, because(Reason.BOUNCED))).isFalse();

    assertThat(suppressions.before(Long.MAX_VALUE, 9))
        .extracting(Suppression::reason)
        .containsExactly("complained");
  }

  @Test
  void of_an_erased_reader_nothing_stays_that_can_be_read_and_a_list_does_not_bring_them_back() {
    suppressions.suppress(ANNA, because(Reason.COMPLAINED));
    suppressions.suppress("ben@reader.example", because(Reason.BOUNCED));

    erased.erase(ANNA);

    String all =
        JdbcClient.create(source)
            .sql("SELECT string_agg(t::text, ' ') FROM (SELECT * FROM erased_suppressions) t")
            .query(String.class)
            .single();
    assertThat(all).contains("complained").doesNotContain("anna");
    assertThat(suppressions.before(Long.MAX_VALUE, 9))
        .extracting(Suppression::address)
        .containsExactly("ben@reader.example");
    assertThat(suppressions.among(List.of("Anna@reader.example"))).containsExactly(ANNA);
    assertThat(suppressions.before(Long.MAX_VALUE, 1).getFirst().reason()).isEqualTo("complained");
  }

  @Test
  void whoever_asks_for_a_newsletter_by_their_mail_is_written_to_again_and_that_is_kept() {
    suppressions.suppress(ANNA, because(Reason.COMPLAINED));
    suppressions.suppress("ben@reader.example", because(Reason.BY_HAND));
    suppressions.suppress("carla@reader.example", because(Reason.COMPLAINED));
    erased.erase("carla@reader.example");

    for (String each : List.of(ANNA, "ben@reader.example", "carla@reader.example")) {
      suppressions.wanted(each);
    }

    assertThat(suppressions.among(List.of(ANNA, "ben@reader.example", "carla@reader.example")))
        .as("what the paper has entered itself stays")
        .containsExactly("ben@reader.example");
    assertThat(suppressions.lifted(ANNA, 9))
        .singleElement()
        .matches(each -> each.reason().equals("complained"));
  }

  @Test
  void lists_are_read_as_other_programs_write_them() {
    SuppressionList list =
        SuppressionList.read(
            """
            email,reason,created
            Anna@reader.example,bounce,2026-03-09
            "2026-03-09","ben@reader.example","5.1.1"
            carla@reader.example

            <dimitri@reader.example>; left
            nobody at reader.example
            anna@reader.example
            """);

    assertThat(list.addresses())
        .containsExactly(
            ANNA, "ben@reader.example", "carla@reader.example", "dimitri@reader.example");
    assertThat(list.refused())
        .containsExactly(new SuppressionList.Refused(7, "nobody at reader.example"));
    assertThat(suppressions.suppressAll(list.addresses(), because(Reason.IMPORTED))).isEqualTo(4);
    assertThat(suppressions.suppressAll(list.addresses(), because(Reason.IMPORTED))).isZero();
  }
}
