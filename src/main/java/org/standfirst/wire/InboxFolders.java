package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The inbox and what lies in it: `claimed` holds what is being read, `read/<day>` what was,
/// `quarantine` what can't be used. Files only ever move, whole, from one to the other; the rows in
/// the database say what became of each, so a move that a crash prevented is made up for later.
record InboxFolders(Path inbox) {
  private static final Set<String> UNFINISHED = Set.of("part", "filepart", "tmp");
  static final Set<String> OWN = Set.of("claimed", "read", "quarantine");

  static InboxFolders in(Path inbox) throws IOException {
    var folders = new InboxFolders(inbox.toAbsolutePath().normalize());
    for (String own : OWN) {
      Files.createDirectories(folders.inbox.resolve(own));
    }
    return folders;
  }

  /// All that waits, finished or not, of whatever kind. Hidden files are the system's own, and
  /// folders hold pictures that items name.
  List<Path> waiting() throws IOException {
    return files(inbox).stream().filter(file -> !name(file).startsWith(".")).toList();
  }

  /// Whether a sender goes on with this under another name.
  static boolean isUnfinished(String name) {
    return UNFINISHED.contains(extension(name));
  }

  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// The files that were claimed and not yet put away.
  List<Claim> claimed() throws IOException {
    return files(inbox.resolve("claimed")).stream()
        .sorted()
        .map(file -> new Claim(name(file), file))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            folder, file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))) {
      all.forEach(files::add);
    }
    return files;
  }

  /// Claims a file for this node; empty where another was quicker.
  Optional<Claim> claim(Path file, ClaimNames names) throws IOException {
    String claimed = names.next(name(file));
    Path target = place("claimed", claimed);
    return move(file, target) ? Optional.of(new Claim(name(target), target)) : Optional.empty();
  }

  void putAway(Claim claim, LocalDate day) throws IOException {
    move(claim.file(), Files.createDirectories(readOn(day)).resolve(claim.name()));
  }

  /// Puts a picture away that an item has brought into the paper.
  void putAway(Path picture, LocalDate day, ClaimNames names) throws IOException {
    move(
        picture,
        place(
            "read/" + Files.createDirectories(readOn(day)).getFileName(),
            names.next(name(picture))));
  }

  private Path readOn(LocalDate day) {
    return inbox.resolve("read").resolve(day.toString());
  }

  /// The reason comes first: a file in quarantine always has it beside.
  void quarantine(Claim claim, String reason) throws IOException {
    if (Files.exists(claim.file(), LinkOption.NOFOLLOW_LINKS)) {
      Path target = inbox.resolve(quarantined(claim));
      Files.writeString(target.resolveSibling(claim.name() + ".reason.txt"), reason + "\n");
      move(claim.file(), target);
    }
  }

  /// Where a file lies in quarantine, from the inbox on.
  static String quarantined(Claim claim) {
    return "quarantine/" + claim.name();
  }

  private Path place(String folder, String name) {
    try {
      return inbox.resolve(folder).resolve(name);
    } catch (InvalidPathException _) {
      // A system that is told to speak ASCII only.
      return inbox.resolve(folder).resolve(name.replaceAll("[^ -~]", "_"));
    }
  }

  private static boolean move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException e) {
      if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
      return false;
    }
  }
}
