package org.standfirst.readers.confirmation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.letters.LetterWishPages;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;

/// Where someone who has registered types the code, has the letter sent again, or corrects the
/// address. A stranger may ask for the letter there.
@Controller
public class PendingController {
  private final CodeConfirmation confirmation;
  private final LetterAgain letterAgain;
  private final WrongAddress wrongAddress;
  private final PendingPages pages;
  private final LetterWishPages wishes;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final Throttles throttles;

  PendingController(
      CodeConfirmation confirmation,
      LetterAgain letterAgain,
      WrongAddress wrongAddress,
      PendingPages pages,
      LetterWishPages wishes,
      SessionCookie cookie,
      ClientAddresses addresses,
      Throttles throttles) {
    this.confirmation = confirmation;
    this.letterAgain = letterAgain;
    this.wrongAddress = wrongAddress;
    this.pages = pages;
    this.wishes = wishes;
    this.cookie = cookie;
    this.addresses = addresses;
    this.throttles = throttles;
  }

  @GetMapping("/confirmations")
  ResponseEntity<byte[]> page(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    ReturnPath onward = ReturnPath.of(returnTo);
    return switch (visitor) {
      case Visitor.Stranger _ -> wishes.confirmation(request);
      case Visitor.Pending pending -> pages.waiting(pending, onward, request);
      case Visitor.Reader _, Visitor.Subscriber _ -> pages.done(onward, request);
    };
  }

  /// Someone reloaded the page of a form that wasn't taken.
  @GetMapping({"/confirmations/code", "/confirmations/letter", "/confirmations/address"})
  ResponseEntity<byte[]> back() {
    return Answers.seeOther("/confirmations");
  }

  @PostMapping("/confirmations/code")
  ResponseEntity<byte[]> code(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Pending pending)) {
      return onward(fields);
    }
    var circumstances = Circumstances.of(request, addresses);
    if (throttles.code(circumstances.network()) instanceof Turn.Later(Duration after)) {
      return pages.tooOften(pending, after, fields, request);
    }
    return switch (confirmation.confirm(pending.id(), fields.text("code"), circumstances)) {
      case CodeConfirmation.Outcome.Confirmed(Opened session) ->
          Answers.seeOther(fields.returnTo().behind("/confirmations"), cookie.of(session));
      case CodeConfirmation.Outcome.Refused(Problem problem) ->
          refused(pending, problem, "", fields, request);
      case CodeConfirmation.Outcome.AddressTaken _ -> pages.taken(request);
      case CodeConfirmation.Outcome.NotWaiting _ -> onward(fields);
    };
  }

  @PostMapping("/confirmations/letter")
  ResponseEntity<byte[]> letter(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Pending pending)) {
      return onward(fields);
    }
    return switch (letterAgain.send(
        pending.id(), fields.returnTo(), addresses.of(request).network())) {
      case LetterAgain.Outcome.Sent _ -> pages.saved("sent", fields.returnTo());
      case LetterAgain.Outcome.NotWaiting _ -> onward(fields);
      case LetterAgain.Outcome.TooOften(Duration after) ->
          pages.tooOften(pending, after, fields, request);
    };
  }

  @PostMapping("/confirmations/address")
  ResponseEntity<byte[]> address(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Pending pending)) {
      return onward(fields);
    }
    String network = addresses.of(request).network();
    return switch (wrongAddress.correct(
        pending.id(), fields.text("email"), fields.returnTo(), network)) {
      case WrongAddress.Outcome.Corrected _ -> pages.saved("corrected", fields.returnTo());
      case WrongAddress.Outcome.NotWaiting _ -> onward(fields);
      case WrongAddress.Outcome.NoAddress(String problem) ->
          refused(pending, new Problem("email", problem), fields.echo("email"), fields, request);
      case WrongAddress.Outcome.TooOften(Duration after) ->
          pages.tooOften(pending, after, fields, request);
    };
  }

  private ResponseEntity<byte[]> refused(
      Visitor.Pending visitor,
      Problem problem,
      String typed,
      Fields fields,
      HttpServletRequest request) {
    return pages.refused(
        visitor, new Problems(List.of(problem)), typed, fields.returnTo(), request);
  }

  private static ResponseEntity<byte[]> onward(Fields fields) {
    return Answers.seeOther(fields.returnTo().behind("/confirmations"));
  }
}
