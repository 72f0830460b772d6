package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.registration.RegistrationForm;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;

/// Where those land who come from a provider and whom we don't know yet: they register, or link the
/// provider to the account they have.
@Controller
public class NewcomerController {
  static final String PATH = "/sign-in/newcomer";
  private final Newcomers newcomers;
  private final NewcomerEntry entry;
  private final NewcomerPages pages;
  private final OpenIdPages openIdPages;
  private final Providers providers;
  private final Linking linking;
  private final StepUp stepUp;
  private final SigningIn signingIn;
  private final SessionCookie sessionCookie;
  private final KeepsakeCookie keepsakeCookie;
  private final WayOn wayOn;
  private final ClientAddresses addresses;

  NewcomerController(
      Newcomers newcomers,
      NewcomerEntry entry,
      NewcomerPages pages,
      OpenIdPages openIdPages,
      Providers providers,
      Linking linking,
      StepUp stepUp,
      SigningIn signingIn,
      SessionCookie sessionCookie,
      KeepsakeCookie keepsakeCookie,
      WayOn wayOn,
      ClientAddresses addresses) {
    this.newcomers = newcomers;
    this.entry = entry;
    this.pages = pages;
    this.openIdPages = openIdPages;
    this.providers = providers;
    this.linking = linking;
    this.stepUp = stepUp;
    this.signingIn = signingIn;
    this.sessionCookie = sessionCookie;
    this.keepsakeCookie = keepsakeCookie;
    this.wayOn = wayOn;
    this.addresses = addresses;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> page(Visitor visitor, HttpServletRequest request) {
    Newcomers.Row newcomer = newcomer(request);
    return newcomer == null
        ? Answers.seeOther("/sign-in")
        : Answers.page(pages.page(newcomer, visitor, request));
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> register(Fields fields, HttpServletRequest request) {
    Keepsake keepsake = keepsakeCookie.read(request);
    Newcomers.Row newcomer = newcomer(request);
    if (keepsake == null || newcomer == null) {
      return Answers.seeOther("/sign-in");
    }
    RegistrationForm form = RegistrationForm.of(fields);
    return switch (entry.enter(keepsake, newcomer, form, Circumstances.of(request, addresses))) {
      case NewcomerEntry.Outcome.Entered(SignedIn who, ReturnPath returnTo) ->
          Answers.seeOther(
              signingIn.path(who, returnTo),
              sessionCookie.of(who.session()),
              sessionCookie.meterGone(),
              keepsakeCookie.gone());
      case NewcomerEntry.Outcome.Flawed(Problems problems) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              pages.form(
                  newcomer,
                  form.typed(),
                  fields.texts("newsletters"),
                  problems,
                  Refusal.NONE,
                  request));
      case NewcomerEntry.Outcome.TooOften(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              pages.form(
                  newcomer,
                  form.typed(),
                  fields.texts("newsletters"),
                  Problems.NONE,
                  new Refusal("readers.form.too-often", after),
                  request));
      case NewcomerEntry.Outcome.Overtaken _ -> Answers.seeOther(PATH);
    };
  }

  @PostMapping(PATH + "/linking")
  ResponseEntity<byte[]> link(Visitor visitor, HttpServletRequest request) {
    Keepsake keepsake = keepsakeCookie.read(request);
    Newcomers.Row newcomer = newcomer(request);
    Provider provider = newcomer == null ? null : providers.find(newcomer.provider());
    if (keepsake == null || newcomer == null || provider == null) {
      return Answers.seeOther("/account#providers");
    }
    if (!(visitor instanceof Visitor.Registered registered) || visitor instanceof Visitor.Pending) {
      return Answers.seeOther(PATH);
    }
    if (stepUp.fresh(request, new ReturnPath(PATH)) instanceof Freshness.Stale(String path)) {
      return Answers.seeOther(path);
    }
    newcomers.take(keepsake);
    return switch (linking.link(
        registered.id(), provider, newcomer.identity(), addresses.of(request).place())) {
      case Linking.Outcome.Linked _ ->
          Answers.seeOther(wayOn.to(newcomer.returnPath()), keepsakeCookie.gone());
      case Linking.Outcome.Taken _ ->
          openIdPages.refused(
              ProviderRefusal.TAKEN,
              provider,
              new Attempts.Purpose(newcomer.returnPath(), newcomer.lasting(), registered.id()),
              request);
    };
  }

  private Newcomers.@Nullable Row newcomer(HttpServletRequest request) {
    Keepsake keepsake = keepsakeCookie.read(request);
    return keepsake == null ? null : newcomers.find(keepsake);
  }
}
