package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.TestDatabase;

/// The program as it stands in the jar: Spring has decided beforehand what it consists of, and
/// leaves to each start what hangs on the settings. Where all tests run, the build has prepared it
/// for the jar before (see the pom).
class PreparedStories {
  @TempDir static Path folder;
  private static String classPath = "";

  @BeforeAll
  static void prepare() throws IOException, InterruptedException {
    String program =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(each -> !each.endsWith("test-classes"))
            .reduce((one, next) -> one + File.pathSeparator + next)
            .orElseThrow();
    String prepared = System.getProperty("tests.prepared", "");
    if (!prepared.isEmpty()) {
      classPath = prepared + File.pathSeparator + program;
      return;
    }
    Path sources = folder.resolve("sources");
    Path classes = folder.resolve("classes");
    Process preparing =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                program,
                "org.springframework.boot.SpringApplicationAotProcessor",
                "org.standfirst.Standfirst",
                sources.toString(),
                folder.resolve("resources").toString(),
                classes.toString(),
                "org.standfirst",
                "standfirst")
            .inheritIO()
            .start();
    assertThat(preparing.waitFor()).isZero();
    compile(sources, classes, program);
    classPath = classes + File.pathSeparator + program;
  }

  private static void compile(Path sources, Path classes, String program) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath", program);
    try (var files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      var units = files.getJavaFileObjects(all.filter(Files::isRegularFile).toArray(Path[]::new));
      assertThat(compiler.getTask(null, files, null, options, null, units).call()).isTrue();
    }
  }

  private static OtherProcess start(String... further) {
    List<String> arguments = new ArrayList<>(List.of(further));
    arguments.add("--standfirst.database.url=" + TestDatabase.freshUrl());
    arguments.add("--standfirst.database.user=postgres");
    arguments.add("--standfirst.database.password=" + TestDatabase.password());
    arguments.add("--spring.main.log-startup-info=true");
    arguments.add("--logging.level.org.standfirst.Standfirst=info");
    arguments.add("--logging.level.org.springframework.boot.jetty=info");
    return OtherProcess.startOn(classPath, arguments.toArray(String[]::new));
  }

  /// The ports it says it listens on: the paper's, then Actuator's.
  private static List<Integer> ports(String output) {
    return Pattern.compile("Jetty started on ports? (\\d+)")
        .matcher(output)
        .results()
        .map(each -> Integer.valueOf(each.group(1)))
        .toList();
  }

  private static int status(int port, String path) {
    return new Browsing("http://127.0.0.1:" + port).get(path).status();
  }

  @Test
  void it_has_neither_demo_nor_mailbox_on_an_outside_database() {
    try (OtherProcess program = start("--server.port=0").awaitWords("Started Standfirst")) {
      assertThat(program.output())
          .contains("AOT-processed Standfirst", "No SMTP server is set")
          .doesNotContain("Read at");
      List<Integer> ports = ports(program.output());
      assertThat(status(ports.getFirst(), "/")).isEqualTo(200);
      assertThat(status(ports.getFirst(), "/demo/mail")).isEqualTo(404);
      assertThat(status(ports.getLast(), "/actuator/health")).isEqualTo(200);
      worksByTheClock(ports.getLast());
    }
  }

  private static void worksByTheClock(int actuator) {
    var browser = new Browsing("http://127.0.0.1:" + actuator);
    await()
        .untilAsserted(() ->
            assertThat(browser.get("/actuator/prometheus").body())
                .contains("tasks_scheduled_execution"));
  }

  @Test
  void it_looks_for_the_smtp_server_that_is_set() {
    try (OtherProcess program =
        start(
            "--server.port=0",
            "--standfirst.mail.smtp.host=127.0.0.1",
            "--standfirst.mail.smtp.password-file=no-such-file")) {
      assertThat(program.awaitRefusal()).contains("standfirst.mail.smtp.password-file");
    }
  }

  @Test
  void it_looks_for_the_bucket_that_is_set() {
    try (OtherProcess program =
        start(
            "--server.port=0",
            "--standfirst.media.s3.bucket=pictures",
            "--standfirst.media.s3.endpoint=http://127.0.0.1:1",
            "--standfirst.media.s3.key=standfirst",
            "--standfirst.media.s3.secret=Tar7barrel")) {
      assertThat(program.awaitRefusal())
          .contains("http://127.0.0.1:1 can't be reached", "standfirst.media.s3.endpoint")
          .doesNotContain("Tar7barrel");
    }
  }
}
