package org.standfirst.mail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.mail.pages.MailboxPage;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import org.standfirst.site.ResponseHeaders;
import standfirst.templates.Templates;

/// The pages of the demo's mailbox.
@Controller
@Conditional(MailConfiguration.ToMailbox.class)
class MailboxController {
  private static final String LETTER_POLICY =
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'none'; "
          + "base-uri 'none'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation";
  private final Mailbox mailbox;
  private final Frames frames;
  private final Templates templates;

  MailboxController(Mailbox mailbox, Frames frames, Templates templates) {
    this.mailbox = mailbox;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/demo/mail")
  ResponseEntity<byte[]> list(
      @RequestParam(required = false) @Nullable Long before, HttpServletRequest request) {
    return answer(mailbox.list(before == null ? Long.MAX_VALUE : before), request);
  }

  @GetMapping("/demo/mail/{id:[0-9]{1,18}}")
  ResponseEntity<byte[]> letter(@PathVariable long id, HttpServletRequest request) {
    MailboxPage page = mailbox.open(id);
    if (page == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return answer(page, request);
  }

  /// The letter as mail programs lay it out. It bears its style within itself, which no page of
  /// ours may: so it is shown by itself, where nothing runs and nothing is fetched but our
  /// pictures.
  @GetMapping("/demo/mail/{id:[0-9]{1,18}}/laid-out")
  void laidOut(@PathVariable long id, HttpServletResponse response) throws IOException {
    String html = mailbox.laidOut(id);
    if (html == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    response.setHeader(ResponseHeaders.CONTENT_POLICY, LETTER_POLICY);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private ResponseEntity<byte[]> answer(MailboxPage page, HttpServletRequest request) {
    return Answers.page(templates.mailMailbox(frames.frame(request), page));
  }
}
