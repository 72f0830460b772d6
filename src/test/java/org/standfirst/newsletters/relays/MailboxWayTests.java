package org.standfirst.newsletters.relays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.smtp.CarryOutcome;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.smtp.Handover;
import org.standfirst.newsletters.smtp.Verdict;

class MailboxWayTests {
  private final Queue<Consignment> copies = new ArrayDeque<>(List.of(copy(1), copy(2), copy(3)));
  private final List<String> told = new ArrayList<>();

  private static Consignment copy(long delivery) {
    return new Consignment(delivery, "", "anna@example.org", new byte[] {'x', '\r', '\n'});
  }

  /// @param refused whose handing over nobody may note
  private Handover handover(long refused) {
    return new Handover() {
      @Override
      public void handingOver(long delivery) {
        if (delivery == refused) {
          throw new IllegalStateException("the journal is full");
        }
      }

      @Override
      public void answered(long delivery, Verdict verdict) {
        told.add(verdict.getClass().getSimpleName() + " " + delivery);
      }
    };
  }

  @Test
  void a_mailbox_that_is_away_leaves_one_copy_undecided() {
    var way =
        new MailboxWay((_, _) -> {
          if (copies.size() == 1) {
            throw new IllegalStateException("no database");
          }
          return true;
        });

    assertThat(way.carry(copies::poll, handover(0)))
        .isEqualTo(new CarryOutcome.Broken("no database"));
    assertThat(told).containsExactly("Accepted 1", "Unknown 2");
  }

  @Test
  void what_the_journal_refuses_is_not_handed_over() {
    var way = new MailboxWay((_, _) -> true);

    assertThatThrownBy(() -> way.carry(copies::poll, handover(2)))
        .hasMessage("the journal is full");
    assertThat(told).containsExactly("Accepted 1", "NotHandedOver 2");
  }
}
