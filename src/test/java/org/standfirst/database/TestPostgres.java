package org.standfirst.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.standfirst.TestFolders;

/// The one PostgreSQL that all tests of a process share: the embedded one, with durability off.
public final class TestPostgres {
  private static final Path DATA = TestFolders.of("test-data");
  private static final Path BINARIES = Path.of("target", "postgres-binaries");

  private TestPostgres() {}

  /// Puts the unpacked PostgreSQL into another data folder, where each would unpack its own.
  public static synchronized void lendBinaries(Path data) {
    try {
      Path own = Files.createDirectories(data.resolve("postgres")).resolve("binaries");
      PostgresBinaries.unpack(BINARIES);
      if (!Files.exists(own)) {
        Files.createSymbolicLink(own, BINARIES.toAbsolutePath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Enters the database that a running newsroom keeps in its data folder.
  public static Connection enter(Path data) throws IOException, SQLException {
    Path postgres = data.resolve("postgres");
    String port =
        Files.readAllLines(postgres.resolve("cluster").resolve("postmaster.pid")).get(3).strip();
    String password = Files.readString(postgres.resolve("password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
  }

  public static EmbeddedPostgres start() {
    lendBinaries(DATA);
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
