package org.standfirst.readers.openid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.readers.pages.ProviderPage;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The pages on the way to a provider and back.
@Component
class OpenIdPages {
  private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofSeconds(30);
  private final KeepsakeCookie cookie;
  private final Frames frames;
  private final Templates templates;

  OpenIdPages(KeepsakeCookie cookie, Frames frames, Templates templates) {
    this.cookie = cookie;
    this.frames = frames;
    this.templates = templates;
  }

  /// Off to the provider, or why not.
  ResponseEntity<byte[]> departed(
      Departure.Outcome outcome,
      Provider provider,
      Attempts.Purpose purpose,
      HttpServletRequest request) {
    return switch (outcome) {
      case Departure.Outcome.Off(String address, Keepsake keepsake) ->
          passingOn(provider, address, keepsake, request);
      case Departure.Outcome.Refused(ProviderRefusal why) ->
          refused(why, provider, purpose, request);
    };
  }

  /// A page of ours that passes on by itself: a redirect in answer to a form is refused by browsers
  /// whose policy keeps forms within the site, and ours does.
  private ResponseEntity<byte[]> passingOn(
      Provider provider, String address, Keepsake keepsake, HttpServletRequest request) {
    ResponseEntity<byte[]> page =
        Answers.page(
            templates.readersProvider(
                frames.frame(request), new ProviderPage.PassingOn(provider.label(), address)));
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header("Refresh", "0; url=" + address)
        .header(HttpHeaders.SET_COOKIE, cookie.of(keepsake).toString())
        .body(page.getBody());
  }

  /// Why the way in was not opened, and the way back.
  ResponseEntity<byte[]> refused(
      ProviderRefusal why,
      Provider provider,
      Attempts.@Nullable Purpose purpose,
      HttpServletRequest request) {
    var page =
        templates.readersProvider(
            frames.frame(request),
            new ProviderPage.Refused(
                provider.label(), "readers.provider." + why.word(), wayBack(purpose)));
    return switch (why) {
      case UNREACHABLE, TOO_OFTEN -> Answers.later(why.status(), BEFORE_THE_NEXT_TRY, page);
      case CANCELLED, LOST, MISTRUSTED, TAKEN -> Answers.page(why.status(), page);
    };
  }

  private static String wayBack(Attempts.@Nullable Purpose purpose) {
    if (purpose == null) {
      return ReturnPath.FRONT.behind("/sign-in");
    }
    return purpose.reader() == null ? purpose.returnTo().behind("/sign-in") : "/account#providers";
  }
}
