package org.standfirst.readers.address;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.AddressLinkPage;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.session.Token;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The links in the letters about a change of address, to the new one and to the old one: pages
/// with one button, and what the buttons do.
@Controller
public class AddressLinkController {
  private static final String CONFIRMING = "/addresses/";
  private static final String UNDOING = "/addresses/undoing/";
  private final NewAddress newAddress;
  private final AddressUndoing undoing;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final AccountPages pages;
  private final Frames frames;
  private final Templates templates;

  AddressLinkController(
      NewAddress newAddress,
      AddressUndoing undoing,
      SessionCookie cookie,
      ClientAddresses addresses,
      AccountPages pages,
      Frames frames,
      Templates templates) {
    this.newAddress = newAddress;
    this.undoing = undoing;
    this.cookie = cookie;
    this.addresses = addresses;
    this.pages = pages;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(CONFIRMING + "{token}")
  ResponseEntity<byte[]> askToConfirm(
      @PathVariable String token, Visitor visitor, HttpServletRequest request) {
    return switch (newAddress.prospect(token, visitor)) {
      case NewAddress.Prospect.Usable(String email) ->
          page(HttpStatus.OK, new AddressLinkPage.Confirming(CONFIRMING + token, email), request);
      case NewAddress.Prospect.NotSignedIn _ -> notSignedIn(token, request);
      case NewAddress.Prospect.Unusable _ -> unusable(request);
    };
  }

  @PostMapping(CONFIRMING + "{token}")
  ResponseEntity<byte[]> confirm(
      @PathVariable String token, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return askToConfirm(token, visitor, request);
    }
    var circumstances = Circumstances.of(request, addresses);
    return switch (newAddress.press(token, registered.id(), circumstances)) {
      case NewAddress.Outcome.Moved _ -> pages.saved("address", "address");
      case NewAddress.Outcome.Taken _ -> taken(request);
      case NewAddress.Outcome.Refused _, NewAddress.Outcome.Unusable _ ->
          askToConfirm(token, visitor, request);
    };
  }

  @GetMapping(UNDOING + "{token}")
  ResponseEntity<byte[]> askToUndo(@PathVariable String token, HttpServletRequest request) {
    return switch (undoing.prospect(token)) {
      case AddressUndoing.Prospect.Usable(AddressChanges.Row change) ->
          page(HttpStatus.OK, asking(token, change, Refusal.NONE), request);
      case AddressUndoing.Prospect.UndoneBefore _ ->
          page(HttpStatus.NOT_FOUND, new AddressLinkPage.UndoneBefore(), request);
      case AddressUndoing.Prospect.Unusable _ -> unusable(request);
    };
  }

  @PostMapping(UNDOING + "{token}")
  ResponseEntity<byte[]> undo(@PathVariable String token, HttpServletRequest request) {
    return switch (undoing.undo(token, Circumstances.of(request, addresses))) {
      case AddressUndoing.Outcome.Restored(Token newPassword) ->
          Answers.seeOther("/reset/" + newPassword.letters(), cookie.gone());
      case AddressUndoing.Outcome.Taken _ -> taken(request);
      case AddressUndoing.Outcome.Unusable _ -> askToUndo(token, request);
      case AddressUndoing.Outcome.Crowded(Duration after) -> crowded(token, after, request);
    };
  }

  private ResponseEntity<byte[]> crowded(String token, Duration after, HttpServletRequest request) {
    return switch (undoing.prospect(token)) {
      case AddressUndoing.Prospect.Usable(AddressChanges.Row change) ->
          Answers.later(
              HttpStatus.SERVICE_UNAVAILABLE,
              after,
              template(
                  asking(token, change, new Refusal("readers.address.crowded", after)), request));
      case AddressUndoing.Prospect.UndoneBefore _, AddressUndoing.Prospect.Unusable _ ->
          askToUndo(token, request);
    };
  }

  private static AddressLinkPage asking(String token, AddressChanges.Row change, Refusal refused) {
    return new AddressLinkPage.Undoing(UNDOING + token, change.oldEmail(), refused);
  }

  private ResponseEntity<byte[]> notSignedIn(String token, HttpServletRequest request) {
    String signIn = new ReturnPath(CONFIRMING + token).behind("/sign-in");
    return page(HttpStatus.OK, new AddressLinkPage.NotSignedIn(signIn), request);
  }

  private ResponseEntity<byte[]> taken(HttpServletRequest request) {
    String contact = frames.frame(request).paper().contact();
    return page(HttpStatus.CONFLICT, new AddressLinkPage.Taken(contact), request);
  }

  private ResponseEntity<byte[]> unusable(HttpServletRequest request) {
    return page(HttpStatus.NOT_FOUND, new AddressLinkPage.Unusable(), request);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, AddressLinkPage page, HttpServletRequest request) {
    return Answers.page(status, template(page, request));
  }

  private JteModel template(AddressLinkPage page, HttpServletRequest request) {
    return templates.readersAddressLink(frames.frame(request), page);
  }
}
