package org.standfirst.readers.confirmation;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.ConfirmationPage;
import org.standfirst.readers.pages.PendingPage;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The pages for someone whose address waits to be confirmed.
@Component
class PendingPages {
  private static final String SAYING = "readers.pending.saved.";
  private static final String TOO_OFTEN = "readers.pending.too-often";
  private final Readers readers;
  private final WayOn wayOn;
  private final Notices notices;
  private final Frames frames;
  private final Templates templates;

  PendingPages(Readers readers, WayOn wayOn, Notices notices, Frames frames, Templates templates) {
    this.readers = readers;
    this.wayOn = wayOn;
    this.notices = notices;
    this.frames = frames;
    this.templates = templates;
  }

  ResponseEntity<byte[]> waiting(
      Visitor.Pending visitor, ReturnPath returnTo, HttpServletRequest request) {
    return notices.page(
        request,
        SAYING,
        done -> page(visitor, "", returnTo, Problems.NONE, Refusal.NONE, done, request));
  }

  /// On to that page, where it is said what was just done.
  ResponseEntity<byte[]> saved(String what, ReturnPath returnTo) {
    return notices.seeOther(returnTo.behind("/confirmations"), SAYING + what);
  }

  ResponseEntity<byte[]> refused(
      Visitor.Pending visitor,
      Problems problems,
      String typed,
      ReturnPath returnTo,
      HttpServletRequest request) {
    return Answers.page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        page(visitor, typed, returnTo, problems, Refusal.NONE, "", request));
  }

  ResponseEntity<byte[]> tooOften(
      Visitor.Pending visitor, Duration after, Fields fields, HttpServletRequest request) {
    return Answers.later(
        HttpStatus.TOO_MANY_REQUESTS,
        after,
        page(
            visitor,
            fields.echo("email"),
            fields.returnTo(),
            Problems.NONE,
            new Refusal(TOO_OFTEN, after),
            "",
            request));
  }

  ResponseEntity<byte[]> taken(HttpServletRequest request) {
    return Answers.page(
        HttpStatus.CONFLICT,
        templates.readersConfirmation(frames.frame(request), new ConfirmationPage.Taken()));
  }

  /// Confirmed: on to where they were.
  ResponseEntity<byte[]> done(ReturnPath returnTo, HttpServletRequest request) {
    return Answers.page(
        templates.readersConfirmation(
            frames.frame(request), new ConfirmationPage.Done(wayOn.fromLetter(returnTo))));
  }

  private JteModel page(
      Visitor.Pending visitor,
      String typed,
      ReturnPath returnTo,
      Problems problems,
      Refusal refused,
      String done,
      HttpServletRequest request) {
    Readers.Row reader = readers.find(visitor.id());
    return templates.readersPending(
        frames.frame(request),
        new PendingPage(
            reader == null ? "" : reader.email(), typed, returnTo.path(), problems, refused, done));
  }
}
