package org.standfirst.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.standfirst.media.pages.LibraryPage;
import org.standfirst.readers.Visitor;

/// Adds the files of a form to the library, one after the other.
@Component
class Additions {
  private static final Set<String> PASSING =
      Stream.of(Development.Reason.values())
          .filter(Development.Reason::passes)
          .map(Development.Reason::key)
          .collect(Collectors.toUnmodifiableSet());
  private final Library library;
  private final Hands hands;

  Additions(Library library, Hands hands) {
    this.library = library;
    this.hands = hands;
  }

  /// What became of the files.
  ///
  /// @param known whether all of what is kept was there before
  record Outcome(List<ImageId> kept, boolean known, List<LibraryPage.Refusal> refusals) {
    /// A storage that takes nothing at present is no fault of the files.
    HttpStatus status(HttpStatus usual) {
      return refusals.stream().anyMatch(each -> PASSING.contains(each.reason()))
          ? HttpStatus.SERVICE_UNAVAILABLE
          : usual;
    }
  }

  Outcome of(Visitor visitor, HttpServletRequest request) {
    Library.Hand by = hands.of(visitor, request);
    List<ImageId> kept = new ArrayList<>();
    List<LibraryPage.Refusal> refusals = new ArrayList<>();
    boolean known = true;
    for (Part part : Uploads.of(request)) {
      switch (library.add(Uploads.read(part), by)) {
        case Addition.Added(ImageId id) -> {
          kept.add(id);
          known = false;
        }
        case Addition.Known(ImageId id) -> kept.add(id);
        case Addition.Refused(String fileName, var reason) ->
            refusals.add(new LibraryPage.Refusal(fileName, reason.key()));
      }
    }
    if (kept.isEmpty() && refusals.isEmpty()) {
      refusals.add(new LibraryPage.Refusal("", "media.library.no-file"));
    }
    return new Outcome(kept, known, refusals);
  }
}
