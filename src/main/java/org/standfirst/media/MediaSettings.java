package org.standfirst.media;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.standfirst.database.StartRefused;

/// Where pictures are kept.
@ConfigurationProperties("standfirst.media")
public record MediaSettings(
    /// A bucket; where none is named, pictures are kept in the folder `media` of the data folder.
    @DefaultValue S3 s3) {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// A bucket of a service that speaks as Amazon's S3 does.
  public record S3(
      /// The bucket's name.
      @DefaultValue("") String bucket,
      /// The service's address; absent: Amazon's own.
      @Nullable URI endpoint,
      /// The region that the bucket lies in.
      @DefaultValue("us-east-1") String region,
      /// The name of the access key.
      @DefaultValue("") String key,
      /// The access key's secret.
      @DefaultValue("") String secret,
      /// A file that holds the secret, in place of it.
      @Nullable Path secretFile,
      /// What the names of files begin with.
      @DefaultValue("") String prefix,
      /// Whether the bucket is named in an address's path rather than in its host; absent: where
      /// there is an endpoint.
      @Nullable Boolean pathStyle,
      /// How long to wait for the service at each step.
      @DefaultValue("10s") Duration timeout,
      /// How long a whole call may take, with its steps and repetitions.
      @DefaultValue("30s") Duration callTimeout) {
    public S3 {
      if (bucket.isBlank() && (endpoint != null || !key.isBlank())) {
        throw new IllegalArgumentException("standfirst.media.s3.bucket isn't set");
      }
      if (!bucket.isBlank() && (key.isBlank() || (secret.isBlank() && secretFile == null))) {
        throw new IllegalArgumentException(
            "standfirst.media.s3.bucket needs standfirst.media.s3.key and standfirst.media.s3.secret");
      }
      if (endpoint != null && !isWeb(endpoint)) {
        throw new IllegalArgumentException(
            "standfirst.media.s3.endpoint is an address such as https://s3.example.org, not "
                + endpoint);
      }
      if (prefix.startsWith("/")) {
        throw new IllegalArgumentException(
            "standfirst.media.s3.prefix begins without a slash, unlike " + prefix);
      }
      bounded("timeout", timeout);
      bounded("call-timeout", callTimeout);
    }

    private static void bounded(String name, Duration time) {
      if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "standfirst.media.s3.%s is a time up to 2m, not %s".formatted(name, time));
      }
    }

    private static boolean isWeb(URI address) {
      return address.getHost() != null
          && address.getRawUserInfo() == null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    boolean isSet() {
      return !bucket.isBlank();
    }

    boolean isPathStyle() {
      return pathStyle == null ? endpoint != null : pathStyle;
    }

    /// Where it is, in a sentence for the operator.
    String shown() {
      return endpoint == null ? "Amazon’s S3 in " + region : endpoint.toString();
    }

    String secretWords() {
      if (secretFile == null) {
        return secret;
      }
      try {
        return Files.readString(secretFile).strip();
      } catch (IOException e) {
        throw new StartRefused(
            "standfirst.media.s3.secret-file names "
                + secretFile
                + ", which can't be read: set it to a file that holds the secret of the access key.",
            e);
      }
    }
  }
}
