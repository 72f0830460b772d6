package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.database.StartRefused;

/// What is wrong with a bucket is said at the start, in one sentence with the way out.
class BucketCheckTests {
  private static void isRefused(MediaSettings.S3 settings, String... words) {
    assertThatThrownBy(() -> BucketStorage.open(settings))
        .isInstanceOf(StartRefused.class)
        .hasMessageContainingAll(words)
        .hasMessageNotContainingAny(RealS3.SECRET, "\n", "Service: S3", "software.amazon");
  }

  @Test
  void a_bucket_that_is_not_there() {
    isRefused(
        RealS3.settings("no-such-bucket", RealS3.SECRET, ""),
        "no-such-bucket doesn't exist at http://127.0.0.1:",
        "standfirst.media.s3.bucket");
  }

  @Test
  void a_wrong_secret() {
    isRefused(
        RealS3.settings(RealS3.bucket("").bucket(), "wrong", ""),
        "doesn't let the key standfirst in",
        "standfirst.media.s3.secret");
  }

  @Test
  void nobody_there() {
    isRefused(
        RealS3.settings(URI.create("http://127.0.0.1:1"), "pictures", RealS3.SECRET, ""),
        "http://127.0.0.1:1 can't be reached",
        "refused",
        "standfirst.media.s3.endpoint");
  }

  @Test
  void a_name_that_leads_nowhere() {
    isRefused(
        RealS3.settings(URI.create("http://s3.invalid"), "pictures", RealS3.SECRET, ""),
        "http://s3.invalid can't be reached",
        "standfirst.media.s3.endpoint");
  }

  @Test
  void a_file_for_the_secret_that_is_not_there() {
    var settings =
        new MediaSettings.S3(
            "pictures",
            null,
            "eu-north-1",
            RealS3.KEY,
            "",
            Path.of("target/no-such-file"),
            "",
            null,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));
    isRefused(settings, "standfirst.media.s3.secret-file", "target/no-such-file", "can't be read");
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://127.0.0.1, key, secret, '', 10s, standfirst.media.s3.bucket isn't set",
    "'', , key, secret, '', 10s, standfirst.media.s3.bucket isn't set",
    "pictures, , '', secret, '', 10s, needs standfirst.media.s3.key",
    "pictures, , key, '', '', 10s, needs standfirst.media.s3.key",
    "pictures, ftp://127.0.0.1, key, secret, '', 10s, standfirst.media.s3.endpoint",
    "pictures, s3.example.org, key, secret, '', 10s, standfirst.media.s3.endpoint",
    "pictures, https://a:b@s3.example.org, key, secret, '', 10s, standfirst.media.s3.endpoint",
    "pictures, , key, secret, /paper, 10s, standfirst.media.s3.prefix",
    "pictures, , key, secret, '', 0s, standfirst.media.s3.timeout",
  })
  void settings_that_make_no_sense(
      String bucket,
      URI endpoint,
      String key,
      String secret,
      String prefix,
      String timeout,
      String words) {
    Duration time = Duration.parse("PT" + timeout);
    assertThatThrownBy(() ->
            new MediaSettings.S3(
                bucket, endpoint, "us-east-1", key, secret, null, prefix, null, time, time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
