package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What this node hands over and what is answered, noted before anything else happens and surviving
/// the program however it ends. Notes are only ever added; a file of them is used anew when all
/// that it tells of is settled in the database.
final class Journal {
  private static final String FILES = "journal-*";
  private final Path folder;
  private final Deque<Segment> full = new ArrayDeque<>();
  private @Nullable Segment current;
  private int made;

  /// Begins anew: what older files say must be settled before.
  Journal(Path folder) {
    this.folder = folder;
  }

  /// A note that a copy is handed over, to which the answer is added.
  record Entry(Segment segment, int place) {}

  /// Notes that a copy is about to be handed over.
  ///
  /// @throws UncheckedIOException where there is no room for the note: nothing may be handed over
  synchronized Entry handingOver(long delivery, long claim, String relay) {
    Segment segment = current;
    if (segment == null || segment.full()) {
      segment = next(segment);
      current = segment;
    }
    return new Entry(segment, segment.handingOver(delivery, claim, relay));
  }

  /// Notes what was answered. No two write at one place.
  void answered(Entry entry, Answer answer) {
    entry.segment().answered(entry.place(), answer);
  }

  /// What these notes say is settled in the database.
  synchronized void settled(List<Entry> entries) {
    for (Entry each : entries) {
      each.segment().settledOne();
    }
  }

  private Segment next(@Nullable Segment last) {
    // it stands there already where there was no room for another
    if (last != null && last != full.peekLast()) {
      full.add(last);
    }
    for (int i = full.size(); i > 0; i--) {
      Segment oldest = full.remove();
      if (oldest.settled()) {
        oldest.clear();
        return oldest;
      }
      full.add(oldest);
    }
    try {
      Segment fresh = Segment.make(folder.resolve("journal-%06d".formatted(made + 1)));
      made++;
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException("There is no room for the journal of deliveries", e);
    }
  }

  /// Whatever was noted there.
  static List<Segment.Note> read(Path folder) throws IOException {
    List<Segment.Note> notes = new ArrayList<>();
    for (Path each : files(folder)) {
      notes.addAll(Segment.read(each));
    }
    return notes;
  }

  /// Throws away what was noted there.
  static void clear(Path folder) throws IOException {
    for (Path each : files(folder)) {
      Files.delete(each);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, FILES)) {
      found.forEach(files::add);
    }
    return files;
  }
}
