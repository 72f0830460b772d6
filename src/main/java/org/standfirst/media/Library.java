package org.standfirst.media;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// What staff do with pictures: add them, and say what they show, who made them and what of them
/// must be seen.
@Component
class Library {
  private final Darkroom darkroom;
  private final Images images;
  private final LibraryPictures pictures;
  private final AuditTrail trail;
  private final TransactionOperations transaction;

  Library(
      Darkroom darkroom,
      Images images,
      LibraryPictures pictures,
      AuditTrail trail,
      TransactionOperations transaction) {
    this.darkroom = darkroom;
    this.images = images;
    this.pictures = pictures;
    this.trail = trail;
    this.transaction = transaction;
  }

  /// Who does something, and from where.
  record Hand(ReaderId reader, String place) {}

  /// Adds a file, with the words that were written into it.
  Addition add(Upload upload, Hand by) {
    return switch (darkroom.develop(upload.content())) {
      case Darkroom.Development.Spoiled(var reason) ->
          new Addition.Refused(upload.fileName(), reason);
      case Darkroom.Development.Developed developed ->
          transaction.execute(_ -> add(developed, upload, by));
    };
  }

  private Addition add(Darkroom.Development.Developed developed, Upload upload, Hand by) {
    ImageId known = images.withContent(developed.hash());
    if (known != null) {
      return new Addition.Known(known);
    }
    PictureWords words = PictureNotes.of(upload.content()).shortened();
    ImageId id = images.add(developed, words, upload.fileName());
    pictures.addedBy(id, by.reader());
    note("media.deed.picture-added", id, by);
    return new Addition.Added(id);
  }

  /// Changes what is said of a picture.
  ///
  /// @param version of the picture that was looked at
  @Transactional
  public Amendment amend(ImageId id, int version, PictureWords words, Focus focus, Hand by) {
    if (pictures.change(id, version, words, focus)) {
      note("media.deed.picture-changed", id, by);
      return new Amendment.Made();
    }
    LibraryPictures.Row theirs = pictures.find(id);
    return theirs == null ? new Amendment.Gone() : new Amendment.Overtaken(theirs);
  }

  private void note(String deed, ImageId id, Hand by) {
    trail.note(
        new AuditTrail.Line(
            deed, by.reader(), null, by.place(), Map.of("picture", Long.toString(id.value()))));
  }
}
