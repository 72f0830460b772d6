package org.standfirst.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL's own tools, `initdb` and `pg_ctl`.
final class PostgresCommands {
  private final Path binaries;

  PostgresCommands(Path home) {
    this.binaries = home.resolve("bin");
  }

  void initialise(Path cluster, Path passwordFile) throws IOException {
    run(
        "initdb",
        List.of(
            "--pgdata=" + cluster,
            "--username=postgres",
            "--auth=scram-sha-256",
            "--pwfile=" + passwordFile,
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"),
        120);
  }

  void start(Path cluster, Path log, List<String> settings, long seconds) throws IOException {
    var options = new StringBuilder();
    for (String setting : settings) {
      options.append(" -c ").append(setting.contains(" ") ? '"' + setting + '"' : setting);
    }
    run(
        "pg_ctl",
        List.of(
            "start",
            "-w",
            "-t",
            Long.toString(seconds),
            "-D",
            cluster.toString(),
            "-l",
            log.toString(),
            "-o",
            options.toString().strip()),
        seconds + 10);
  }

  void stop(Path cluster, long seconds) throws IOException {
    run(
        "pg_ctl",
        List.of("stop", "-m", "fast", "-w", "-t", Long.toString(seconds), "-D", cluster.toString()),
        seconds + 10);
  }

  private void run(String tool, List<String> arguments, long seconds) throws IOException {
    List<String> line = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      line.add("unshare");
      line.add("--user");
    }
    line.add(binaries.resolve(tool).toString());
    line.addAll(arguments);
    // The server keeps what it inherits open for its whole life, so its words go to a file, not a
    // pipe.
    Path words = Files.createTempFile("standfirst-" + tool, ".log");
    try {
      Process process =
          new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(words.toFile()).start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(tool + " gave no answer in " + seconds + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException(
            tool
                + ": "
                + Files.readString(words, StandardCharsets.UTF_8).strip().replace('\n', ' '));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(tool + " was interrupted", e);
    } finally {
      Files.deleteIfExists(words);
    }
  }
}
