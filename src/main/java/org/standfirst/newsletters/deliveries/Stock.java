package org.standfirst.newsletters.deliveries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// What this node has claimed and not yet released, in the order in which it is due.
final class Stock {
  private final Deque<Claimed> waiting = new ArrayDeque<>();

  private volatile Runnable news = () -> {};

  /// What is to be done when there is more.
  void onNews(Runnable told) {
    news = told;
  }

  /// There is more.
  void tell() {
    news.run();
  }

  synchronized int size() {
    return waiting.size();
  }

  synchronized void add(Collection<Claimed> claimed) {
    waiting.addAll(claimed);
  }

  /// Takes out all that are like that.
  synchronized List<Claimed> takeAll(Predicate<Claimed> like) {
    List<Claimed> taken = waiting.stream().filter(like).toList();
    waiting.removeIf(like);
    return taken;
  }

  synchronized List<Claimed> take(int many) {
    List<Claimed> taken = new ArrayList<>(Math.min(many, waiting.size()));
    while (taken.size() < many && !waiting.isEmpty()) {
      taken.add(waiting.remove());
    }
    return taken;
  }
}
