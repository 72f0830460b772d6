package org.standfirst.articles.live;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.site.Texts;

/// Opens lines to pages that listen to live coverage, before the servlets begin: a request of
/// theirs would hold far more memory for as long as the page is open. On a virtual thread, which
/// goes on as soon as the line is open.
final class LinesHandler extends Handler.Wrapper {
  private static final String BEGINNING = "/live/";
  private static final Pattern PATH = Pattern.compile("/live/(0|[1-9][0-9]{0,17})/changes");
  private static final Pattern AFTER = Pattern.compile("(?:^|&)after=([0-9]{1,18})(?:&|$)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final int LATER_SECONDS = 30;
  private final Lines lines;
  private final ClientAddresses addresses;
  private final Texts texts;

  LinesHandler(Lines lines, ClientAddresses addresses, Texts texts) {
    this.lines = lines;
    this.addresses = addresses;
    this.texts = texts;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (!path.startsWith(BEGINNING) || !HttpMethod.GET.is(request.getMethod())) {
      return super.handle(request, response, callback);
    }
    Matcher named = PATH.matcher(path);
    if (!named.matches()) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (isFromElsewhere(request.getHeaders())) {
      response.setStatus(HttpStatus.FORBIDDEN_403);
      callback.succeeded();
      return true;
    }
    var asked = new Line.Asked(Long.parseLong(named.group(1)), known(request), network(request));
    switch (lines.take(asked, response, callback)) {
      case Lines.Taking.Taken(Line line) -> open(line, request, response);
      case Lines.Taking.Nothing() -> {
        // tells a browser not to ask again
        response.setStatus(HttpStatus.NO_CONTENT_204);
        callback.succeeded();
      }
      case Lines.Taking.Full() -> refuse(response, callback);
    }
    return true;
  }

  private static void open(Line line, Request request, Response response) {
    response.setStatus(HttpStatus.OK_200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    // asks a proxy not to collect what is to be told at once
    response.getHeaders().put("X-Accel-Buffering", "no");
    request.addFailureListener(line::failed);
    line.open();
  }

  private void refuse(Response response, Callback callback) {
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.RETRY_AFTER, LATER_SECONDS);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(response, true, texts.plain("articles.live.full"), callback);
  }

  /// A page of somebody else's would take the places of ours.
  private static boolean isFromElsewhere(HttpFields headers) {
    String site = headers.get("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  /// The last change that the page was told of, else the one that it was printed with.
  private static long known(Request request) {
    String last = request.getHeaders().get("Last-Event-ID");
    if (last != null && NUMBER.matcher(last).matches()) {
      return Long.parseLong(last);
    }
    String query = request.getHttpURI().getQuery();
    Matcher after = AFTER.matcher(query == null ? "" : query);
    return after.find() ? Long.parseLong(after.group(1)) : 0;
  }

  private String network(Request request) {
    List<String> forwarded =
        request.getHeaders().stream()
            .filter(each -> each.is("X-Forwarded-For"))
            .map(HttpField::getValue)
            .toList();
    return addresses.of(Request.getRemoteAddr(request), forwarded).network();
  }
}
