package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;
import tools.jackson.databind.ObjectMapper;

/// The way to a provider and back.
@Controller
public class OpenIdController {
  private final Providers providers;
  private final Departure departure;
  private final Homecoming homecoming;
  private final Attempts attempts;
  private final SigningIn signingIn;
  private final OpenIdPages pages;
  private final KeepsakeCookie cookie;
  private final AccountPages accounts;
  private final ClientAddresses addresses;
  private final ObjectMapper json;

  OpenIdController(
      Providers providers,
      Departure departure,
      Homecoming homecoming,
      Attempts attempts,
      SigningIn signingIn,
      OpenIdPages pages,
      KeepsakeCookie cookie,
      AccountPages accounts,
      ClientAddresses addresses,
      ObjectMapper json) {
    this.providers = providers;
    this.departure = departure;
    this.homecoming = homecoming;
    this.attempts = attempts;
    this.signingIn = signingIn;
    this.pages = pages;
    this.cookie = cookie;
    this.accounts = accounts;
    this.addresses = addresses;
    this.json = json;
  }

  @PostMapping("/sign-in/openid/{name}")
  ResponseEntity<byte[]> depart(
      @PathVariable String name, Fields fields, HttpServletRequest request) {
    Provider provider = provider(name);
    var purpose = new Attempts.Purpose(fields.returnTo(), fields.ticked("stay"), null);
    return pages.departed(
        departure.depart(provider, purpose, cookie.read(request), addresses.of(request).network()),
        provider,
        purpose,
        request);
  }

  @GetMapping("/sign-in/openid/{name}/callback")
  ResponseEntity<byte[]> callback(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String error,
      @RequestParam(defaultValue = "") String iss,
      Visitor visitor,
      HttpServletRequest request) {
    Provider provider = provider(name);
    return switch (homecoming.receive(
        provider,
        cookie.read(request),
        Token.of(state),
        new ProviderAnswer(code, error, iss, "", ""),
        visitor,
        Circumstances.of(request, addresses))) {
      case Homecoming.Outcome.Recognised(SignedIn who, ReturnPath returnTo) ->
          signingIn.onward(who, returnTo);
      case Homecoming.Outcome.Unknown _ -> Answers.seeOther(NewcomerController.PATH);
      case Homecoming.Outcome.Linked _ -> accounts.saved("providers", "provider-linked");
      case Homecoming.Outcome.Refused(ProviderRefusal why, var purpose) ->
          pages.refused(why, provider, purpose, request);
    };
  }

  /// A form that the browser was made to post from the provider's page: the one post that is taken
  /// from another site. It brings no cookie, so what it holds waits for the browser that comes for
  /// it with its own, by the redirect that is answered here.
  @PostMapping("/sign-in/openid/{name}/callback")
  ResponseEntity<byte[]> posted(@PathVariable String name, Fields fields) {
    Provider provider = provider(name);
    Token state = Token.of(fields.text("state"));
    if (state != null && provider.responseMode() == ResponseMode.FORM_POST) {
      attempts.post(provider, state, ProviderAnswer.of(fields, json));
    }
    return Answers.seeOther(
        provider.callback() + "?state=" + (state == null ? "" : state.letters()));
  }

  private Provider provider(String name) {
    Provider provider = providers.find(name);
    if (provider == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return provider;
  }
}
