package org.standfirst.readers.password;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the thread that calls it step back behind all others: it gets little but what they leave of
/// the processors. On Linux a thread has a nice value of its own, which Java's priorities don't
/// set; elsewhere nothing happens.
final class StepBack {
  private static final Logger LOG = LoggerFactory.getLogger(StepBack.class);
  private static final int THREAD = 0;
  private static final int ITSELF = 0;

  /// A ninth of a usual thread's share, where both want all. The last step there is, 19, would
  /// leave so little that the collector, for which all threads must stop, waited for it.
  private static final int NICE = 10;

  private StepBack() {}

  @SuppressWarnings("restricted")
  static void now() {
    if (!System.getProperty("os.name", "").startsWith("Linux")) {
      return;
    }
    try {
      Linker linker = Linker.nativeLinker();
      MethodHandle setPriority =
          linker.downcallHandle(
              linker.defaultLookup().findOrThrow("setpriority"),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_INT,
                  ValueLayout.JAVA_INT));
      int failed = (int) setPriority.invokeExact(THREAD, ITSELF, NICE);
      LOG.debug("{} steps back: {}", Thread.currentThread().getName(), failed == 0);
    } catch (Throwable e) {
      LOG.info("Hashing of passwords shares the processors evenly: {}", e.toString());
    }
  }
}
