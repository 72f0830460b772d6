package org.standfirst.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.press.Spoilings.Ticket;

/// Prints pages, keeps the copies, and takes away those that a change has spoiled.
@Component
public class Press implements Announcements.Listener {
  static final String TICKET = Press.class.getName() + ".ticket";
  private static final String CHANNEL = "press";
  private static final long LETTERS_OF_PATHS = 40_000_000;
  private static final int LETTERS_OF_AN_ENTRY = 100;
  private final Shelf shelf;
  private final Spoilings spoilings = new Spoilings();
  private final Cache<String, Plate> plates =
      Caffeine.newBuilder()
          .maximumWeight(LETTERS_OF_PATHS)
          .weigher((String path, Plate _) -> path.length() + LETTERS_OF_AN_ENTRY)
          .build();
  private final Announcements announcements;
  private final CopyMaker maker;
  private final MeterCookies cookies;
  private final Clock clock;

  Press(
      PressSettings settings,
      Announcements announcements,
      CopyMaker maker,
      MeterCookies cookies,
      Clock clock) {
    this.shelf = new Shelf(settings.memory().toBytes());
    this.announcements = announcements;
    this.maker = maker;
    this.cookies = cookies;
    this.clock = clock;
    announcements.listen(CHANNEL, this);
  }

  /// Prints a sheet, answers the request with it, and keeps the copy for the next who asks.
  public void print(HttpServletRequest request, HttpServletResponse response, Sheet sheet)
      throws IOException {
    Encoding encoding = Encoding.accepted(request.getHeader("Accept-Encoding"));
    Copy copy = maker.make(sheet, encoding);
    if (isPlain(request.getRequestURI())
        && (request.getQueryString() == null || sheet.piece() != null)) {
      keep(request, new CopyKey(request.getRequestURI(), sheet.edition(), encoding), sheet, copy);
    }
    if (!sheet.meter().isEmpty()) {
      response.addHeader("Set-Cookie", cookies.cookie(sheet.meter()));
    }
    ServletHandOut.write(request, response, copy);
  }

  /// Spoils, on every node and once the transaction commits, all pages that show any of these.
  public void spoil(Collection<Subject> subjects) {
    subjects.forEach(subject -> announcements.announce(CHANNEL, subject.name()));
  }

  /// None of our addresses needs escapes, and the same page under many of them would crowd out
  /// others.
  private static boolean isPlain(String path) {
    return path.indexOf('%') < 0 && path.indexOf(';') < 0;
  }

  private void keep(HttpServletRequest request, CopyKey key, Sheet sheet, Copy copy) {
    if (request.getAttribute(TICKET) instanceof Ticket ticket
        && copy.trueAt(clock.millis())
        && !spoilings.spoiled(ticket, copy.subjects())) {
      plates.put(key.path(), Plate.of(sheet.edition(), sheet.piece()));
      shelf.put(key, copy);
      if (spoilings.spoiled(ticket, copy.subjects())) {
        shelf.remove(key);
        plates.invalidate(key.path());
      }
    }
  }

  @Nullable Plate plate(String path) {
    return plates.getIfPresent(path);
  }

  /// A copy that is true now, where there is one. Out of touch with the other nodes nobody knows
  /// what is true: every page is printed anew.
  @Nullable Copy find(CopyKey key) {
    if (!announcements.inTouch()) {
      return null;
    }
    Copy copy = shelf.find(key);
    if (copy != null && !copy.trueAt(clock.millis())) {
      shelf.remove(key);
      return null;
    }
    return copy;
  }

  Ticket ticket() {
    return spoilings.ticket();
  }

  @Override
  public void heard(String words) {
    var subject = new Subject(words);
    if (subject.equals(Subject.EVERYTHING)) {
      lineRestored();
      return;
    }
    spoilings.note(subject);
    Set<CopyKey> spoiled = shelf.spoil(subject);
    spoiled.forEach(key -> plates.invalidate(key.path()));
  }

  @Override
  public void lineRestored() {
    spoilings.noteAll();
    shelf.clear();
    plates.invalidateAll();
  }
}
