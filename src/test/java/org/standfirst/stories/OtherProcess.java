package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// Standfirst in a process of its own, to be killed or to be refused.
final class OtherProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private final Process process;
  private final Path output;

  private OtherProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static OtherProcess start(String... arguments) {
    return startOn(System.getProperty("java.class.path"), arguments);
  }

  /// Starts it from other classes than this test's.
  static OtherProcess startOn(String classPath, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(ProcessHandle.current().info().command().orElseThrow());
    line.add("-Xmx400m");
    line.add("-XX:TieredStopAtLevel=1");
    line.add("-XX:+UseSerialGC");
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("--sun-misc-unsafe-memory-access=allow");
    line.add("-cp");
    line.add(classPath);
    line.add("org.standfirst.Standfirst");
    line.add("--management.server.port=0");
    line.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile(Path.of("target"), "process-", ".log");
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new OtherProcess(process, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A port that nobody listens on. It is none of those that systems give to calls going out: one
  /// of these could be taken by the time it is needed.
  static int freePort() {
    return ThreadLocalRandom.current()
        .ints(10_000, 32_000)
        .filter(OtherProcess::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// Waits until it says where to read.
  OtherProcess awaitReady() {
    return awaitWords("Read at");
  }

  /// Waits until it says that.
  OtherProcess awaitWords(String words) {
    await().atMost(PATIENCE).until(() -> output().contains(words) || !process.isAlive());
    assertThat(process.isAlive()).as(output()).isTrue();
    return this;
  }

  /// Waits until it has given up, and says what it printed.
  String awaitRefusal() {
    String output = awaitExit();
    assertThat(process.exitValue()).as(output).isNotZero();
    return output;
  }

  /// Waits until it has done what it was asked to, and says what it printed.
  String awaitEnd() {
    String output = awaitExit();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private String awaitExit() {
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return output();
  }

  String output() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As the power cut would.
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
