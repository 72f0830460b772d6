package org.standfirst.mail;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
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
import standfirst.templates.Templates;

/// The pages of the demo's mailbox.
@Controller
@Conditional(MailConfiguration.ToMailbox.class)
class MailboxController {
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

  private ResponseEntity<byte[]> answer(MailboxPage page, HttpServletRequest request) {
    return Answers.page(templates.mailMailbox(frames.frame(request), page));
  }
}
