package org.standfirst.media;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// What staff do with pictures: add them, say what they show, who made them and what of them must
/// be seen, and delete what nothing shows.
@Component
class Library {
  private static final int PLACES = 20;
  private final Intake intake;
  private final Images images;
  private final LibraryPictures pictures;
  private final List<Showing> showings;
  private final AuditTrail trail;
  private final TransactionOperations transaction;
  private final Clock clock;

  Library(
      Intake intake,
      Images images,
      LibraryPictures pictures,
      List<Showing> showings,
      AuditTrail trail,
      TransactionOperations transaction,
      Clock clock) {
    this.intake = intake;
    this.images = images;
    this.pictures = pictures;
    this.showings = showings;
    this.trail = trail;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Who does something, whether all pictures are theirs to change, and from where.
  record Hand(ReaderId reader, boolean edits, String place) {}

  /// Adds a file, with the words that were written into it. One that is known is developed anew
  /// where the storage has lost it.
  Addition add(Upload upload, Hand by) {
    ImageId known = images.withContent(Darkroom.hash(upload.content()));
    if (known != null && has(known)) {
      return new Addition.Known(known);
    }
    return switch (intake.develop(upload.content())) {
      case Development.Spoiled(var reason) -> new Addition.Refused(upload.fileName(), reason);
      case Development.Developed _ when known != null -> new Addition.Known(known);
      case Development.Developed developed ->
          transaction.execute(_ -> enter(developed, upload, by));
    };
  }

  private boolean has(ImageId known) {
    Picture picture = images.pictures(List.of(known)).get(known);
    return picture != null && intake.has(picture);
  }

  private Addition enter(Development.Developed developed, Upload upload, Hand by) {
    ImageId id = images.add(developed, developed.notes(), upload.fileName());
    pictures.addedBy(id, by.reader());
    note("media.deed.picture-added", id, by);
    return new Addition.Added(id);
  }

  /// Changes what is said of a picture.
  ///
  /// @param version of the picture that was looked at
  @Transactional
  public Amendment amend(ImageId id, int version, PictureWords words, Focus focus, Hand by) {
    LibraryPictures.Row row = pictures.held(id);
    if (row == null) {
      return new Amendment.Gone();
    }
    if (reach(row, by) != Reach.THEIRS) {
      return new Amendment.OutOfReach(row);
    }
    if (!pictures.change(id, version, words, focus)) {
      return new Amendment.Overtaken(row);
    }
    showings.forEach(each -> each.changed(id));
    note("media.deed.picture-changed", id, by);
    return new Amendment.Made();
  }

  /// Whether a picture is theirs to change and to delete.
  Reach reach(LibraryPictures.Row row, Hand by) {
    if (by.edits()) {
      return Reach.THEIRS;
    }
    if (!row.isAddedBy(by.reader())) {
      return Reach.SOMEBODY_ELSES;
    }
    return showings.stream().anyMatch(each -> each.isPublic(row.imageId()))
        ? Reach.IN_THE_PAPER
        : Reach.THEIRS;
  }

  /// Where a picture is shown; not all of it where that is in many places.
  List<Showing.Place> places(ImageId id) {
    return showings.stream()
        .flatMap(each -> each.places(id, PLACES).stream())
        .limit(PLACES)
        .toList();
  }

  /// Deletes a picture that is shown nowhere.
  @Transactional
  public Removal remove(ImageId id, Hand by) {
    LibraryPictures.Row row = pictures.held(id);
    if (row == null) {
      return new Removal.Gone();
    }
    if (reach(row, by) != Reach.THEIRS) {
      return new Removal.OutOfReach(row);
    }
    List<Showing.Place> places = places(id);
    if (!places.isEmpty()) {
      return new Removal.InUse(row, places);
    }
    images.remove(id, clock.instant());
    note("media.deed.picture-deleted", id, by);
    return new Removal.Removed();
  }

  private void note(String deed, ImageId id, Hand by) {
    trail.note(
        new AuditTrail.Line(
            deed, by.reader(), null, by.place(), Map.of("picture", Long.toString(id.value()))));
  }
}
