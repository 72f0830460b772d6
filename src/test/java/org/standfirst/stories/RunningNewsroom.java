package org.standfirst.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.standfirst.Standfirst;
import org.standfirst.TestFolders;
import org.standfirst.database.TestPostgres;

/// The demo newsroom, started once for all stories as `mvn spring-boot:run` starts it: on a fresh
/// embedded database, on ports of its own. Forms without a proof don't wait, hashes cost next to
/// nothing, lines to live coverage beat each second, and loopback counts as a proxy, so that each
/// visitor can come from a network of their own. Readers may leave keepsakes in it.
public final class RunningNewsroom {
  static final Path DATA = TestFolders.of("story-data");
  static final String POSTMARK = "lamp-oil";
  private static final int PORT = OtherProcess.freePort();
  private static final ConfigurableApplicationContext CONTEXT = start(DATA, PORT);

  private RunningNewsroom() {}

  /// Its address, without a slash at the end.
  public static String address() {
    return "http://localhost:" + PORT;
  }

  /// The address of a path.
  public static URI at(String path) {
    return URI.create(address() + path);
  }

  /// One of its parts.
  public static <T> T part(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /// All of its parts of a kind.
  static <T> Collection<T> parts(Class<T> type) {
    return CONTEXT.getBeansOfType(type).values();
  }

  /// Starts a newsroom on a fresh data folder.
  ///
  /// @param port on which it listens
  static ConfigurableApplicationContext start(Path data, int port, String... further) {
    delete(data);
    TestPostgres.lendBinaries(data);
    return SpringApplication.run(
        new Class<?>[] {Standfirst.class, Keepsakes.class, CheapPasswords.class},
        Stream.concat(
                Stream.of(
                    "--standfirst.data=" + data,
                    "--server.port=" + port,
                    "--management.server.port=0",
                    "--standfirst.proxies=127.0.0.1/32",
                    "--standfirst.readers.patience=0s",
                    "--standfirst.live.beat=1s",
                    "--standfirst.newsletter.returns.postmark.secret=" + POSTMARK,
                    "--standfirst.readers.disposable-addresses=src/test/resources/disposable.txt"),
                Arrays.stream(further))
            .toArray(String[]::new));
  }

  private static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
