package org.standfirst.articles.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;

/// The lines to all pages that listen to live coverage on this node. Each change is called once to
/// every node, which tells the lines of the article, and ends them where nothing more is to come.
/// When the node stops, it ends them first.
@Component
class Lines implements Announcements.Listener, SmartLifecycle {
  /// So that a node that comes back isn't asked by all at the same moment.
  private static final int SOONEST_AGAIN_MILLIS = 1_000;

  private static final int LATEST_AGAIN_MILLIS = 5_000;
  private final Map<Long, Set<Line>> byArticle = new ConcurrentHashMap<>();
  private final Map<String, Integer> byNetwork = new ConcurrentHashMap<>();
  private final Set<Long> unclear = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final LiveRows rows;
  private final LiveSettings settings;
  private volatile boolean running;

  Lines(LiveRows rows, LiveSettings settings, Announcements announcements) {
    this.rows = rows;
    this.settings = settings;
    announcements.listen(LiveCalls.CHANNEL, this);
  }

  /// What came of asking for a line.
  sealed interface Taking {
    /// It is there, yet to be opened.
    record Taken(Line line) implements Taking {}

    /// There is nothing to listen to.
    record Nothing() implements Taking {}

    /// There are too many.
    record Full() implements Taking {}
  }

  /// Takes a line for a page. It is known before it is asked how things stand, so that nothing that
  /// happens meanwhile is missed.
  Taking take(Line.Asked asked, Content.Sink response, Callback done) {
    if (!running || !takePlace(asked.network())) {
      return new Taking.Full();
    }
    var line = new Line(asked, response, done, again(), this::forget);
    byArticle.compute(
        asked.article(),
        (_, lines) -> {
          Set<Line> all = lines == null ? ConcurrentHashMap.newKeySet() : lines;
          all.add(line);
          return all;
        });
    boolean listens = false;
    try {
      // the node may have begun to stop, and have ended those that it knew of
      listens = tellHowThingsStand(line) && running;
    } finally {
      if (!listens) {
        forget(line);
      }
    }
    if (listens) {
      return new Taking.Taken(line);
    }
    return running ? new Taking.Nothing() : new Taking.Full();
  }

  private boolean tellHowThingsStand(Line line) {
    List<LiveRows.Standing> found = rows.standings(List.of(line.article()));
    if (found.isEmpty() || !found.getFirst().open()) {
      return false;
    }
    line.tell(found.getFirst().change());
    return true;
  }

  private static int again() {
    return ThreadLocalRandom.current().nextInt(SOONEST_AGAIN_MILLIS, LATEST_AGAIN_MILLIS);
  }

  private boolean takePlace(String network) {
    int all = count.incrementAndGet();
    int ofTheNetwork = byNetwork.merge(network, 1, Integer::sum);
    if (all > settings.lines() || ofTheNetwork > settings.linesOfANetwork()) {
      leavePlace(network);
      return false;
    }
    return true;
  }

  private void leavePlace(String network) {
    byNetwork.computeIfPresent(network, (_, lines) -> lines == 1 ? null : lines - 1);
    count.decrementAndGet();
  }

  private void forget(Line line) {
    byArticle.computeIfPresent(
        line.article(),
        (_, lines) -> {
          lines.remove(line);
          return lines.isEmpty() ? null : lines;
        });
    leavePlace(line.network());
  }

  /// How many there are.
  int count() {
    return count.get();
  }

  @Override
  public void heard(String words) {
    LiveCalls.Call call = LiveCalls.Call.of(words);
    if (byArticle.containsKey(call.article())) {
      unclear.add(call.article());
      Thread.startVirtualThread(() -> tell(call.article(), call.change()));
    }
  }

  /// What was missed is in the database.
  @Override
  public void lineRestored() {
    unclear.addAll(byArticle.keySet());
  }

  /// Looks how things stand where something was heard or missed since, and ends the lines to which
  /// nothing more is to be said. Where the database doesn't answer, the next look makes up for it.
  void look() {
    Set<Long> articles = Set.copyOf(unclear);
    if (articles.isEmpty()) {
      return;
    }
    unclear.removeAll(articles);
    // one that comes from here on asks for itself, and may know better
    List<Line> asked = articles.stream().flatMap(each -> of(each).stream()).toList();
    List<LiveRows.Standing> found;
    try {
      found = rows.standings(articles);
    } catch (RuntimeException e) {
      unclear.addAll(articles);
      throw e;
    }
    found.forEach(each -> tell(each.article(), each.change()));
    var over = new HashSet<>(articles);
    found.stream().filter(LiveRows.Standing::open).forEach(each -> over.remove(each.article()));
    asked.stream().filter(each -> over.contains(each.article())).forEach(Line::conclude);
  }

  private void tell(long article, long change) {
    of(article).forEach(line -> line.tell(change));
  }

  private Set<Line> of(long article) {
    return byArticle.getOrDefault(article, Set.of());
  }

  /// A line in use is cut by nobody on the way, and one whose page is gone is noticed.
  void beat() {
    each(Line::beat);
  }

  private void each(Consumer<Line> deed) {
    byArticle.values().stream().flatMap(Collection::stream).forEach(deed);
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    each(Line::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
