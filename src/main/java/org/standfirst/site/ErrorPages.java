package org.standfirst.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import standfirst.templates.Templates;

/// Says kindly that something isn't there or doesn't work, whatever was asked for: to people by a
/// page, to programs by a problem. It tells nothing of the inside.
@Controller
class ErrorPages implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
  private final Frames frames;
  private final Templates templates;
  private final Texts texts;

  ErrorPages(Frames frames, Templates templates, Texts texts) {
    this.frames = frames;
    this.templates = templates;
    this.texts = texts;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<byte[]> error(HttpServletRequest request) {
    HttpStatus status = status(request);
    Unkept unkept = status.is5xxServerError() ? Unkept.of(request) : null;
    var page = new ErrorPage(status.value(), unkept);
    if (ProblemDetails.areFor(path(request))) {
      return problem(new ProblemDetails(status, texts.plain(page.words()), ""));
    }
    try {
      Frame frame =
          status.is5xxServerError()
              ? frames.frame(path(request), Greeting.STRANGER)
              : frames.frame(request);
      return Answers.page(status, templates.siteError(frame, page));
    } catch (RuntimeException e) {
      LOG.error("The error page can't be framed", e);
      return ResponseEntity.status(status)
          .contentType(MediaType.TEXT_PLAIN)
          .body(texts.plain(page.title()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static ResponseEntity<byte[]> problem(ProblemDetails problem) {
    return ResponseEntity.status(problem.status())
        .cacheControl(CacheControl.noStore())
        .contentType(ProblemDetails.TYPE)
        .body(problem.bytes());
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null || !status.isError() ? HttpStatus.NOT_FOUND : status;
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        ? path
        : "/error";
  }
}
