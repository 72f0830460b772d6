package org.standfirst.comments.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.pages.CommentForm;
import org.standfirst.comments.reading.Answered;
import org.standfirst.comments.reading.Ground;
import org.standfirst.comments.reading.Grounded;
import org.standfirst.comments.reading.Grounds;
import org.standfirst.comments.reading.Layouts;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Paces;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.HostCookie;
import org.standfirst.site.Notices;
import org.standfirst.site.PaperSettings;

/// Where comments are written. Whoever isn't signed in, or hasn't confirmed their address, is told
/// what is missing, and what they typed waits for them meanwhile.
@Controller
class WritingController {
  private static final String SAYING = "comments.done.written";
  private final Grounds grounds;
  private final CommentDesk desk;
  private final KeptWords words;
  private final Corner corner;
  private final Answered answered;
  private final Paces paces;
  private final ClientAddresses addresses;
  private final CommentSettings settings;
  private final HostCookie cookie;
  private final Notices notices;

  WritingController(
      Grounds grounds,
      CommentDesk desk,
      KeptWords words,
      Corner corner,
      Answered answered,
      Paces paces,
      ClientAddresses addresses,
      CommentSettings settings,
      PaperSettings paper,
      Notices notices) {
    this.grounds = grounds;
    this.desk = desk;
    this.words = words;
    this.corner = corner;
    this.answered = answered;
    this.paces = paces;
    this.addresses = addresses;
    this.settings = settings;
    this.cookie = new HostCookie("standfirst-words", paper);
    this.notices = notices;
  }

  @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}/comments/new")
  ResponseEntity<byte[]> form(
      @PathVariable String section,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String reply,
      @RequestParam(defaultValue = "") String quote,
      Visitor visitor,
      HttpServletRequest request) {
    return Grounded.or(
        grounds.at(section, slug, visitor),
        ground -> {
          long parent = Numbers.of(reply);
          CommentForm form = corner.form(ground.article(), parent);
          String waiting = words.find(cookie.read(request), ground.article().teaser().id(), parent);
          boolean kept = waiting != null;
          String text =
              waiting != null
                  ? waiting
                  : quote.isEmpty() || parent == 0 ? "" : answered.quoted(ground, parent);
          return Answers.page(corner.page(ground, form.saying(text), kept, visitor, request));
        });
  }

  @PostMapping("/discussions/{article:[1-9][0-9]{0,17}}/comments")
  ResponseEntity<byte[]> write(
      @PathVariable long article, Fields fields, Visitor visitor, HttpServletRequest request) {
    return Grounded.or(
        grounds.numbered(article, visitor),
        ground -> {
          var typed =
              new Typed(
                  ground.article().teaser().id(),
                  Numbers.of(fields.text("parent")),
                  fields.text("text"));
          return fields.ticked("preview")
              ? preview(ground, typed, visitor, request)
              : switch (visitor) {
                case Visitor.Stranger _, Visitor.Pending _ -> keep(ground, typed, visitor, request);
                case Visitor.Reader(ReaderId id, _) -> write(ground, typed, id, visitor, request);
                case Visitor.Subscriber(ReaderId id, _) ->
                    write(ground, typed, id, visitor, request);
              };
        });
  }

  private ResponseEntity<byte[]> write(
      Ground.Admitted ground,
      Typed typed,
      ReaderId writer,
      Visitor visitor,
      HttpServletRequest request) {
    return switch (desk.write(typed, writer, addresses.of(request))) {
      case WriteOutcome.Published(long number) -> {
        words.forget(cookie.read(request));
        yield notices.seeOther(
            Layouts.path(ground.article(), number) + "/yours", SAYING, cookie.gone());
      }
      case WriteOutcome.Refused(String problem) ->
          refused(ground, typed, problem, visitor, request);
      case WriteOutcome.TooFast(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              corner.page(
                  ground,
                  form(ground, typed).refused("comments.refused.too-fast", after),
                  false,
                  visitor,
                  request));
    };
  }

  private ResponseEntity<byte[]> refused(
      Ground.Admitted ground,
      Typed typed,
      String problem,
      Visitor visitor,
      HttpServletRequest request) {
    CommentForm form = form(ground, typed).refused(problem, Duration.ZERO);
    return Answers.page(
        HttpStatus.UNPROCESSABLE_CONTENT, corner.page(ground, form, false, visitor, request));
  }

  private ResponseEntity<byte[]> preview(
      Ground.Admitted ground, Typed typed, Visitor visitor, HttpServletRequest request) {
    return switch (CommentText.read(typed.text(), settings.longest())) {
      case CommentText.Reading.Unfitting(String problem) ->
          refused(ground, typed, problem, visitor, request);
      case CommentText.Reading.Fitting(CommentText text) ->
          Answers.page(
              corner.page(
                  ground, form(ground, typed).previewed(Looks.of(text)), false, visitor, request));
    };
  }

  /// Keeps what was typed until its writer may publish it.
  private ResponseEntity<byte[]> keep(
      Ground.Admitted ground, Typed typed, Visitor visitor, HttpServletRequest request) {
    if (CommentText.read(typed.text(), settings.longest())
        instanceof CommentText.Reading.Unfitting(String problem)) {
      return refused(ground, typed, problem, visitor, request);
    }
    return switch (paces.leavingWords(addresses.of(request))) {
      case Paces.Pace.TooFast(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              corner.page(
                  ground,
                  form(ground, typed).refused("comments.refused.too-fast", after),
                  false,
                  visitor,
                  request));
      case Paces.Pace.Fit _ -> {
        String token = words.keep(typed, cookie.read(request));
        ResponseCookie carried = cookie.of(token, KeptWords.AGE);
        yield Answers.seeOther(Corner.path(ground.article(), typed.parent()), carried);
      }
    };
  }

  private CommentForm form(Ground.Admitted ground, Typed typed) {
    return corner.form(ground.article(), typed.parent()).saying(CommentText.tidy(typed.text()));
  }
}
