package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.pages.ArrangementPage.Told;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Reads which front a request means, and answers with what came of a change to it.
@Component
class FrontAnswers {
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
  private final ArrangementPages pages;
  private final Journalists journalists;
  private final Notices notices;

  FrontAnswers(ArrangementPages pages, Journalists journalists, Notices notices) {
    this.pages = pages;
    this.journalists = journalists;
    this.notices = notices;
  }

  /// The front that an address names.
  static FrontName front(String word) {
    return found(FrontName.of(word));
  }

  /// The place that an address names.
  static Slot slot(String word) {
    return found(Slot.of(word));
  }

  /// What must be there; otherwise nothing is at that address.
  static <T> T found(@Nullable T found) {
    if (found == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  /// Who sent the request, and which version they have seen.
  Fronts.Hand hand(FrontName front, Fields fields, HttpServletRequest request) {
    String version = fields.text("version");
    int seen = VERSION.matcher(version).matches() ? Integer.parseInt(version) : -1;
    return new Fronts.Hand(front, seen, journalists.at(request));
  }

  /// On to what is said of a change, or back to the front as it stands now.
  ResponseEntity<byte[]> answer(
      FrontOutcome outcome,
      FrontName front,
      HttpServletRequest request,
      Function<FrontOutcome.Done, ResponseEntity<byte[]>> done) {
    return switch (outcome) {
      case FrontOutcome.Done each -> done.apply(each);
      case FrontOutcome.Stale _ -> again(front, new Told("", true, "", ""), request);
      case FrontOutcome.NothingNew _ ->
          again(front, new Told("articles.fronts.nothing-new", false, "", ""), request);
      case FrontOutcome.NotPrinted _ ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              page(front, new Told("articles.fronts.refused.not-printed", false, "", ""), request));
      case FrontOutcome.NotTheirs _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case FrontOutcome.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  /// On to the place on the front's page where something was just done.
  ///
  /// @param did which of its buttons was pressed
  ResponseEntity<byte[]> at(FrontName front, Slot slot, String did, FrontOutcome.Done done) {
    String path = front.path() + "?at=" + slot.word() + "&did=" + did;
    return done.crowdedOut()
        ? notices.seeOther(path, "articles.fronts.done.crowded-out")
        : Answers.seeOther(path);
  }

  private ResponseEntity<byte[]> again(FrontName front, Told told, HttpServletRequest request) {
    return Answers.page(HttpStatus.CONFLICT, page(front, told, request));
  }

  /// The front's page.
  JteModel page(FrontName front, Told told, HttpServletRequest request) {
    return found(pages.page(front, told, request));
  }
}
