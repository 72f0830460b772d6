package org.standfirst.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;
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

  /// Answers a request with the copy it asks for: from the shelf, else printed from the sheet.
  public void answer(
      HttpServletRequest request, HttpServletResponse response, Order order, Supplier<Sheet> sheet)
      throws IOException {
    if (!handsOut(request, response, order)) {
      print(request, response, order, sheet.get());
    }
  }

  /// Answers a request with a copy that was printed before, where one lies on the shelf.
  public boolean handsOut(HttpServletRequest request, HttpServletResponse response, Order order)
      throws IOException {
    String path = request.getRequestURI();
    if (!isKept(request, order) || !Plate.of(order).equals(plate(path))) {
      return false;
    }
    Copy copy = find(new CopyKey(path, order.edition(), encoding(request)));
    if (copy == null) {
      return false;
    }
    write(request, response, order, copy);
    return true;
  }

  /// Prints a sheet, answers the request with it, and keeps the copy for the next who asks.
  public void print(
      HttpServletRequest request, HttpServletResponse response, Order order, Sheet sheet)
      throws IOException {
    Encoding encoding = encoding(request);
    Copy copy = maker.make(order, sheet, encoding);
    if (isKept(request, order)) {
      keep(request, new CopyKey(request.getRequestURI(), order.edition(), encoding), order, copy);
    }
    write(request, response, order, copy);
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, Order order, Copy copy)
      throws IOException {
    // Who asks for the headers alone reads nothing.
    if (!order.meter().isEmpty() && !request.getMethod().equals("HEAD")) {
      response.addHeader("Set-Cookie", cookies.cookie(order.meter()));
    }
    ServletHandOut.write(request, response, copy);
  }

  private static Encoding encoding(HttpServletRequest request) {
    return Encoding.accepted(request.getHeader("Accept-Encoding"));
  }

  /// Spoils, on every node and once the transaction commits, all pages that show any of these.
  public void spoil(Collection<Subject> subjects) {
    subjects.forEach(subject -> announcements.announce(CHANNEL, subject.name()));
  }

  /// Whether copies of it are kept. None of our addresses needs escapes, and the same page under
  /// many of them would crowd out others. Of the parameters the request's own reading counts, which
  /// is the page's: no page is ever kept as another.
  private static boolean isKept(HttpServletRequest request, Order order) {
    String path = request.getRequestURI();
    return path.indexOf('%') < 0
        && path.indexOf(';') < 0
        && (order.heeded().isEmpty()
            || Collections.disjoint(order.heeded(), request.getParameterMap().keySet()));
  }

  private void keep(HttpServletRequest request, CopyKey key, Order order, Copy copy) {
    if (request.getAttribute(TICKET) instanceof Ticket ticket
        && copy.trueAt(clock.millis())
        && !spoilings.spoiled(ticket, copy.subjects())) {
      plates.put(key.path(), Plate.of(order));
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
