package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OrdersTests {
  private static final byte[] MADE = {1, 2, 3};
  private final Orders orders = new Orders();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  private CompletableFuture<byte[]> ordered(Orders.Print print) {
    return ordered(print, new AtomicReference<>());
  }

  private CompletableFuture<byte[]> ordered(Orders.Print print, AtomicReference<Thread> by) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return orders.of("a", print);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        work -> by.set(Thread.ofPlatform().start(work)));
  }

  private void work() throws IOException {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private CompletableFuture<byte[]> waiting() {
    var second = new AtomicReference<Thread>();
    CompletableFuture<byte[]> waits =
        ordered(
            () -> {
              throw new IllegalStateException("It is made twice");
            },
            second);
    await().until(() -> waits.isDone() || second.get().getState() == Thread.State.WAITING);
    return waits;
  }

  @Test
  void what_many_ask_for_is_made_once() throws Exception {
    CompletableFuture<byte[]> first =
        ordered(() -> {
          work();
          return MADE;
        });
    begun.await();
    CompletableFuture<byte[]> second = waiting();
    assertThat(orders.of("b", () -> null)).as("another meanwhile").isNull();

    end.countDown();

    assertThat(first.join()).isSameAs(second.join()).isEqualTo(MADE);
  }

  @Test
  void where_it_fails_all_are_told_and_the_next_makes_it_anew() throws Exception {
    CompletableFuture<byte[]> first =
        ordered(() -> {
          work();
          throw new IllegalStateException("The file is broken");
        });
    begun.await();
    CompletableFuture<byte[]> second = waiting();

    end.countDown();

    assertThatThrownBy(first::join).hasMessageContaining("The file is broken");
    assertThatThrownBy(second::join).hasMessageContaining("isn't made at present");
    assertThat(orders.of("a", () -> MADE)).isEqualTo(MADE);
  }
}
