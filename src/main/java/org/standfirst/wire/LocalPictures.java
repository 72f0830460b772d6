package org.standfirst.wire;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.standfirst.media.Development;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.PictureWords;

/// Finds the picture of an item among the files that came with it, and hands it to [Media]. An item
/// names files by address: only a relative one that stays in the inbox leads anywhere; the network
/// is never asked.
@Component
class LocalPictures {
  private static final Logger LOG = LoggerFactory.getLogger(LocalPictures.class);
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  /// What tells nobody what a picture shows: `Quay at dawn.jpg`, `DSC_0815`.
  private static final Pattern FILE_NAME =
      Pattern.compile(
          ".*\\.(jpe?g|png|webp|gif|tiff?|heic|eps|bmp)|\\S*[0-9_]\\S*", CASE_INSENSITIVE);

  private final Media media;
  private final Clock clock;
  private final Pauses pauses;

  LocalPictures(Media media, Clock clock) {
    this.media = media;
    this.clock = clock;
    this.pauses = new Pauses(clock);
  }

  /// What became of an item's pictures.
  sealed interface Delivery {
    /// One is kept, and has no number yet.
    record Kept(Development.Developed picture, PictureWords words) implements Delivery {}

    /// One is being written just now, or can't be kept: come again.
    record Arriving() implements Delivery {}

    /// None is here.
    record None() implements Delivery {}
  }

  /// All files here that an item names.
  static List<Path> named(Item item, InboxFolders folders) {
    return files(item.pictures().stream(), folders).distinct().toList();
  }

  private static Stream<Path> files(Stream<Item.Picture> pictures, InboxFolders folders) {
    return pictures
        .flatMap(picture -> picture.files().stream())
        .flatMap(address -> file(address, folders).stream());
  }

  /// The first picture that can be used, in its largest rendition. May wait for the storage, and so
  /// isn't for use in a transaction.
  Delivery lead(Item item, InboxFolders folders) {
    for (Item.Picture picture : item.pictures()) {
      for (Path file : files(Stream.of(picture), folders).toList()) {
        Delivery delivery = deliver(picture, file);
        if (!(delivery instanceof Delivery.None)) {
          return delivery;
        }
      }
    }
    return new Delivery.None();
  }

  private Delivery deliver(Item.Picture picture, Path file) {
    try {
      return isArriving(file) || pauses.has(file) ? new Delivery.Arriving() : keep(picture, file);
    } catch (IOException e) {
      LOG.warn("The picture {} can’t be read: {}", InboxFolders.name(file), e.toString());
      return new Delivery.None();
    }
  }

  private Delivery keep(Item.Picture picture, Path file) throws IOException {
    return switch (media.develop(file)) {
      case Development.Developed developed ->
          new Delivery.Kept(developed, words(picture, developed.notes()));
      case Development.Spoiled(Development.Reason reason) -> spoiled(file, reason);
    };
  }

  private Delivery spoiled(Path file, Development.Reason reason) {
    return switch (reason) {
      case NOT_KEPT -> {
        pauses.afterFailureOf(file);
        yield new Delivery.Arriving();
      }
      case GOING -> {
        pauses.of(file);
        yield new Delivery.Arriving();
      }
      case TOO_HEAVY, TOO_LARGE, NOT_A_PICTURE, DRAWING, DISGUISED, DAMAGED -> {
        LOG.warn("The picture {} is not used: {}", InboxFolders.name(file), reason.key());
        yield new Delivery.None();
      }
    };
  }

  /// What the agency says of a picture, in the item or in the file. Where it doesn't say what the
  /// picture shows, the caption does, or else what it is called, which is its caption then: no
  /// reader is told that there is nothing to see, and an editor sees where it comes from.
  private static PictureWords words(Item.Picture picture, PictureWords notes) {
    String alt = first(picture.alt(), notes.alt());
    String caption = first(picture.caption(), notes.caption());
    if (alt.isBlank() && caption.isBlank() && !FILE_NAME.matcher(picture.title()).matches()) {
      caption = picture.title();
    }
    return new PictureWords(first(alt, caption), caption, first(picture.credit(), notes.credit()));
  }

  private static String first(String... words) {
    return Stream.of(words).filter(each -> !each.isBlank()).findFirst().orElse("");
  }

  /// Gives a kept picture its number.
  ImageId enter(Delivery.Kept kept) {
    return media.enter(kept.picture(), kept.words());
  }

  private boolean isArriving(Path file) throws IOException {
    Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return Duration.between(changed, clock.instant()).abs().compareTo(A_MOMENT) < 0;
  }

  /// The file of that address, if it is one of the inbox's own.
  static Optional<Path> file(String address, InboxFolders folders) {
    return decoded(address).flatMap(path -> file(path.split("/", -1), folders));
  }

  private static Optional<Path> file(String[] steps, InboxFolders folders) {
    if (InboxFolders.OWN.contains(steps[0])) {
      return Optional.empty();
    }
    Path path = folders.inbox();
    try {
      for (int i = 0; i < steps.length; i++) {
        path = path.resolve(steps[i]);
        if (!isStep(steps[i]) || !isThere(path, i == steps.length - 1)) {
          return Optional.empty();
        }
      }
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private static boolean isStep(String step) {
    return !step.isBlank() && !step.startsWith(".") && !step.contains("\\") && !step.contains(":");
  }

  private static boolean isThere(Path path, boolean last) {
    return last
        ? Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Optional<String> decoded(String address) {
    String path = address.startsWith("./") ? address.substring(2) : address;
    if (path.isEmpty()
        || path.length() > 1_000
        || path.startsWith("/")
        || path.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(StringUtils.uriDecode(path, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
