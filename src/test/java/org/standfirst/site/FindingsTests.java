package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

class FindingsTests {
  private final Findings found =
      FindingsWritten.findings(
          List.of(Chosen.class, Clerk.class, Night.class, Books.class, Plain.class));

  static class Wish extends Choice {
    @Override
    protected boolean isMade(Environment settings) {
      return true;
    }
  }

  @Conditional(Wish.class)
  static class Chosen {}

  static class Clerk {
    @Scheduled(fixedDelay = 1000)
    void work() {}
  }

  static class Night extends Clerk {}

  static class Books {
    @Transactional
    void enter() {}
  }

  static class Plain {}

  @Test
  void what_has_a_choice_is_found() {
    assertThat(found.isChoosing(Chosen.class)).isTrue();
    assertThat(found.isChoosing(Plain.class)).isFalse();
  }

  @Test
  void what_works_by_the_clock_is_found() {
    assertThat(found.isScheduled(Clerk.class)).isTrue();
    assertThat(found.isScheduled(Night.class)).isTrue();
    assertThat(found.isScheduled(Plain.class)).isFalse();
  }

  @Test
  void what_asks_for_transactions_is_found() {
    assertThat(found.isTransactional(Books.class)).isTrue();
    assertThat(found.isTransactional(Plain.class)).isFalse();
  }
}
