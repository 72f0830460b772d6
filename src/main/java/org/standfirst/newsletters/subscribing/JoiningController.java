package org.standfirst.newsletters.subscribing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.pages.JoiningPage;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// The page that the letter to confirm a wish leads to. A look does nothing: programs that check
/// links in mail look.
@Controller
class JoiningController {
  static final String PATH = "/newsletters/confirmations/";
  private final Joining joining;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  JoiningController(
      Joining joining, ClientAddresses addresses, Frames frames, Templates templates) {
    this.joining = joining;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH + "{token}")
  ResponseEntity<byte[]> page(@PathVariable String token, HttpServletRequest request) {
    return switch (joining.prospect(token)) {
      case Joining.Prospect.Unusable _ ->
          answer(HttpStatus.NOT_FOUND, new JoiningPage.Unusable(), request);
      case Joining.Prospect.Confirmable(var address, var newsletters) ->
          answer(
              HttpStatus.OK,
              new JoiningPage.Confirmable(
                  address, newsletters.stream().map(Newsletter::name).toList(), PATH + token),
              request);
      case Joining.Prospect.Confirmed(var address, var newsletters) ->
          answer(
              HttpStatus.OK,
              new JoiningPage.Confirmed(
                  address,
                  newsletters.stream()
                      .map(each -> new JoiningPage.Named(each.name(), each.path()))
                      .toList()),
              request);
    };
  }

  @PostMapping(PATH + "{token}")
  ResponseEntity<byte[]> confirm(@PathVariable String token, HttpServletRequest request) {
    joining.confirm(token, addresses.of(request).place());
    return Answers.seeOther(PATH + token);
  }

  private ResponseEntity<byte[]> answer(
      HttpStatus status, JoiningPage page, HttpServletRequest request) {
    return Answers.page(
        status, templates.newslettersSubscribingJoining(frames.frame(request), page));
  }
}
