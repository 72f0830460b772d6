package org.standfirst.articles;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.standfirst.LockWaits;
import org.standfirst.Standfirst;
import org.standfirst.TestDatabase;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.PictureWords;
import org.standfirst.wall.Access;

/// The whole program on a fresh database, with a few sections and authors, to be read by HTTP.
final class Newsroom implements AutoCloseable {
  /// A word that stands only behind the wall.
  static final String CANARY = "quagmirebird";

  private final ConfigurableApplicationContext program;
  private final HttpClient reader =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Newsroom(Path data) {
    String[] arguments =
        Stream.concat(Stream.of(TestDatabase.arguments()), Stream.of("--standfirst.data=" + data))
            .toArray(String[]::new);
    this.program = SpringApplication.run(Standfirst.class, arguments);
    Rubrics rubrics = bean(Rubrics.class);
    rubrics.open(new Section("world", "World", "What happens elsewhere.", 1, false));
    rubrics.open(new Section("city", "City", "", 2, false));
    rubrics.open(new Section("opinion", "Opinion", "", 3, true));
    rubrics.introduce(new Author("anna-weir", "Anna Weir", "Reporter", "Writes.", null));
    rubrics.introduce(new Author("ben-tamm", "Ben Tamm", "", "", null));
  }

  <T> T bean(Class<T> type) {
    return program.getBean(type);
  }

  JdbcClient sql() {
    return bean(JdbcClient.class);
  }

  /// Whether somebody waits for a row, in a statement with these words.
  boolean waits(String words) {
    return LockWaits.in(sql(), words);
  }

  /// Does at once what is done by the clock every now and then, beside whatever this thread is at.
  ///
  /// @param what the method that does it, with its class
  void strike(String what) {
    Runnable work =
        bean(ScheduledTaskHolder.class).getScheduledTasks().stream()
            .filter(each -> each.toString().endsWith(what))
            .findFirst()
            .orElseThrow()
            .getTask()
            .getRunnable();
    CompletableFuture.runAsync(work).join();
  }

  ImageId picture() {
    Media media = bean(Media.class);
    return media.enter(
        media.develop(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB)),
        new PictureWords("A quay at night", "The <b>quay</b>", "Illustration: Anna"));
  }

  Filing.Filed file(Copy copy) {
    return (Filing.Filed) bean(Desk.class).file(copy);
  }

  Filing.Filed file(String headline, Access access, Instant moment) {
    return file(copy(headline, access, new Copy.Timing.At(moment), null));
  }

  static Copy copy(String headline, Access access, Copy.Timing timing, @Nullable ImageId lead) {
    String opening = "<p>The opening of it is for everyone, and says lantern.</p>";
    String rest = "<p>" + CANARY + " stands here.</p><p>And ends the piece.</p>";
    return new Copy(
        new Copy.Words(headline, "A standfirst on herring.", "Harbour", opening + rest, "en-GB"),
        new Copy.Origin("", "", List.of("anna-weir", "ben-tamm")),
        new Copy.Place("world", List.of("Ferries", "The Sea"), access),
        lead,
        timing);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return reader.send(request.build(), BodyHandlers.ofString());
  }

  String page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  URI address(String path) {
    String port = program.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://localhost:" + port + path);
  }

  @Override
  public void close() {
    reader.close();
    program.close();
  }
}
