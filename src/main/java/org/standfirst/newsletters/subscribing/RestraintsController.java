package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.Visitor;
import org.standfirst.site.PaperSettings;

/// Where readers pause all newsletters, and lift what they have asked for.
@Controller
class RestraintsController {
  static final String PATH = "/account/newsletters/pauses";
  private final Restraints restraints;
  private final AccountPages pages;
  private final PaperSettings settings;
  private final Clock clock;

  RestraintsController(
      Restraints restraints, AccountPages pages, PaperSettings settings, Clock clock) {
    this.restraints = restraints;
    this.pages = pages;
    this.settings = settings;
    this.clock = clock;
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> pause(Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered reader)) {
      return AccountPages.wayIn();
    }
    restraints.pause(
        new Recipient.OfReader(reader.id()),
        null,
        clock.instant().atZone(settings.paper().zone()).plusMonths(1).toInstant());
    return pages.saved("pauses", "pause");
  }

  @PostMapping(PATH + "/{id:[0-9]{1,18}}/lifting")
  ResponseEntity<byte[]> lift(@PathVariable long id, Visitor visitor) {
    if (!(visitor instanceof Visitor.Registered reader)) {
      return AccountPages.wayIn();
    }
    restraints.lift(new Recipient.OfReader(reader.id()), id);
    return pages.saved("pauses", "pause-lifted");
  }
}
