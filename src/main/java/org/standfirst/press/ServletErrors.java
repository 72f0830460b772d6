package org.standfirst.press;

import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.webapp.AbstractConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Lets the servlets' errors be told by the same pages as before, and by [HouseErrors] where even
/// those fail.
final class ServletErrors extends AbstractConfiguration {
  private final HouseErrors last;

  ServletErrors(HouseErrors last) {
    super(new Builder());
    this.last = last;
  }

  @Override
  public void configure(WebAppContext context) {
    var errors = new Handler(last);
    if (context.getErrorHandler() instanceof ErrorPageErrorHandler before) {
      errors.setErrorPages(before.getErrorPages());
    }
    context.setErrorHandler(errors);
  }

  private static final class Handler extends ErrorPageErrorHandler {
    private final HouseErrors last;

    Handler(HouseErrors last) {
      this.last = last;
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
      last.write(response, code, callback);
    }
  }
}
