package org.standfirst.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The one PostgreSQL that all tests share: the embedded one, with durability off.
public final class TestPostgres {
  private TestPostgres() {}

  public static EmbeddedPostgres start() {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            Path.of("target", "test-data"),
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              try {
                postgres.close();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            }));
    return postgres;
  }
}
