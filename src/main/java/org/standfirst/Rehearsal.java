package org.standfirst;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The command `rehearse`: starts the program on free ports, reads the pages that its front page
/// leads to, and ends. A Java that is to keep what it learns for later starts learns it here. The
/// program is a node like any other meanwhile.
final class Rehearsal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final String NAME = "rehearse";
  private static final Map<String, Object> OUT_OF_THE_WAY =
      Map.of("server.address", "127.0.0.1", "server.port", "0", "management.server.port", "0");
  private static final int ROUNDS = 5;
  private final HttpClient reader =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI front;

  private Rehearsal(ConfigurableApplicationContext program) {
    this.front =
        URI.create(
            "http://127.0.0.1:"
                + program.getEnvironment().getRequiredProperty("local.server.port")
                + "/");
  }

  /// Whether the program was asked for this rather than to start.
  static boolean isMeant(String... arguments) {
    return List.of(arguments).contains(NAME);
  }

  static void run(String... arguments) throws IOException, InterruptedException {
    SpringApplication application = Standfirst.program();
    application.addInitializers(program ->
        program
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource(NAME, OUT_OF_THE_WAY)));
    try (ConfigurableApplicationContext program = application.run(arguments);
        var rehearsal = new Rehearsal(program)) {
      LOG.info("{} pages were rehearsed", rehearsal.readAll());
    }
  }

  private int readAll() throws IOException, InterruptedException {
    Set<String> paths = new LinkedHashSet<>(List.of(front.getPath()));
    paths.addAll(Jsoup.parse(read(front.getPath())).select("[href^=/]").eachAttr("href"));
    for (int round = 0; round < ROUNDS; round++) {
      for (String path : paths) {
        read(path);
      }
    }
    return paths.size();
  }

  private String read(String path) throws IOException, InterruptedException {
    return reader
        .send(HttpRequest.newBuilder(front.resolve(path)).GET().build(), BodyHandlers.ofString())
        .body();
  }

  @Override
  public void close() {
    reader.close();
  }
}
