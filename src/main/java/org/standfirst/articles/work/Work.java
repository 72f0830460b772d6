package org.standfirst.articles.work;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.desk.DeskEntries;
import org.standfirst.articles.desk.Discarded;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Stage;

/// Writing on an article: beginning, opening, saving. A save names the edition that it is made on;
/// one that is made on an older edition than there is, is refused with what would have been
/// overwritten.
@Component
public class Work {
  private final Desk desk;
  private final DeskEntries entries;
  private final Discarded discarded;
  private final LiveCopies live;
  private final WorkingCopies copies;
  private final Locks locks;
  private final Proofreading proofreading;
  private final Clock clock;

  Work(
      Desk desk,
      DeskEntries entries,
      Discarded discarded,
      LiveCopies live,
      WorkingCopies copies,
      Locks locks,
      Proofreading proofreading,
      Clock clock) {
    this.desk = desk;
    this.entries = entries;
    this.discarded = discarded;
    this.live = live;
    this.copies = copies;
    this.locks = locks;
    this.proofreading = proofreading;
    this.clock = clock;
  }

  /// Begins an article on a blank page.
  @Transactional
  public ArticleId begin(Journalist writer, String section, String language) {
    ArticleId article = desk.begin(section, language);
    Manuscript blank = Manuscript.blank(section, language);
    var edition = new WorkingCopy.Edition(1, 1);
    copies.save(article, edition, blank, writer.id(), writer.id(), now());
    locks.take(writer.id(), article);
    entries.refresh(article);
    return article;
  }

  /// An article as it is being written; null: there is none.
  public @Nullable WorkingCopy open(ArticleId article) {
    LiveCopies.Live printed = live.find(article);
    return printed == null ? null : open(article, printed, copies.find(article));
  }

  /// The same; nobody else saves or prints it until the transaction ends.
  public @Nullable WorkingCopy hold(ArticleId article) {
    LiveCopies.Live printed = live.hold(article);
    return printed == null ? null : open(article, printed, copies.find(article));
  }

  private WorkingCopy open(
      ArticleId article, LiveCopies.Live printed, WorkingCopies.@Nullable Row row) {
    if (row == null) {
      var edition = new WorkingCopy.Edition(0, printed.version());
      return new WorkingCopy(
          article,
          edition,
          printed.manuscript(),
          stage(printed),
          stage(printed),
          null,
          printed.path(),
          WorkingCopy.Timing.NONE,
          printed.version(),
          false,
          null,
          printed.killing());
    }
    boolean settled = row.stage() == null;
    // what has come from elsewhere since all of it was in the paper is what one goes on with
    boolean overtaken = settled && printed.version() > row.liveVersion();
    int made = settled ? printed.version() : row.liveVersion();
    Manuscript kept = overtaken ? printed.manuscript() : copies.read(row.manuscript());
    // whom it links is known in the paper alone where it was kept before contributors were said
    boolean unsaid = settled && kept.origin().contributors().isEmpty();
    String name = row.savedBy() == null ? "" : row.savedBy();
    return new WorkingCopy(
        article,
        new WorkingCopy.Edition(row.version(), made),
        unsaid ? kept.of(printed.manuscript().origin()) : kept,
        row.stage() == null ? stage(printed) : Stage.valueOf(row.stage()),
        stage(printed),
        row.ownerId(),
        printed.path(),
        new WorkingCopy.Timing(row.dueAt(), row.setAsideAt()),
        printed.version(),
        settled && !overtaken,
        new WorkingCopy.Saved(row.savedAt(), name),
        printed.killing());
  }

  private static Stage stage(LiveCopies.Live printed) {
    return switch (printed.status()) {
      case "published" -> Stage.PUBLISHED;
      case "unpublished" -> Stage.UNPUBLISHED;
      case "withdrawn" -> Stage.TAKEN_DOWN;
      default -> Stage.DRAFT;
    };
  }

  /// Who else is writing; null: nobody.
  SaveOutcome.@Nullable LockedBy lockedBy(Journalist writer, ArticleId article) {
    return locked(locks.against(writer.id(), article));
  }

  private static SaveOutcome.@Nullable LockedBy locked(Locks.@Nullable Lock lock) {
    return lock == null ? null : new SaveOutcome.LockedBy(lock.name(), lock.takenAt());
  }

  /// Saves what was written.
  ///
  /// @param made the edition that it was made on
  @Transactional
  public SaveOutcome save(
      ArticleId article, WorkingCopy.Edition made, Manuscript written, Journalist writer) {
    LiveCopies.Live printed = live.hold(article);
    if (printed == null) {
      return new SaveOutcome.Gone();
    }
    WorkingCopies.Row row = copies.find(article);
    WorkingCopy current = open(article, printed, row);
    if (!writer.writes(current.owner())) {
      return new SaveOutcome.NotTheirs();
    }
    List<Flaw> flaws = proofreading.flaws(written);
    if (!flaws.isEmpty()) {
      return new SaveOutcome.Refused(flaws);
    }
    SaveOutcome.LockedBy other = locked(locks.take(writer.id(), article));
    if (other != null) {
      return other;
    }
    boolean stale =
        made.version() != current.edition().version() || made.live() != printed.version();
    if (stale && !(current.asSaved() && current.isStill(made))) {
      return stale(article, current, printed, written, made);
    }
    // whoever writes on wants it
    discarded.bringBack(article);
    boolean fromElsewhere = row == null || current.edition().live() != row.liveVersion();
    // what came from elsewhere becomes the newsroom's own with the next save, changed or not
    boolean adopted = fromElsewhere && (row != null || current.stage() == Stage.DRAFT);
    if (written.equals(current.manuscript()) && !adopted) {
      return new SaveOutcome.Saved(current.edition());
    }
    Instant now = now();
    int last = made.version();
    if (fromElsewhere) {
      copies.keepOriginal(article, ++last, printed.manuscript(), now);
    }
    var edition = new WorkingCopy.Edition(last + 1, printed.version());
    copies.save(article, edition, written, null, writer.id(), now);
    entries.refresh(article);
    return new SaveOutcome.Saved(edition);
  }

  /// What there is now in place of what the writer began with.
  private static SaveOutcome stale(
      ArticleId article,
      WorkingCopy current,
      LiveCopies.Live printed,
      Manuscript written,
      WorkingCopy.Edition made) {
    boolean saved = made.version() != current.edition().version();
    Manuscript theirs = saved ? current.manuscript() : printed.manuscript();
    var edition = new WorkingCopy.Edition(current.edition().version(), printed.version());
    return new SaveOutcome.Stale(
        new WorkingCopy(
            article,
            edition,
            theirs,
            current.stage(),
            current.standing(),
            current.owner(),
            current.path(),
            current.timing(),
            printed.version(),
            false,
            saved ? current.saved() : null,
            current.killing()),
        Comparison.between(theirs, written));
  }

  /// Whether somebody else is writing.
  public boolean isLockedAgainst(Journalist writer, ArticleId article) {
    return lockedBy(writer, article) != null;
  }

  /// Takes the lock from whoever has it.
  @Transactional
  public void takeOver(ArticleId article, Journalist writer) {
    locks.takeOver(writer.id(), article);
  }

  /// All that is written is in the paper: the next change begins there. Called in the transaction
  /// that prints it.
  ///
  /// @param by null: nobody, its moment has come
  public void settle(ArticleId article, @Nullable Journalist by) {
    copies.settle(article);
    if (by != null) {
      locks.release(by.id(), article);
    }
    entries.refresh(article);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
