package org.standfirst.readers.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.pages.CodePage;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The link in the letter to sign in by: a page with one button, and what the button does.
@Controller
public class LinkController {
  private final CodeSignIn codeSignIn;
  private final SigningIn signingIn;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  LinkController(
      CodeSignIn codeSignIn,
      SigningIn signingIn,
      ClientAddresses addresses,
      Frames frames,
      Templates templates) {
    this.codeSignIn = codeSignIn;
    this.signingIn = signingIn;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/sign-in/link/{token}")
  ResponseEntity<byte[]> ask(@PathVariable String token, HttpServletRequest request) {
    return switch (codeSignIn.prospect(token)) {
      case CodeSignIn.Prospect.Usable usable ->
          page(
              HttpStatus.OK,
              new CodePage.Pressing("/sign-in/link/" + token, usable.email()),
              request);
      case CodeSignIn.Prospect.Unusable _ -> unusable(request);
    };
  }

  @PostMapping("/sign-in/link/{token}")
  ResponseEntity<byte[]> press(
      @PathVariable String token, Fields fields, HttpServletRequest request) {
    var circumstances = Circumstances.of(request, addresses);
    return switch (codeSignIn.press(token, fields.ticked("stay"), circumstances)) {
      case CodeSignIn.Pressing.Recognised(SignedIn who, ReturnPath returnTo) ->
          signingIn.onward(who, returnTo);
      case CodeSignIn.Pressing.Unusable _ -> unusable(request);
    };
  }

  private ResponseEntity<byte[]> unusable(HttpServletRequest request) {
    return page(HttpStatus.NOT_FOUND, new CodePage.Unusable(), request);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, CodePage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersSigninCode(frames.frame(request), page));
  }
}
