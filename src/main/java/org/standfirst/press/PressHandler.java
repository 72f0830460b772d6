package org.standfirst.press;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.CookieNames;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.Visitors;
import org.standfirst.readers.Visitors.Recollection;
import org.standfirst.site.ResponseHeaders;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Recall;
import org.standfirst.wall.Wall;

/// Hands out copies before the servlet machinery starts, on the very thread that read the request:
/// nothing here ever waits. Whatever memory can't answer goes on to the servlets on a virtual
/// thread, once its body is there.
final class PressHandler extends Handler.Wrapper {
  private final Press press;
  private final Visitors visitors;
  private final Wall wall;
  private final CookieNames names;
  private final MeterCookies cookies;
  private final Footfall footfall;
  private final HttpFields everyAnswer;

  PressHandler(
      Press press,
      Visitors visitors,
      Wall wall,
      CookieNames names,
      MeterCookies cookies,
      Footfall footfall,
      ResponseHeaders headers) {
    this.press = press;
    this.visitors = visitors;
    this.wall = wall;
    this.names = names;
    this.cookies = cookies;
    this.footfall = footfall;
    HttpFields.Mutable fields = HttpFields.build();
    headers.all().forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
    this.everyAnswer = fields.asImmutable();
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    footfall.another();
    return handOut(request, response, callback) || passOn(request, response, callback);
  }

  private boolean handOut(Request request, Response response, Callback callback) {
    String method = request.getMethod();
    if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
      return false;
    }
    String path = request.getHttpURI().getPath();
    Plate plate = press.plate(path);
    String query = request.getHttpURI().getQuery();
    if (plate == null || (query != null && plate.heeds(query))) {
      return false;
    }
    var asking = new Asking(request.getHeaders(), names);
    if (asking.special) {
      return false;
    }
    return switch (plate) {
      case Plate.ForEveryone() -> handOut(path, null, "", asking, response, callback);
      case Plate.ByGreeting _ -> {
        Visitor visitor = visitor(asking);
        yield visitor != null && handOut(path, Edition.of(visitor), "", asking, response, callback);
      }
      case Plate.Walled(var piece, _) -> {
        Visitor visitor = visitor(asking);
        yield visitor != null
            && wall.recall(visitor, piece) instanceof Recall.Decided(Admission admission)
            && !(asking.ahead && admission.counts())
            && handOut(
                path,
                Edition.of(visitor, admission),
                HttpMethod.HEAD.is(method) ? "" : meter(admission),
                asking,
                response,
                callback)
            && noted(method, visitor, admission);
      }
      case Plate.Further(var piece) -> {
        Visitor visitor = visitor(asking);
        yield visitor != null
            && wall.recallFurther(visitor, piece) instanceof Recall.Decided(Admission admission)
            && handOut(path, Edition.of(visitor, admission), "", asking, response, callback);
      }
    };
  }

  private boolean noted(String method, Visitor visitor, Admission admission) {
    if (HttpMethod.GET.is(method)) {
      wall.handedOut(visitor, admission);
    }
    return true;
  }

  private @Nullable Visitor visitor(Asking asking) {
    return visitors.recall(asking.session, asking.meter) instanceof Recollection.Known(var visitor)
        ? visitor
        : null;
  }

  private static String meter(Admission admission) {
    return admission instanceof Admission.Counted counted ? counted.meter() : "";
  }

  private boolean handOut(
      String path,
      @Nullable Edition edition,
      String meter,
      Asking asking,
      Response response,
      Callback callback) {
    Copy copy = press.find(new CopyKey(path, edition, Encoding.accepted(asking.acceptEncoding)));
    if (copy == null) {
      return false;
    }
    HttpFields.Mutable fields = response.getHeaders();
    boolean unchanged = EntityTags.matches(asking.ifNoneMatch, copy.etag());
    (unchanged ? copy.unchanged() : copy.headers()).addTo(fields);
    fields.add(HttpHeader.ETAG, copy.etag());
    if (!meter.isEmpty()) {
      fields.add("Set-Cookie", cookies.cookie(meter));
    }
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    if (unchanged) {
      response.write(true, null, callback);
    } else {
      write(copy.body(), response, callback);
    }
    return true;
  }

  /// In one piece: two would be sent one after the other, which costs more than to join them.
  private static void write(Body body, Response response, Callback callback) {
    if (body.isOnePiece()) {
      response.write(true, body.rest().duplicate(), callback);
      return;
    }
    var whole =
        response.getRequest().getComponents().getByteBufferPool().acquire(body.length(), true);
    whole.append(body.opening().duplicate());
    whole.append(body.rest().duplicate());
    response.write(true, whole.getByteBuffer(), Callback.from(callback, whole::release));
  }

  private boolean passOn(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().add(everyAnswer);
    request.setAttribute(Press.TICKET, press.ticket());
    return super.handle(request, response, callback);
  }
}
