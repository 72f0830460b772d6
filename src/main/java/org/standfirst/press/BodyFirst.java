package org.standfirst.press;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.standfirst.site.FormSize;

/// Waits for a form before its request takes a place among those that are worked on, which a body
/// that comes in drops would hold for as long as its sender likes. Nothing waits here but bytes in
/// bounded memory. What is too much for any form is read to its end and thrown away, unless that is
/// far: a browser that is cut short while it sends never sees why.
final class BodyFirst extends Handler.Wrapper {
  private static final int MOST_BYTES = FormSize.MOST_BYTES + 1;
  private static final long MOST_BYTES_OF_ALL = 16_000_000;
  private static final int FIRST_BYTES = 512;
  private final AtomicLong bytesOfAll = new AtomicLong();

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String method = request.getMethod();
    if (request.getLength() == 0
        || request.getLength() > FormSize.MOST_THROWN_AWAY
        || isUpload(request)
        || HttpMethod.GET.is(method)
        || HttpMethod.HEAD.is(method)) {
      return super.handle(request, response, callback);
    }
    new Coming(request, response, callback).run();
    return true;
  }

  /// Files, whole articles and providers' reports come as they are read.
  private static boolean isUpload(Request request) {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return request.getLength() >= MOST_BYTES
        && type != null
        && (type.startsWith("multipart/form-data")
            || FormSize.mayBeLarge(Request.getPathInContext(request)));
  }

  private void goOn(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /// A body on its way. What came is copied: small pieces would each keep a large buffer.
  private final class Coming implements Invocable.Task {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private byte[] bytes = new byte[0];
    private int count;
    private long thrownAway;

    Coming(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = Callback.from(callback, this::release);
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }

    @Override
    public void run() {
      while (true) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          Response.writeError(
              request,
              response,
              callback,
              HttpStatus.REQUEST_TIMEOUT_408,
              null,
              chunk.getFailure());
          return;
        }
        boolean last = chunk.isLast();
        boolean room = take(chunk.getByteBuffer());
        chunk.release();
        if (!room) {
          Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
          return;
        }
        if (last || thrownAway > FormSize.MOST_THROWN_AWAY) {
          goOn(new Come(request, come()), response, callback);
          return;
        }
      }
    }

    /// Whether there was room for more.
    private boolean take(ByteBuffer more) {
      if (count + more.remaining() >= MOST_BYTES) {
        thrownAway += more.remaining();
        release();
        bytes = new byte[0];
        count = MOST_BYTES;
        return true;
      }
      int taken = more.remaining();
      int needed = count + taken;
      if (needed > bytes.length) {
        int length = Math.min(MOST_BYTES, Math.max(FIRST_BYTES, 2 * needed));
        if (bytesOfAll.addAndGet(length - bytes.length) > MOST_BYTES_OF_ALL) {
          bytesOfAll.addAndGet(bytes.length - length);
          return false;
        }
        bytes = Arrays.copyOf(bytes, length);
      }
      more.get(bytes, count, taken);
      count = needed;
      return true;
    }

    /// What has come; of what was thrown away, that it is too much.
    private ByteBuffer come() {
      return ByteBuffer.wrap(count == MOST_BYTES ? new byte[MOST_BYTES] : bytes, 0, count);
    }

    private void release() {
      bytesOfAll.addAndGet(-bytes.length);
    }
  }

  /// A request whose body has come.
  private static final class Come extends Request.Wrapper {
    private final Content.Source body;

    Come(Request request, ByteBuffer bytes) {
      super(request);
      this.body = new ByteBufferContentSource(bytes);
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable available) {
      body.demand(available);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
      super.fail(failure);
    }
  }
}
