package org.standfirst.media;

import java.nio.charset.StandardCharsets;
import org.standfirst.database.StartRefused;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Looks into the bucket before anything else does, and writes into it, so that what is wrong is
/// said at the start rather than to the first who adds a picture.
final class BucketCheck {
  /// What is written; it also tells whoever finds it what the bucket is for.
  private static final String NOTE = "standfirst.txt";

  private static final String WORDS = "Standfirst keeps its pictures here.\n";

  private BucketCheck() {}

  static void check(S3Client client, MediaSettings.S3 settings) {
    try {
      client.listObjectsV2(
          list -> list.bucket(settings.bucket()).prefix(settings.prefix()).maxKeys(1));
      client.putObject(
          put ->
              put.bucket(settings.bucket())
                  .key(settings.prefix() + NOTE)
                  .contentType("text/plain; charset=utf-8"),
          RequestBody.fromString(WORDS, StandardCharsets.UTF_8));
    } catch (S3Exception e) {
      throw new StartRefused(sentence(settings, e), e);
    } catch (SdkException e) {
      throw new StartRefused(unreachable(settings, e), e);
    }
  }

  private static String sentence(MediaSettings.S3 settings, S3Exception e) {
    String code =
        e.awsErrorDetails() == null ? "" : String.valueOf(e.awsErrorDetails().errorCode());
    return switch (code) {
      case "NoSuchBucket" ->
          "The bucket %s doesn't exist at %s: create it, or correct standfirst.media.s3.bucket."
              .formatted(settings.bucket(), settings.shown());
      case "InvalidAccessKeyId", "SignatureDoesNotMatch" ->
          "%s doesn't let the key %s in: check standfirst.media.s3.key and standfirst.media.s3.secret."
              .formatted(settings.shown(), settings.key());
      case "AccessDenied" ->
          "The key %s may not use the bucket %s at %s: allow it to list, read, write and delete there, or correct standfirst.media.s3.key and standfirst.media.s3.bucket."
              .formatted(settings.key(), settings.bucket(), settings.shown());
      case "PermanentRedirect",
          "AuthorizationHeaderMalformed",
          "IllegalLocationConstraintException" ->
          "The bucket %s doesn't lie in the region %s of %s: correct standfirst.media.s3.region or standfirst.media.s3.endpoint."
              .formatted(settings.bucket(), settings.region(), settings.shown());
      case "RequestTimeTooSkewed" ->
          "The clocks of this machine and of %s are too far apart: set this machine's right."
              .formatted(settings.shown());
      default ->
          "%s answers for the bucket %s as no S3 would (%d %s): check standfirst.media.s3.endpoint."
              .formatted(settings.shown(), settings.bucket(), e.statusCode(), code);
    };
  }

  private static String unreachable(MediaSettings.S3 settings, SdkException e) {
    Throwable reason = e;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return "Pictures can't be kept, since %s can't be reached (%s): start it, or correct standfirst.media.s3.endpoint."
        .formatted(
            settings.shown(), reason instanceof SdkClientException ? e.getMessage() : reason);
  }
}
