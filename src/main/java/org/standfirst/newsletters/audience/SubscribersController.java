package org.standfirst.newsletters.audience;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.audience.Subscribers.Place;
import org.standfirst.newsletters.pages.SubscribersPage;
import org.standfirst.newsletters.subscribing.Departing;
import org.standfirst.newsletters.subscribing.Departing.Reason;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.StepUp;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Where audience editors see who gets a newsletter, find somebody, take them off it at their wish,
/// and take the list with them.
@Controller
class SubscribersController {
  private static final int SHOWN = 50;
  private static final String ONE = SubscribersPart.PATH + "/{slug}";
  private final Newsletters newsletters;
  private final Subscribers subscribers;
  private final SubscribersSheet sheet;
  private final Departing departing;
  private final NewsletterHands hands;
  private final StepUp stepUp;
  private final TransactionTemplate transactions;
  private final BackOffices offices;
  private final Templates templates;

  SubscribersController(
      Newsletters newsletters,
      Subscribers subscribers,
      SubscribersSheet sheet,
      Departing departing,
      NewsletterHands hands,
      StepUp stepUp,
      TransactionTemplate transactions,
      BackOffices offices,
      Templates templates) {
    this.newsletters = newsletters;
    this.subscribers = subscribers;
    this.sheet = sheet;
    this.departing = departing;
    this.hands = hands;
    this.stepUp = stepUp;
    this.transactions = transactions;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(SubscribersPart.PATH)
  ResponseEntity<byte[]> all(HttpServletRequest request) {
    hands.leading(request);
    return Answers.page(
        templates.newslettersAudienceNewsletters(
            offices.frame(request),
            newsletters.all().stream()
                .map(each ->
                    new SubscribersPage.Named(
                        each.name(), SubscribersPart.PATH + "/" + each.slug()))
                .toList()));
  }

  @GetMapping(ONE)
  ResponseEntity<byte[]> one(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String removed,
      HttpServletRequest request) {
    hands.leading(request);
    Newsletter newsletter = newsletter(slug);
    String searched = Fields.echoOf(address.strip()).toLowerCase(Locale.ROOT);
    List<Subscribers.Row> rows =
        searched.isEmpty()
            ? subscribers.after(slug, Place.of(after), SHOWN + 1)
            : subscribers.search(slug, searched, SHOWN + 1);
    boolean more = rows.size() > SHOWN;
    List<Subscribers.Row> shown = rows.subList(0, Math.min(SHOWN, rows.size()));
    return Answers.page(
        templates.newslettersAudienceSubscribers(
            offices.frame(request),
            new SubscribersPage(
                newsletter.name(),
                SubscribersPart.PATH + "/" + slug,
                Fields.echoOf(address.strip()),
                shown.stream().map(SubscribersController::shown).toList(),
                more && searched.isEmpty() ? shown.getLast().place().words() : "",
                more && !searched.isEmpty(),
                !after.isEmpty(),
                Place.of(removed).equals(Place.TOP) ? "" : removed)));
  }

  private static SubscribersPage.Subscriber shown(Subscribers.Row row) {
    return new SubscribersPage.Subscriber(
        row.place().words(),
        row.address(),
        row.name(),
        row.place().kind() == Kind.READER,
        row.chosenAt(),
        row.source().startsWith("import:") ? row.source().substring("import:".length()) : "",
        row.consent());
  }

  @PostMapping(ONE + "/removal")
  ResponseEntity<byte[]> remove(
      @PathVariable String slug, Fields fields, HttpServletRequest request) {
    Hand hand = hands.leading(request);
    newsletter(slug);
    Place whom = Place.of(fields.text("whom"));
    transactions.executeWithoutResult(_ -> {
      if (departing.leave(whom.recipient(), List.of(slug), Reason.STAFF, "")) {
        hands.note("newsletters.deed.removed", hand, whom.reader(), Map.of("newsletter", slug));
      }
    });
    return Answers.seeOther(SubscribersPart.PATH + "/" + slug + "?removed=" + whom.words());
  }

  @PostMapping(ONE + "/return")
  ResponseEntity<byte[]> putBack(
      @PathVariable String slug, Fields fields, HttpServletRequest request) {
    Hand hand = hands.leading(request);
    Newsletter newsletter = newsletter(slug);
    Place whom = Place.of(fields.text("whom"));
    transactions.executeWithoutResult(_ -> {
      if (departing.putBack(whom.recipient(), newsletter)) {
        hands.note("newsletters.deed.put-back", hand, whom.reader(), Map.of("newsletter", slug));
      }
    });
    return Answers.seeOther(SubscribersPart.PATH + "/" + slug);
  }

  @PostMapping(ONE + "/export")
  @Nullable ResponseEntity<byte[]> export(
      @PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Hand hand = hands.leading(request);
    newsletter(slug);
    var back = new ReturnPath(SubscribersPart.PATH + "/" + slug);
    return switch (stepUp.fresh(request, back)) {
      case StepUp.Freshness.Stale(String path) -> Answers.seeOther(path);
      case StepUp.Freshness.Fresh(ReaderId _) -> {
        hands.note("newsletters.deed.exported", hand, Map.of("newsletter", slug));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
            "Content-Disposition", "attachment; filename=\"subscribers-" + slug + ".csv\"");
        sheet.write(slug, response.getOutputStream());
        yield null;
      }
    };
  }

  private Newsletter newsletter(String slug) {
    Newsletter newsletter = newsletters.named(slug);
    if (newsletter == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return newsletter;
  }
}
