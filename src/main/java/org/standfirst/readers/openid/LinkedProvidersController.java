package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// Where readers link providers to their account, and unlink them.
@Controller
public class LinkedProvidersController {
  private static final ReturnPath ACCOUNT = new ReturnPath("/account");
  private final Providers providers;
  private final Departure departure;
  private final Linking linking;
  private final StepUp stepUp;
  private final OpenIdPages pages;
  private final AccountPages accounts;
  private final ClientAddresses addresses;

  LinkedProvidersController(
      Providers providers,
      Departure departure,
      Linking linking,
      StepUp stepUp,
      OpenIdPages pages,
      AccountPages accounts,
      ClientAddresses addresses) {
    this.providers = providers;
    this.departure = departure;
    this.linking = linking;
    this.stepUp = stepUp;
    this.pages = pages;
    this.accounts = accounts;
    this.addresses = addresses;
  }

  @PostMapping("/account/providers/{name}")
  ResponseEntity<byte[]> link(
      @PathVariable String name, Visitor visitor, HttpServletRequest request) {
    Provider provider = providers.find(name);
    if (provider == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return switch (visitor) {
      case Visitor.Stranger _ -> Answers.seeOther(ACCOUNT.behind("/sign-in"));
      case Visitor.Pending _ -> Answers.seeOther("/account");
      case Visitor.Registered registered ->
          switch (stepUp.fresh(request, ACCOUNT)) {
            case Freshness.Fresh _ -> depart(provider, registered, request);
            case Freshness.Stale(String path) -> Answers.seeOther(path);
          };
    };
  }

  /// The keepsake is made anew: its cookie isn't sent along to the account's pages.
  private ResponseEntity<byte[]> depart(
      Provider provider, Visitor.Registered reader, HttpServletRequest request) {
    var purpose = new Attempts.Purpose(ACCOUNT, false, reader.id());
    return pages.departed(
        departure.depart(provider, purpose, null, addresses.of(request).network()),
        provider,
        purpose,
        request);
  }

  @PostMapping("/account/providers/{id}/removal")
  ResponseEntity<byte[]> unlink(
      @PathVariable long id, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return Answers.seeOther(ACCOUNT.behind("/sign-in"));
    }
    if (stepUp.fresh(request, ACCOUNT) instanceof Freshness.Stale(String path)) {
      return Answers.seeOther(path);
    }
    return switch (linking.unlink(registered.id(), id, addresses.of(request).place())) {
      case Linking.Parting.Unlinked _ -> accounts.saved("providers", "provider-unlinked");
      case Linking.Parting.LastWay _, Linking.Parting.Unknown _ ->
          Answers.seeOther("/account#providers");
    };
  }
}
