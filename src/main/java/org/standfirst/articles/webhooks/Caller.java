package org.standfirst.articles.webhooks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Sends calls. It follows no redirect, keeps no cookie, reads nothing of the answer but its
/// status, and waits for that no longer than ten seconds.
@Component
class Caller implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Caller.class);
  private static final int PATIENCE_SECONDS = 10;
  private static final long CONNECT_MILLIS = 5_000;
  private final Destinations destinations;
  private final SigningSecrets secrets;
  private final Clock clock;
  private @Nullable HttpClient client;

  Caller(Destinations destinations, SigningSecrets secrets, Clock clock) {
    this.destinations = destinations;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// What came of a try.
  sealed interface Outcome {
    long millis();

    /// It was answered.
    record Answered(int status, long millis) implements Outcome {}

    /// It was not.
    record Unanswered(String reason, long millis) implements Outcome {}
  }

  Outcome send(Call call) throws InterruptedException {
    long start = System.nanoTime();
    long second = clock.instant().getEpochSecond();
    String signature =
        secrets
            .open(call.secret(), call.webhook())
            .signature(call.message(), second, call.payload());
    try (var answer = new InputStreamResponseListener()) {
      client()
          .POST(URI.create(call.address()))
          .headers(headers -> {
            headers.put("webhook-id", call.message());
            headers.put("webhook-timestamp", Long.toString(second));
            headers.put("webhook-signature", signature);
          })
          .body(
              new StringRequestContent("application/json", call.payload(), StandardCharsets.UTF_8))
          .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .send(answer);
      int status = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).getStatus();
      return new Outcome.Answered(status, since(start));
    } catch (TimeoutException _) {
      return new Outcome.Unanswered("no answer within 10 seconds", since(start));
    } catch (ExecutionException e) {
      return new Outcome.Unanswered(reason(e), since(start));
    } catch (IOException e) {
      return new Outcome.Unanswered(String.valueOf(e.getMessage()), since(start));
    }
  }

  /// Made at first need: most papers call nobody.
  private synchronized HttpClient client() {
    if (client == null) {
      client = started();
    }
    return client;
  }

  private HttpClient started() {
    var fresh = new HttpClient();
    fresh.setName("webhooks");
    fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    fresh.setSocketAddressResolver(destinations);
    fresh.setFollowRedirects(false);
    fresh.setConnectTimeout(CONNECT_MILLIS);
    fresh.setHttpCookieStore(new HttpCookieStore.Empty());
    fresh.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Standfirst-Webhooks/1"));
    try {
      fresh.start();
    } catch (Exception e) {
      throw new IllegalStateException("The client for webhooks doesn't start", e);
    }
    fresh.getProtocolHandlers().clear();
    fresh.getContentDecoderFactories().clear();
    return fresh;
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof TimeoutException) {
      return "no answer within 10 seconds";
    }
    LOG.debug("A webhook can't be called", cause);
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  @Override
  public synchronized void destroy() throws Exception {
    if (client != null) {
      client.stop();
    }
  }
}
