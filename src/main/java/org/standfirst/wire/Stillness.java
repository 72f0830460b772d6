package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Tells a file that has arrived from one that is still being written: its size and the time of its
/// last change have stood still for a moment.
final class Stillness {
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  // Some senders make the file first and fill it when the line allows.
  private static final Duration AN_EMPTY_MOMENT = Duration.ofSeconds(10);

  private final Map<Path, Look> looks = new HashMap<>();
  private final Clock clock;

  private record Look(long size, FileTime changed, Instant since) {}

  Stillness(Clock clock) {
    this.clock = clock;
  }

  /// For how long it has stood still, as far as we have seen.
  private Duration still(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Instant moment = clock.instant();
    Look look =
        looks.compute(
            file,
            (_, before) ->
                before != null
                        && before.size == now.size()
                        && before.changed.equals(now.lastModifiedTime())
                    ? before
                    : new Look(now.size(), now.lastModifiedTime(), moment));
    Duration still = Duration.between(look.since, moment);
    return now.size() == 0 ? still.minus(AN_EMPTY_MOMENT.minus(A_MOMENT)) : still;
  }

  boolean hasArrived(Path file) throws IOException {
    return hasLain(file, A_MOMENT);
  }

  boolean hasLain(Path file, Duration time) throws IOException {
    try {
      return still(file).compareTo(time) >= 0;
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  /// Forgets all files but these.
  void keep(Collection<Path> files) {
    looks.keySet().retainAll(Set.copyOf(files));
  }
}
