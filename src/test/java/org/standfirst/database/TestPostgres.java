package org.standfirst.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The one PostgreSQL that all tests share: the embedded one, with durability off.
public final class TestPostgres {
  private static final Path DATA = Path.of("target", "test-data");
  private static final Path BINARIES = DATA.resolve("postgres").resolve("binaries");

  private TestPostgres() {}

  /// Puts the unpacked PostgreSQL into another data folder, where each would unpack its own.
  public static void lendBinaries(Path data) {
    try {
      Path postgres = Files.createDirectories(data.resolve("postgres"));
      PostgresBinaries.unpack(BINARIES);
      Files.createSymbolicLink(postgres.resolve("binaries"), BINARIES.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static EmbeddedPostgres start() {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            DATA, List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
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
