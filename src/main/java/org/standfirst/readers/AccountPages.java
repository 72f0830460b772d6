package org.standfirst.readers;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.standfirst.readers.pages.AccountPage;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Answers;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.site.Notices;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Lays out the reader's own page from its parts, and answers the forms that stand on it.
@Component
public class AccountPages {
  private static final String SAYING = "readers.account.saved.";
  private final List<AccountPart> parts;
  private final Readers readers;
  private final Notices notices;
  private final Frames frames;
  private final Templates templates;

  AccountPages(
      List<AccountPart> parts,
      Readers readers,
      Notices notices,
      Frames frames,
      Templates templates) {
    this.parts = List.copyOf(parts);
    this.readers = readers;
    this.notices = notices;
    this.frames = frames;
    this.templates = templates;
  }

  /// The page, with a word on what was just done.
  public ResponseEntity<byte[]> page(Visitor.Registered visitor, HttpServletRequest request) {
    return isGone(visitor)
        ? wayIn()
        : notices.page(request, SAYING, saying -> laid(visitor, saying, request));
  }

  /// The page again with a form on it that wasn't taken.
  ///
  /// @param form as it was typed, with what is to be put right; its part finds it by its type
  public ResponseEntity<byte[]> refused(
      Visitor.Registered visitor, Object form, HttpServletRequest request) {
    return refused(HttpStatus.UNPROCESSABLE_CONTENT, visitor, form, request);
  }

  /// The same under another status.
  public ResponseEntity<byte[]> refused(
      HttpStatus status, Visitor.Registered visitor, Object form, HttpServletRequest request) {
    request.setAttribute(form.getClass().getName(), form);
    return isGone(visitor) ? wayIn() : Answers.page(status, laid(visitor, "", request));
  }

  /// The same for someone who is asked to come back after that time.
  public ResponseEntity<byte[]> later(
      HttpStatus status,
      Duration after,
      Visitor.Registered visitor,
      Object form,
      HttpServletRequest request) {
    request.setAttribute(form.getClass().getName(), form);
    return isGone(visitor) ? wayIn() : Answers.later(status, after, laid(visitor, "", request));
  }

  /// The form of that type that was sent with the request and refused; null: none.
  public static <T> @Nullable T typed(HttpServletRequest request, Class<T> form) {
    Object found = request.getAttribute(form.getName());
    return form.isInstance(found) ? form.cast(found) : null;
  }

  /// Back to a part of the page, with a word on what was done there.
  ///
  /// @param part the part's `id`
  /// @param saved which: there are words under the key `readers.account.saved.` and this
  public ResponseEntity<byte[]> saved(String part, String saved, ResponseCookie... cookies) {
    return notices.seeOther("/account#" + part, SAYING + saved, cookies);
  }

  /// The same word for a browser that is led there otherwise.
  public ResponseCookie saying(String saved) {
    return notices.of(SAYING + saved);
  }

  /// The way in, for a stranger.
  public static ResponseEntity<byte[]> wayIn() {
    return Answers.seeOther(new ReturnPath("/account").behind("/sign-in"));
  }

  /// Erased a moment ago.
  private boolean isGone(Visitor.Registered visitor) {
    return readers.find(visitor.id()) == null;
  }

  private JteModel laid(Visitor.Registered visitor, String saying, HttpServletRequest request) {
    Frame frame = frames.frame(request);
    List<AccountPage.Place> places =
        Arrays.stream(AccountPart.Place.values())
            .map(place -> place(place, visitor, frame, request))
            .filter(place -> !place.parts().isEmpty())
            .toList();
    return templates.readersAccount(frame, new AccountPage(places, saying));
  }

  private AccountPage.Place place(
      AccountPart.Place place,
      Visitor.Registered visitor,
      Frame frame,
      HttpServletRequest request) {
    List<Content> contents = new ArrayList<>();
    for (AccountPart part : parts) {
      if (part.place() == place) {
        Content content = part.content(visitor, frame, request);
        if (!content.isEmptyContent()) {
          contents.add(content);
        }
      }
    }
    return new AccountPage.Place(place.name().toLowerCase(Locale.ROOT), contents);
  }
}
