package org.standfirst.comments.own;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.pages.CommentForm;
import org.standfirst.comments.reading.Ground;
import org.standfirst.comments.reading.Grounded;
import org.standfirst.comments.reading.Grounds;
import org.standfirst.comments.reading.Layouts;
import org.standfirst.comments.recommending.Recommending;
import org.standfirst.comments.writing.OwnComments;
import org.standfirst.comments.writing.WriteOutcome;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;

/// What readers do with single comments: change and delete their own, recommend others'.
@Controller
class OwnCommentController {
  private static final String COMMENT =
      "/discussions/{article:[1-9][0-9]{0,17}}/comments/{number:[1-9][0-9]{0,17}}";
  private static final String DONE = "comments.done.";
  private final Grounds grounds;
  private final OwnComments own;
  private final OwnPages pages;
  private final Recommending recommending;
  private final ClientAddresses addresses;
  private final Notices notices;

  OwnCommentController(
      Grounds grounds,
      OwnComments own,
      OwnPages pages,
      Recommending recommending,
      ClientAddresses addresses,
      Notices notices) {
    this.grounds = grounds;
    this.own = own;
    this.pages = pages;
    this.recommending = recommending;
    this.addresses = addresses;
    this.notices = notices;
  }

  /// What is done by somebody who has an account and stands before the article.
  private interface Deed {
    ResponseEntity<byte[]> by(Visitor.Registered visitor, Ground.Admitted ground);
  }

  @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}/comments/{number:[1-9][0-9]{0,17}}/yours")
  ResponseEntity<byte[]> one(
      @PathVariable String section,
      @PathVariable String slug,
      @PathVariable long number,
      Visitor visitor,
      HttpServletRequest request) {
    return Grounded.or(
        grounds.at(section, slug, visitor),
        ground ->
            visitor instanceof Visitor.Registered registered
                ? notices.page(
                    request, DONE, said -> page(ground, number, registered, said, null, request))
                : Answers.seeOther(Layouts.path(ground.article(), number)));
  }

  private JteModel page(
      Ground.Admitted ground,
      long number,
      Visitor.Registered visitor,
      String said,
      @Nullable CommentForm refused,
      HttpServletRequest request) {
    JteModel page = pages.page(ground, number, visitor, said, refused, request);
    if (page == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return page;
  }

  @PostMapping(COMMENT + "/edition")
  ResponseEntity<byte[]> edit(
      @PathVariable long article,
      @PathVariable long number,
      Fields fields,
      Visitor visitor,
      HttpServletRequest request) {
    return done(
        article,
        number,
        visitor,
        (reader, ground) -> {
          CommentAddress address = address(ground, number);
          String text = fields.text("text");
          String action = Layouts.action(address.article()) + "/" + number;
          return switch (own.edit(address, text, reader.id(), addresses.of(request))) {
            case WriteOutcome.Published _ -> yours(ground, number, "edited");
            case WriteOutcome.Refused(String problem) ->
                Answers.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(
                        ground,
                        number,
                        reader,
                        "",
                        pages.form(action, text).refused(problem, Duration.ZERO),
                        request));
            case WriteOutcome.TooFast(Duration after) ->
                Answers.later(
                    HttpStatus.TOO_MANY_REQUESTS,
                    after,
                    page(
                        ground,
                        number,
                        reader,
                        "",
                        pages.form(action, text).refused("comments.refused.too-fast", after),
                        request));
          };
        });
  }

  @PostMapping(COMMENT + "/removal")
  ResponseEntity<byte[]> delete(
      @PathVariable long article, @PathVariable long number, Visitor visitor) {
    return done(
        article,
        number,
        visitor,
        (reader, ground) ->
            own.delete(address(ground, number), reader.id())
                ? yours(ground, number, "deleted")
                : Answers.seeOther(Layouts.path(ground.article(), number)));
  }

  @PostMapping(COMMENT + "/recommendation")
  ResponseEntity<byte[]> recommend(
      @PathVariable long article,
      @PathVariable long number,
      Visitor visitor,
      HttpServletRequest request) {
    return done(
        article,
        number,
        visitor,
        (reader, ground) ->
            recommended(
                recommending.recommend(address(ground, number), reader.id(), addresses.of(request)),
                "recommended",
                ground,
                number,
                reader,
                request));
  }

  @PostMapping(COMMENT + "/recommendation/withdrawal")
  ResponseEntity<byte[]> withdraw(
      @PathVariable long article,
      @PathVariable long number,
      Visitor visitor,
      HttpServletRequest request) {
    return done(
        article,
        number,
        visitor,
        (reader, ground) ->
            recommended(
                recommending.withdraw(address(ground, number), reader.id(), addresses.of(request)),
                "withdrawn",
                ground,
                number,
                reader,
                request));
  }

  private ResponseEntity<byte[]> recommended(
      Recommending.Outcome outcome,
      String done,
      Ground.Admitted ground,
      long number,
      Visitor.Registered reader,
      HttpServletRequest request) {
    return switch (outcome) {
      case Recommending.Outcome.Done() -> yours(ground, number, done);
      case Recommending.Outcome.Own() -> yours(ground, number, "own");
      case Recommending.Outcome.Nothing() ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Recommending.Outcome.TooFast(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              page(ground, number, reader, "comments.done.not-so-fast", null, request));
    };
  }

  /// Only who has confirmed their address takes part; others are led to where they can.
  private ResponseEntity<byte[]> done(long article, long number, Visitor visitor, Deed deed) {
    return Grounded.or(
        grounds.numbered(article, visitor),
        ground ->
            switch (visitor) {
              case Visitor.Stranger _ ->
                  Answers.seeOther(
                      new ReturnPath(Layouts.path(ground.article(), number) + "/yours")
                          .behind("/sign-in"));
              case Visitor.Pending _ ->
                  Answers.seeOther(
                      new ReturnPath(Layouts.path(ground.article(), number))
                          .behind("/confirmations"));
              case Visitor.Reader reader -> deed.by(reader, ground);
              case Visitor.Subscriber subscriber -> deed.by(subscriber, ground);
            });
  }

  private static CommentAddress address(Ground.Admitted ground, long number) {
    return new CommentAddress(ground.article().teaser().id(), number);
  }

  private ResponseEntity<byte[]> yours(Ground.Admitted ground, long number, String done) {
    return notices.seeOther(Layouts.path(ground.article(), number) + "/yours", DONE + done);
  }
}
