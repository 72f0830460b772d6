package org.standfirst.articles.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Killing;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.readers.ReaderId;

/// An article as it is being written, beside the one in the paper.
///
/// @param edition which save it is, and which version in the paper it was made from
/// @param standing where it stands: in the paper, out of it again, or a draft that never was in it
/// @param owner whose work it is; null: nobody's, as wire copy
/// @param path where it stands in the paper; empty: it doesn't
/// @param timing when it is published by itself, or should have been
/// @param printedVersion the version that is in the paper, or was handed to the desk last
/// @param asSaved whether what is in the paper, or was handed to the desk last, is the last save
/// @param saved by whom and when; null: nobody has changed it here yet
/// @param killing by its agency; null: it wasn't killed, or may be printed all the same
public record WorkingCopy(
    ArticleId article,
    Edition edition,
    Manuscript manuscript,
    Stage stage,
    Stage standing,
    @Nullable ReaderId owner,
    String path,
    Timing timing,
    int printedVersion,
    boolean asSaved,
    @Nullable Saved saved,
    @Nullable Killing killing) {

  /// The same for someone who has written on another edition.
  WorkingCopy on(Edition made) {
    return new WorkingCopy(
        article,
        made,
        manuscript,
        stage,
        standing,
        owner,
        path,
        timing,
        printedVersion,
        asSaved,
        saved,
        killing);
  }

  /// Whether an edition is this one, but for its having been printed since: what the desk does to a
  /// manuscript as it prints it is no change of anybody's.
  boolean isStill(Edition made) {
    return made.equals(edition) || (asSaved && made.version() == edition.version());
  }

  /// What tells it from how it stood before: how far it has come, and what was printed last.
  public String mark() {
    return String.join(
        " ",
        stage.name(),
        standing.name(),
        Integer.toString(printedVersion),
        String.valueOf(timing.due()));
  }

  /// Whether the paper's version was changed from elsewhere since this was made from it.
  public boolean isOvertaken() {
    return edition.live() != printedVersion;
  }

  /// Whether something is being written beside what is in the paper, or was.
  public boolean isChanging() {
    return standing.stands() && standing != stage;
  }

  /// Whether there is nothing written beyond what is, or was, in the paper.
  public boolean isAllPrinted() {
    return edition.version() == 0
        || stage == Stage.PUBLISHED
        || stage == Stage.UNPUBLISHED
        || stage == Stage.TAKEN_DOWN;
  }

  /// Which save of an article; 0 where nobody has saved it here yet.
  ///
  /// @param live the version in the paper that it was made from
  public record Edition(int version, int live) {}

  /// When it is published by itself.
  ///
  /// @param due null: it isn't
  /// @param setAside when it should have been, and couldn't; null: nothing was amiss
  public record Timing(@Nullable Instant due, @Nullable Instant setAside) {
    static final Timing NONE = new Timing(null, null);
  }

  /// When it is published by itself; null: it isn't.
  public @Nullable Instant due() {
    return timing.due();
  }

  /// Who saved last.
  ///
  /// @param name empty: they have left
  public record Saved(Instant at, String name) {}
}
