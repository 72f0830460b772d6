package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.newsletters.deliveries.Answer.Kind;
import org.standfirst.newsletters.deliveries.Settling.Answered;

/// Settles answers in one transaction, and tells in it who was refused.
@Component
class Bookkeeping {
  private final Store store;
  private final TransactionTemplate transactions;
  private final ObjectProvider<RefusalNotice> notices;

  Bookkeeping(
      Store store, PlatformTransactionManager transactions, ObjectProvider<RefusalNotice> notices) {
    this.store = store;
    this.transactions = new TransactionTemplate(transactions);
    this.notices = notices;
  }

  /// What writes down the answers to a worker.
  Consumer<List<Answered>> of(String worker) {
    return answers -> settle(worker, answers);
  }

  private void settle(String worker, List<Answered> answers) {
    Instant now = store.clock().instant();
    Retrying retrying = store.retrying();
    List<Settled> settled = answers.stream().map(each -> each.settled(retrying, now)).toList();
    List<Refusal> refusals =
        answers.stream()
            .filter(each -> each.answer().kind() == Kind.FAILED && each.answer().code() > 0)
            .map(Bookkeeping::refusal)
            .toList();
    transactions.executeWithoutResult(_ -> {
      store.settlements().settle(worker, settled, now);
      if (!refusals.isEmpty()) {
        notices.forEach(each -> each.refused(refusals));
      }
    });
  }

  private static Refusal refusal(Answered answered) {
    Claimed delivery = answered.copy().delivery();
    Answer answer = answered.answer();
    return new Refusal(
        delivery.id(),
        delivery.issue(),
        delivery.reader(),
        delivery.addressee(),
        address(delivery.address()),
        answer.recipient(),
        answer.code(),
        answer.status(),
        answer.words());
  }

  private static String address(@Nullable String address) {
    return address == null ? "" : address;
  }
}
