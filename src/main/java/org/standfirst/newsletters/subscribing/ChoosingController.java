package org.standfirst.newsletters.subscribing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ChosenNewsletters.By;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.ReturnPath;

/// Where readers choose a newsletter on its page, and leave it, by one press.
@Controller
class ChoosingController {
  private final Newsletters newsletters;
  private final ChosenNewsletters chosen;
  private final ClientAddresses addresses;

  ChoosingController(Newsletters newsletters, ChosenNewsletters chosen, ClientAddresses addresses) {
    this.newsletters = newsletters;
    this.chosen = chosen;
    this.addresses = addresses;
  }

  @PostMapping("/newsletters/{slug}/choice")
  ResponseEntity<byte[]> choose(
      @PathVariable String slug, Visitor visitor, HttpServletRequest request) {
    Newsletter newsletter = newsletter(slug);
    if (!(visitor instanceof Visitor.Registered reader)) {
      return wayIn(newsletter);
    }
    boolean may = !newsletter.premium() || visitor instanceof Visitor.Subscriber;
    if (may && newsletter.closedAt() == null) {
      chosen.choose(reader.id(), slug, By.PAGE, addresses.of(request).place());
    }
    return Answers.seeOther(newsletter.path());
  }

  @PostMapping("/newsletters/{slug}/leaving")
  ResponseEntity<byte[]> leave(
      @PathVariable String slug, Visitor visitor, HttpServletRequest request) {
    Newsletter newsletter = newsletter(slug);
    if (!(visitor instanceof Visitor.Registered reader)) {
      return wayIn(newsletter);
    }
    chosen.leave(reader.id(), slug, By.PAGE, addresses.of(request).place());
    return Answers.seeOther(newsletter.path());
  }

  private Newsletter newsletter(String slug) {
    Newsletter newsletter = newsletters.named(slug);
    if (newsletter == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return newsletter;
  }

  private static ResponseEntity<byte[]> wayIn(Newsletter newsletter) {
    return Answers.seeOther(new ReturnPath(newsletter.path()).behind("/sign-in"));
  }
}
