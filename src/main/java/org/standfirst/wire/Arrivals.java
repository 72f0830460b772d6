package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The files of the inbox that have arrived, oldest first. Pictures come along with an item, which
/// fetches them: they are left lying for a while. So are files that a sender has begun.
final class Arrivals {
  private static final Duration PATIENCE_WITH_PICTURES = Duration.ofMinutes(2);
  private static final Duration PATIENCE_WITH_SENDERS = Duration.ofHours(1);

  private final Stillness stillness;

  private record Arrival(Path file, long changed) {}

  Arrivals(Clock clock) {
    stillness = new Stillness(clock);
  }

  List<Path> in(InboxFolders folders) throws IOException {
    List<Path> waiting = folders.waiting();
    stillness.keep(waiting);
    var arrived = new ArrayList<Arrival>();
    for (Path file : waiting) {
      if (hasArrived(file)) {
        arrived.add(new Arrival(file, file.toFile().lastModified()));
      }
    }
    return arrived.stream()
        .sorted(Comparator.comparingLong(Arrival::changed).thenComparing(Arrival::file))
        .map(Arrival::file)
        .toList();
  }

  private boolean hasArrived(Path file) throws IOException {
    String name = InboxFolders.name(file);
    if (InboxFolders.isUnfinished(name)) {
      return stillness.hasLain(file, PATIENCE_WITH_SENDERS);
    }
    return Reception.isPicture(name)
        ? stillness.hasLain(file, PATIENCE_WITH_PICTURES)
        : stillness.hasArrived(file);
  }
}
