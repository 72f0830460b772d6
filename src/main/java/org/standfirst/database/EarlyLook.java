package org.standfirst.database;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/// Looks at an outside database while the rest of the program is still put together, which takes
/// the other processor. Whoever opens the connections waits for what came of it.
public final class EarlyLook
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext program) {
    Environment environment = program.getEnvironment();
    program.getBeanFactory().registerSingleton("earlyLook", new Look(begin(environment)));
  }

  private static CompletableFuture<Void> begin(Environment environment) {
    return CompletableFuture.runAsync(
        () -> {
          DatabaseSettings settings =
              Binder.get(environment).bindOrCreate("standfirst", DatabaseSettings.class);
          if (!settings.embedded()) {
            DatabaseCheck.check(DatabaseAddress.outside(settings.database()));
          }
        },
        work -> Thread.ofPlatform().daemon().name("early-look").start(work));
  }

  /// What came of it.
  record Look(CompletableFuture<Void> came) {
    /// Waits for it, and refuses the start where something is wrong.
    void await() {
      try {
        came.join();
      } catch (CompletionException | CancellationException e) {
        throw e.getCause() instanceof RuntimeException why ? why : e;
      }
    }
  }
}
