package org.standfirst.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
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
  private static final int SHARE_OF_PLATES = 8;
  private static final int LETTERS_OF_AN_ENTRY = 100;
  private final Shelf shelf;
  private final Openings openings = new Openings();
  private final Spoilings spoilings = new Spoilings();
  private final Printings printings = new Printings();
  private final Cache<String, Plate> plates;
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
    long memory = settings.memory().toBytes();
    this.shelf = new Shelf(memory - memory / SHARE_OF_PLATES);
    this.plates =
        Caffeine.newBuilder()
            .maximumWeight(memory / SHARE_OF_PLATES)
            .weigher((String path, Plate _) -> path.length() + LETTERS_OF_AN_ENTRY)
            .executor(Runnable::run)
            .build();
    this.announcements = announcements;
    this.maker = maker;
    this.cookies = cookies;
    this.clock = clock;
    announcements.listen(CHANNEL, this);
  }

  /// Answers a request with the copy it asks for: from the shelf, else printed from the sheet and
  /// kept for the next who asks. Many who ask at once wait for one print.
  public void answer(
      HttpServletRequest request, HttpServletResponse response, Order order, Supplier<Sheet> sheet)
      throws IOException {
    if (!answersIfThere(request, response, order, sheet)) {
      throw new IllegalStateException("There is no page to print");
    }
  }

  /// The same where the page may have gone meanwhile: then the sheet is null, and nothing is
  /// answered.
  public boolean answersIfThere(
      HttpServletRequest request,
      HttpServletResponse response,
      Order order,
      Supplier<? extends @Nullable Sheet> sheet)
      throws IOException {
    Copy copy = copy(request, order, sheet);
    if (copy == null) {
      return false;
    }
    write(request, response, order, copy);
    return true;
  }

  private @Nullable Copy copy(
      HttpServletRequest request, Order order, Supplier<? extends @Nullable Sheet> sheet) {
    Encoding encoding = encoding(request);
    if (!isKept(request, order) || !announcements.inTouch()) {
      Sheet laid = sheet.get();
      return laid == null ? null : maker.make(order, laid, encoding);
    }
    var key = new CopyKey(request.getRequestURI(), order.edition(), encoding);
    Copy copy = lying(key, order);
    return copy == null
        ? printings.one(key, () -> lying(key, order), () -> printed(request, order, key, sheet))
        : copy;
  }

  private @Nullable Copy lying(CopyKey key, Order order) {
    return Plate.of(order).equals(plate(key.path())) ? find(key) : null;
  }

  private @Nullable Copy printed(
      HttpServletRequest request,
      Order order,
      CopyKey key,
      Supplier<? extends @Nullable Sheet> sheet) {
    Sheet laid = sheet.get();
    if (laid == null) {
      return null;
    }
    Copy copy = maker.make(order, laid, key.encoding());
    keep(request, key, order, copy);
    return copy;
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

  /// Spoils them on this node alone, at once: for whoever hears of changes on every node by a way
  /// of its own.
  public void spoilHere(Subject subject) {
    spoilings.note(subject);
    shelf.spoil(subject).forEach(key -> plates.invalidate(key.path()));
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
      shelf.put(key, copy.direct(openings));
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
    spoilHere(subject);
  }

  @Override
  public void lineRestored() {
    spoilings.noteAll();
    shelf.clear();
    plates.invalidateAll();
  }
}
