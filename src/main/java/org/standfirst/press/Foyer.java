package org.standfirst.press;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.standfirst.readers.Doorkeeper;
import org.standfirst.readers.Doorkeeper.Entrance;
import org.standfirst.site.Waiting;

/// Tells a form that the house is full before it takes a place among the requests that are worked
/// on: in a flood nearly all are told so, on the thread that read them, by a page printed before.
final class Foyer extends Handler.Wrapper {
  /// The page says what day it is.
  private static final Duration PRINTED_FOR = Duration.ofMinutes(1);

  private final List<Doorkeeper> doorkeepers;
  private final LoadingCache<Duration, Notice> notices;

  /// @param page what is said to those who are asked to come back after that time
  Foyer(List<Doorkeeper> doorkeepers, Function<Duration, byte[]> page) {
    this.doorkeepers = List.copyOf(doorkeepers);
    this.notices =
        Caffeine.newBuilder()
            .expireAfterWrite(PRINTED_FOR)
            .build(after -> Notice.print(after, page.apply(after)));
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (HttpMethod.POST.is(request.getMethod())) {
      String path = Request.getPathInContext(request);
      for (Doorkeeper each : doorkeepers) {
        if (each.at(path) instanceof Entrance.Full(Duration after)) {
          notices.get(after).post(response, callback);
          return true;
        }
      }
    }
    return super.handle(request, response, callback);
  }

  /// The page and its headers, ready to be sent as often as need be.
  private record Notice(HttpFields headers, ByteBuffer page) {
    static Notice print(Duration after, byte[] page) {
      HttpFields headers =
          HttpFields.build()
              .put(HttpHeader.RETRY_AFTER, Waiting.seconds(after))
              .put(HttpHeader.CACHE_CONTROL, "no-store")
              .put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8")
              .put(HttpHeader.CONTENT_LENGTH, page.length)
              .asImmutable();
      return new Notice(headers, ByteBuffer.wrap(page).asReadOnlyBuffer());
    }

    void post(Response response, Callback callback) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
      response.getHeaders().add(headers);
      response.write(true, page.duplicate(), callback);
    }
  }
}
