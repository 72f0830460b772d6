package org.standfirst.readers.account;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Fields;

/// Where readers say in whose time and language they are written to.
@Controller
class WhereaboutsController {
  private final Whereabouts whereabouts;
  private final AccountPages pages;

  WhereaboutsController(Whereabouts whereabouts, AccountPages pages) {
    this.whereabouts = whereabouts;
    this.pages = pages;
  }

  @PostMapping("/account/whereabouts")
  ResponseEntity<byte[]> choose(Fields fields, Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered reader)) {
      return AccountPages.wayIn();
    }
    whereabouts.choose(reader.id(), fields.text("zone"), fields.text("language"));
    return pages.saved("whereabouts", "whereabouts");
  }
}
