package org.standfirst.press;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.standfirst.site.LastErrorPages;
import org.standfirst.site.ResponseHeaders;

/// Answers what the server itself refuses: addresses and headers that can't be read, or are too
/// long. Whatever went wrong, it is said in the paper's own words and under its own headers.
final class HouseErrors extends ErrorHandler {
  private final LastErrorPages pages;
  private final ResponseHeaders headers;

  HouseErrors(LastErrorPages pages, ResponseHeaders headers) {
    this.pages = pages;
    this.headers = headers;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    write(response, code, callback);
  }

  void write(Response response, int code, Callback callback) {
    byte[] page = pages.page(code);
    headers.all().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.length);
    response.write(true, ByteBuffer.wrap(page), callback);
  }
}
