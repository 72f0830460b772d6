package org.standfirst.media;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Keeps files in a bucket. The service takes a file whole or not at all, and has it safe once it
/// says so; a file that arrives otherwise than it was sent is known by its hash, and refused.
final class BucketStorage implements Storage {
  private final S3Client client;
  private final String bucket;
  private final String prefix;

  BucketStorage(S3Client client, MediaSettings.S3 settings) {
    this.client = client;
    this.bucket = settings.bucket();
    this.prefix = settings.prefix();
  }

  /// The bucket of the settings, once it has shown that it can be used.
  static BucketStorage open(MediaSettings.S3 settings) {
    S3Client client = BucketClient.of(settings);
    BucketCheck.check(client, settings);
    return new BucketStorage(client, settings);
  }

  @Override
  public void keep(String name, byte[] content) throws IOException {
    try {
      client.putObject(
          put ->
              put.bucket(bucket)
                  .key(prefix + name)
                  .contentType(Format.of(name.substring(name.lastIndexOf('.') + 1)).mediaType())
                  .contentMD5(md5(content)),
          RequestBody.fromBytes(content));
    } catch (SdkException e) {
      throw new IOException("The bucket doesn't take " + name, e);
    }
  }

  @Override
  public boolean holds(String name) throws IOException {
    try {
      client.headObject(head -> head.bucket(bucket).key(prefix + name));
      return true;
    } catch (NoSuchKeyException _) {
      return false;
    } catch (SdkException e) {
      throw new IOException("The bucket doesn't say whether it holds " + name, e);
    }
  }

  @Override
  public byte @Nullable [] content(String name) throws IOException {
    try {
      return client
          .getObjectAsBytes(get -> get.bucket(bucket).key(prefix + name))
          .asByteArrayUnsafe();
    } catch (NoSuchKeyException _) {
      return null;
    } catch (SdkException e) {
      throw new IOException("The bucket doesn't give " + name, e);
    }
  }

  @Override
  public void discard(String beginning, Duration longest) throws IOException {
    var patience = new Patience(longest);
    try {
      for (S3Object each :
          client
              .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix + beginning))
              .contents()) {
        patience.check();
        client.deleteObject(delete -> delete.bucket(bucket).key(each.key()));
      }
    } catch (SdkException e) {
      throw new IOException("The bucket doesn't discard " + beginning, e);
    }
  }

  private static String md5(byte[] content) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with MD5", e);
    }
  }
}
