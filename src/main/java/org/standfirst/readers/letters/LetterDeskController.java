package org.standfirst.readers.letters;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.letters.LetterWishPages.Wish;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;

/// Where one asks for the confirmation mail again, or for a new password.
@Controller
public class LetterDeskController {
  private final LetterDesk desk;
  private final ClientAddresses addresses;
  private final LetterWishPages pages;

  LetterDeskController(LetterDesk desk, ClientAddresses addresses, LetterWishPages pages) {
    this.desk = desk;
    this.addresses = addresses;
    this.pages = pages;
  }

  @GetMapping("/reset")
  ResponseEntity<byte[]> askForNewPassword(
      @RequestParam(required = false) @Nullable String returnTo, HttpServletRequest request) {
    return pages.fresh(Wish.NEW_PASSWORD, ReturnPath.of(returnTo), request);
  }

  @PostMapping("/reset")
  ResponseEntity<byte[]> newPassword(Fields fields, HttpServletRequest request) {
    var outcome =
        desk.newPassword(
            fields.text("email"), fields.returnTo(), fields.text("proof"), network(request));
    return pages.answer(Wish.NEW_PASSWORD, outcome, fields, request);
  }

  @PostMapping("/confirmations")
  ResponseEntity<byte[]> confirmation(Fields fields, HttpServletRequest request) {
    var outcome = desk.confirmation(fields.text("email"), fields.text("proof"), network(request));
    return pages.answer(Wish.CONFIRMATION, outcome, fields, request);
  }

  private String network(HttpServletRequest request) {
    return addresses.of(request).network();
  }
}
