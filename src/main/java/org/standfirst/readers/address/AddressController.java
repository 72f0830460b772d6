package org.standfirst.readers.address;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.AddressPage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where a reader moves to another address: asks for it, types the code that went there, or takes
/// it back. Someone who isn't confirmed yet corrects the address where they confirm it.
@Controller
public class AddressController {
  private static final String PATH = "/account/address";
  private static final String SAYING = "readers.address.saved.";
  private final AddressChange change;
  private final NewAddress newAddress;
  private final FreshProof proof;
  private final AddressChanges changes;
  private final Readers readers;
  private final ClientAddresses addresses;
  private final Throttles throttles;
  private final AccountPages pages;
  private final Notices notices;
  private final Frames frames;
  private final Templates templates;

  AddressController(
      AddressChange change,
      NewAddress newAddress,
      FreshProof proof,
      AddressChanges changes,
      Readers readers,
      ClientAddresses addresses,
      Throttles throttles,
      AccountPages pages,
      Notices notices,
      Frames frames,
      Templates templates) {
    this.change = change;
    this.newAddress = newAddress;
    this.proof = proof;
    this.changes = changes;
    this.readers = readers;
    this.addresses = addresses;
    this.throttles = throttles;
    this.pages = pages;
    this.notices = notices;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> form(Visitor visitor, HttpServletRequest request) {
    return visitor instanceof Visitor.Registered registered
        ? answer(
            registered,
            request,
            page ->
                notices.page(
                    request, SAYING, done -> page.of("", Problems.NONE, Refusal.NONE, done)))
        : wayIn();
  }

  /// Someone reloaded the page of a form that wasn't taken.
  @GetMapping({PATH + "/code", PATH + "/withdrawal"})
  ResponseEntity<byte[]> back() {
    return Answers.seeOther(PATH);
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> ask(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    if (visitor instanceof Visitor.Pending) {
      return Answers.seeOther("/confirmations");
    }
    var circumstances = Circumstances.of(request, addresses);
    String typed = fields.echo("email");
    return switch (change.ask(
        registered.id(), fields.text("email"), fields.text("password"), circumstances)) {
      case AddressChange.Outcome.Asked _ -> notices.seeOther(PATH, SAYING + "asked");
      case AddressChange.Outcome.Nobody _ -> wayIn();
      case AddressChange.Outcome.Stale _ -> proof();
      case AddressChange.Outcome.Refused(Problem problem) ->
          refused(registered, typed, problem, request);
      case AddressChange.Outcome.TooOften(Duration after) ->
          later(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", registered, typed, request);
      case AddressChange.Outcome.Crowded(Duration after) ->
          later(HttpStatus.SERVICE_UNAVAILABLE, after, "crowded", registered, typed, request);
    };
  }

  @PostMapping(PATH + "/code")
  ResponseEntity<byte[]> code(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    var circumstances = Circumstances.of(request, addresses);
    if (throttles.code(circumstances.network()) instanceof Turn.Later(Duration after)) {
      return later(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", registered, "", request);
    }
    return switch (newAddress.type(registered.id(), fields.text("code"), circumstances)) {
      case NewAddress.Outcome.Moved _ -> pages.saved("address", "address");
      case NewAddress.Outcome.Refused(Problem problem) -> refused(registered, "", problem, request);
      case NewAddress.Outcome.Taken _, NewAddress.Outcome.Unusable _ ->
          refused(registered, "", new Problem("email", "readers.address.gone"), request);
    };
  }

  @PostMapping(PATH + "/withdrawal")
  ResponseEntity<byte[]> withdraw(Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return wayIn();
    }
    change.withdraw(registered.id(), Circumstances.of(request, addresses));
    return notices.seeOther(PATH, SAYING + "withdrawn");
  }

  private ResponseEntity<byte[]> refused(
      Visitor.Registered visitor, String typed, Problem problem, HttpServletRequest request) {
    return answer(
        visitor,
        request,
        page ->
            Answers.page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                page.of(typed, new Problems(List.of(problem)), Refusal.NONE, "")));
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status,
      Duration after,
      String why,
      Visitor.Registered visitor,
      String typed,
      HttpServletRequest request) {
    var refusal = new Refusal("readers.address." + why, after);
    return answer(
        visitor,
        request,
        page -> Answers.later(status, after, page.of(typed, Problems.NONE, refusal, "")));
  }

  /// Makes the page of somebody who may see it.
  private interface Sheet {
    /// @param done the key of the words for what was just done; empty: nothing
    JteModel of(String typed, Problems problems, Refusal refused, String done);
  }

  /// The page for whoever may see it, else the way there.
  private ResponseEntity<byte[]> answer(
      Visitor.Registered visitor,
      HttpServletRequest request,
      Function<Sheet, ResponseEntity<byte[]>> answer) {
    Readers.Row reader = readers.find(visitor.id());
    if (reader == null) {
      return wayIn();
    }
    if (!reader.confirmed()) {
      return Answers.seeOther("/confirmations");
    }
    boolean proved = proof.isThere(Recognition.token(request));
    if (!proved && !proof.isPasswordEnough(reader, Recognition.token(request))) {
      return proof();
    }
    var waiting = changes.waiting(visitor.id());
    String awaited = waiting == null ? "" : waiting.newEmail();
    return answer.apply((typed, problems, refused, done) ->
        templates.readersAddressChange(
            frames.frame(request),
            new AddressPage(reader.email(), typed, awaited, !proved, problems, refused, done)));
  }

  private static ResponseEntity<byte[]> proof() {
    return Answers.seeOther(new ReturnPath(PATH).behind("/account/proof"));
  }

  private static ResponseEntity<byte[]> wayIn() {
    return Answers.seeOther(new ReturnPath(PATH).behind("/sign-in"));
  }
}
