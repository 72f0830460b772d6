package org.standfirst.newsletters.returns.providers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Fetches from Amazon over https, follows no redirect, and reads only so much.
@Component
class AmazonByHttp implements Amazon {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 64_000;
  private static final int OK = 200;

  private final Cache<URI, X509Certificate> certificates =
      Caffeine.newBuilder().maximumSize(50).expireAfterWrite(Duration.ofDays(1)).build();
  private final Clock clock;

  AmazonByHttp(Clock clock) {
    this.clock = clock;
  }

  @Override
  public PublicKey key(URI address) throws IOException {
    X509Certificate known = certificates.getIfPresent(address);
    if (known == null) {
      known = SnsCertificate.read(fetch(address), clock.instant());
      certificates.put(address, known);
    }
    return known.getPublicKey();
  }

  @Override
  public void confirm(URI address) throws IOException {
    fetch(address);
  }

  private static byte[] fetch(URI address) throws IOException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != OK) {
          throw new IOException("status " + answer.statusCode());
        }
        return body.readNBytes(MOST_BYTES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
