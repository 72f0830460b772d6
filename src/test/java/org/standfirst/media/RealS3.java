package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// S3Proxy, which speaks as S3 does and looks at keys and signatures, in a process of its own on
/// loopback. Started once for all tests that ask for a bucket.
final class RealS3 {
  static final String KEY = "standfirst";
  static final String SECRET = "Tar7barrel";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LISTENING = Pattern.compile("\\{127\\.0\\.0\\.1:([1-9][0-9]*)\\}");
  private static final AtomicInteger BUCKETS = new AtomicInteger();
  private static final URI ADDRESS = start();

  private RealS3() {}

  /// A bucket that nobody has used.
  static MediaSettings.S3 bucket(String prefix) {
    MediaSettings.S3 settings = settings("pictures-" + BUCKETS.incrementAndGet(), SECRET, prefix);
    try (var client = BucketClient.of(settings)) {
      client.createBucket(each -> each.bucket(settings.bucket()));
    }
    return settings;
  }

  static MediaSettings.S3 settings(String bucket, String secret, String prefix) {
    return settings(ADDRESS, bucket, secret, prefix);
  }

  static MediaSettings.S3 settings(URI endpoint, String bucket, String secret, String prefix) {
    return settings(endpoint, bucket, secret, prefix, Duration.ofSeconds(60));
  }

  static MediaSettings.S3 settings(
      URI endpoint, String bucket, String secret, String prefix, Duration call) {
    return new MediaSettings.S3(
        bucket,
        endpoint,
        "us-east-1",
        KEY,
        secret,
        null,
        prefix,
        null,
        Duration.ofSeconds(30),
        call);
  }

  private static URI start() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "s3-");
      Path buckets = Files.createDirectory(folder.resolve("buckets"));
      Path settings = folder.resolve("s3proxy.conf");
      Files.writeString(
          settings,
          """
          s3proxy.endpoint=http://127.0.0.1:0
          s3proxy.authorization=aws-v2-or-v4
          s3proxy.identity=%s
          s3proxy.credential=%s
          jclouds.provider=filesystem-nio2
          jclouds.filesystem.basedir=%s
          jclouds.identity=none
          jclouds.credential=none
          """
              .formatted(KEY, SECRET, buckets.toAbsolutePath()));
      Path logging = folder.resolve("logback.xml");
      Files.writeString(
          logging,
          """
          <configuration>
            <appender name="all" class="ch.qos.logback.core.ConsoleAppender">
              <encoder><pattern>%msg%n</pattern></encoder>
            </appender>
            <root level="info"><appender-ref ref="all"/></root>
          </configuration>
          """);
      Path log = folder.resolve("s3proxy.log");
      Process process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-Xmx128m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "--sun-misc-unsafe-memory-access=allow",
                  "-Dlogback.configurationFile=" + logging.toAbsolutePath(),
                  "-cp",
                  "target/s3proxy/*",
                  "org.gaul.s3proxy.Main",
                  "--properties",
                  settings.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      // in this thread: others wait until this class is there
      await()
          .pollInSameThread()
          .atMost(PATIENCE)
          .until(() -> port(log) != null || !process.isAlive());
      assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
      return URI.create("http://127.0.0.1:" + port(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String port(Path log) throws IOException {
    Matcher said = LISTENING.matcher(Files.readString(log));
    return said.find() ? said.group(1) : null;
  }
}
