package org.standfirst.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// The PostgreSQL that comes with the program, driven by its own `initdb` and `pg_ctl`: durable as
/// an outside one, behind a password, on loopback alone. After a kill -9 of the program it lives
/// on; the next start finds it by its `postmaster.pid` and takes it over.
public final class EmbeddedPostgres implements AutoCloseable {
  private static final long START_SECONDS = 60;
  private static final long STOP_SECONDS = 30;
  private final DataFolder folder;
  private final Path cluster;
  private final PostgresCommands commands;
  private final String password;
  private final int port;

  private EmbeddedPostgres(
      DataFolder folder, Path cluster, PostgresCommands commands, String password, int port) {
    this.folder = folder;
    this.cluster = cluster;
    this.commands = commands;
    this.password = password;
    this.port = port;
  }

  /// Starts the database of that data folder, making it first where there is none.
  ///
  /// @throws StartRefused where the folder is in use or PostgreSQL can't be started
  public static EmbeddedPostgres start(Path data) {
    return start(data, List.of());
  }

  /// The same with further settings (`name=value`), for tests that need no durability.
  static EmbeddedPostgres start(Path data, List<String> settings) {
    DataFolder folder = DataFolder.hold(data);
    try {
      return start(folder, settings);
    } catch (IOException e) {
      throw new StartRefused("The embedded PostgreSQL didn't start: " + e.getMessage(), e);
    }
  }

  private static EmbeddedPostgres start(DataFolder folder, List<String> settings)
      throws IOException {
    Path home = folder.path().resolve("postgres");
    var commands = new PostgresCommands(PostgresBinaries.unpack(home.resolve("binaries")));
    Path cluster = home.resolve("cluster");
    Path passwordFile = home.resolve("password");
    if (!Files.exists(cluster.resolve("standfirst-ready"))) {
      initialise(commands, cluster, passwordFile);
    }
    String password = Files.readString(passwordFile).strip();
    PostmasterPid running = PostmasterPid.of(cluster);
    if (running != null && running.answers()) {
      return new EmbeddedPostgres(folder, cluster, commands, password, running.port());
    }
    int port = FreePort.onLoopback();
    List<String> options = new ArrayList<>();
    options.add("listen_addresses=127.0.0.1");
    options.add("port=" + port);
    options.add("unix_socket_directories=");
    options.add("max_connections=120");
    options.add("shared_buffers=128MB");
    options.add("logging_collector=off");
    options.addAll(settings);
    commands.start(cluster, home.resolve("postgres.log"), options, START_SECONDS);
    return new EmbeddedPostgres(folder, cluster, commands, password, port);
  }

  private static void initialise(PostgresCommands commands, Path cluster, Path passwordFile)
      throws IOException {
    // What an unfinished first start left behind; set aside, since only a person can be sure.
    if (Files.exists(cluster)) {
      Files.move(cluster, cluster.resolveSibling("unfinished-" + UUID.randomUUID()));
    }
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(passwordFile);
    Folders.writePrivate(passwordFile, HexFormat.of().formatHex(random));
    commands.initialise(cluster, passwordFile);
    Files.createFile(cluster.resolve("standfirst-ready"));
  }

  /// The JDBC address of one of its databases.
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /// The password of its superuser `postgres`.
  public String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    commands.stop(cluster, STOP_SECONDS);
    folder.close();
  }
}
