package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.newsletters.deliveries.Settling.Answered;

/// Settles answers in one transaction, and tells in it who was refused.
@Component
class Bookkeeping {
  private static final int AT_ONCE = 1000;
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
    List<Settled> settled = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (Answered each : answers) {
      Settled one = each.settled(retrying, now);
      settled.add(one);
      if (one.isRefused() && each.answer().code() > 0) {
        refusals.add(refusal(each));
      }
    }
    settle(worker, settled, refusals, now);
  }

  /// Settles what a worker's journal says, of however many.
  ///
  /// @return how many were settled
  int settle(String worker, List<Settled> settled, List<Refusal> refusals) {
    int many = 0;
    for (int from = 0; from < settled.size(); from += AT_ONCE) {
      List<Settled> some = settled.subList(from, Math.min(settled.size(), from + AT_ONCE));
      Set<Long> ids = some.stream().map(Settled::id).collect(Collectors.toSet());
      List<Refusal> theirs =
          refusals.stream().filter(each -> ids.contains(each.delivery())).toList();
      many += settle(worker, some, theirs, store.clock().instant());
    }
    return many;
  }

  private int settle(String worker, List<Settled> settled, List<Refusal> refusals, Instant now) {
    Integer many =
        transactions.execute(_ -> {
          int done = store.settlements().settle(worker, settled, now);
          if (!refusals.isEmpty()) {
            notices.forEach(each -> each.refused(refusals));
          }
          return done;
        });
    return many == null ? 0 : many;
  }

  private static Refusal refusal(Answered answered) {
    Claimed delivery = answered.copy().delivery();
    return answered
        .answer()
        .refusal(
            delivery.id(),
            delivery.issue(),
            delivery.reader(),
            delivery.addressee(),
            address(delivery.address()));
  }

  private static String address(@Nullable String address) {
    return address == null ? "" : address;
  }
}
