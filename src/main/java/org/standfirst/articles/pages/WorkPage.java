package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.preview.PreviewLinks;
import org.standfirst.articles.work.Change;
import org.standfirst.articles.work.Flaw;
import org.standfirst.articles.work.Manuscript;
import org.standfirst.articles.work.WorkForm;
import org.standfirst.articles.work.WorkingCopy;
import org.standfirst.articles.workflow.Notes;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.articles.workflow.Step;
import org.standfirst.media.Picture;

/// The page of an article as it is being written.
///
/// @param path of the page
/// @param shown what stands in the form
/// @param told what has just happened
/// @param draft when what stands in the form was kept as a draft of whoever looks; null: it is no
///   draft
/// @param lead the picture on top, as far as it is kept
/// @param beside how it looks from outside
public record WorkPage(
    String path,
    WorkingCopy copy,
    Manuscript shown,
    Told told,
    @Nullable Lock lock,
    @Nullable Instant draft,
    Choices choices,
    About about,
    @Nullable Picture lead,
    BesidePanel beside) {

  /// What has just happened.
  ///
  /// @param saved the key of what is said of it; empty: nothing
  /// @param flaws what is to be put right
  /// @param stale whether somebody had saved something else meanwhile
  /// @param changes from what they saved to what stands in the form
  public record Told(String saved, List<Flaw> flaws, boolean stale, List<Change> changes) {
    /// Nothing.
    public static final Told NOTHING = new Told("", List.of(), false, List.of());

    /// The same with its changes in other words.
    public Told saying(List<Change> said) {
      return new Told(saved, flaws, stale, said);
    }
  }

  /// Who else is writing.
  public record Lock(String name, Instant since) {}

  /// What is said of it.
  ///
  /// @param asides what is typed beside it
  /// @param names those in the byline, and an empty line
  /// @param related what was chosen to read on with
  /// @param embargo as it is typed
  /// @param twice the fields with a time that the clock shows twice
  /// @param checks what an editor may want to look at
  /// @param previews the latest links by which outsiders read it
  /// @param openPreviews how many of them there are
  /// @param discarded whether it was thrown away
  public record About(
      List<Notes.Note> notes,
      WorkForm.Asides asides,
      List<Name> names,
      List<RelatedArticles.Chosen> related,
      String embargo,
      List<String> twice,
      List<Flaw> checks,
      List<PreviewLinks.Link> previews,
      long openPreviews,
      boolean discarded) {}

  /// A line of the byline.
  ///
  /// @param known whether they are the paper's own
  public record Name(Contributor contributor, boolean known) {}

  /// What there is to choose.
  ///
  /// @param steps that whoever looks may take
  /// @param publishes whether they may publish
  public record Choices(
      List<DeskPage.Option> sections,
      List<DeskPage.Option> access,
      List<Step> steps,
      boolean publishes) {}

  /// Whether outsiders still read what isn't in the paper any more.
  public boolean leaks() {
    return copy.standing() == Stage.UNPUBLISHED && about.openPreviews() > 0;
  }

  /// Whether it can be thrown away.
  public boolean discards() {
    return lock == null && copy.standing() == Stage.DRAFT && !about.discarded();
  }

  /// Whether it can be taken out of the paper for good.
  public boolean takesDown() {
    return copy.standing() == Stage.PUBLISHED || copy.standing() == Stage.UNPUBLISHED;
  }

  /// Whether nobody has written in it yet, and nothing is said that comes first.
  public boolean isFresh() {
    return nameless()
        && copy.edition().version() == 1
        && draft == null
        && lock == null
        && told.equals(Told.NOTHING);
  }

  /// What it is called while it has no headline.
  public boolean nameless() {
    return shown.words().headline().isEmpty();
  }

  /// Its topics as they are typed.
  public String topics() {
    return String.join(", ", shown.place().topics());
  }

  /// The numbers of what was chosen to read on with, a line each.
  public String relatedNumbers() {
    return shown.dressing().related().stream()
        .map(each -> Long.toString(each.value()))
        .collect(Collectors.joining("\n"));
  }

  /// The number of its picture as it is typed.
  public String leadNumber() {
    return shown.lead() == null ? "" : Long.toString(shown.lead().value());
  }

  /// What is to be put right at a field on another page.
  public List<Flaw> mended(String field) {
    return told.flaws().stream()
        .filter(each -> each.field().equals(field) && !each.elsewhere().isEmpty())
        .toList();
  }

  /// What is to be put right at a field; null: nothing.
  public @Nullable String flaw(String field) {
    return told.flaws().stream()
        .filter(each -> each.field().equals(field))
        .map(Flaw::key)
        .findFirst()
        .orElse(null);
  }
}
