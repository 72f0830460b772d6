package org.standfirst.newsletters.deliveries;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.LongSupplier;

/// This program and its machine, as sending sees them.
final class OwnHouse implements Courtesy.House {
  private final OperatingSystemMXBean machine =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private final LongSupplier requests;
  private final List<Lane> lanes;
  private final long[] workers;

  /// @param workers the threads that send
  OwnHouse(LongSupplier requests, List<Lane> lanes, List<Thread> workers) {
    this.requests = requests;
    this.lanes = List.copyOf(lanes);
    this.workers = workers.stream().mapToLong(Thread::threadId).toArray();
  }

  @Override
  public long requests() {
    return requests.getAsLong();
  }

  @Override
  public long copies() {
    return lanes.stream().mapToLong(Lane::answered).sum();
  }

  @Override
  public long work() {
    long sum = 0;
    for (long each : threads.getThreadCpuTime(workers)) {
      sum += Math.max(0, each);
    }
    return sum;
  }

  @Override
  public double load() {
    return machine.getCpuLoad();
  }

  @Override
  public int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
