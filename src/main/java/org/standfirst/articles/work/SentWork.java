package org.standfirst.articles.work;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.pages.WorkPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.articles.workflow.Notes;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Takes in the form of an article, which every step of its way sends along: first it is saved,
/// then the step is taken, in one transaction: where something breaks, nothing is half done.
/// Whatever can't be saved comes back in the form as it was typed.
@Component
public class SentWork {
  private final Work work;
  private final Drafting drafting;
  private final WorkPages pages;
  private final Notes notes;
  private final Moments moments;
  private final Journalists journalists;
  private final Notices notices;
  private final TransactionTemplate transactions;

  SentWork(
      Work work,
      Drafting drafting,
      WorkPages pages,
      Notes notes,
      Moments moments,
      Journalists journalists,
      Notices notices,
      TransactionTemplate transactions) {
    this.work = work;
    this.drafting = drafting;
    this.pages = pages;
    this.notes = notes;
    this.moments = moments;
    this.journalists = journalists;
    this.notices = notices;
    this.transactions = transactions;
  }

  /// On to the article's page, which says what was done.
  ///
  /// @param done the end of the key of the words for it
  public ResponseEntity<byte[]> onward(ArticleId article, String done) {
    return onward(article, done, "");
  }

  /// On to a part of that page.
  ///
  /// @param part its name, behind `#`
  public ResponseEntity<byte[]> onward(ArticleId article, String done, String part) {
    return notices.seeOther(WorkPages.path(article) + part, WorkPages.SAID + done);
  }

  /// What was sent is saved.
  public record Kept(Journalist by, WorkingCopy.Edition edition, Manuscript written) {}

  /// Keeps what was sent as a draft of whoever sent it, as far as it can be read. The article stays
  /// as it is saved.
  public void keep(ArticleId article, Fields fields, Journalist who) {
    WorkForm form = WorkForm.of(fields, moments);
    if (!form.isUnclear()) {
      var _ = drafting.keep(article, form.made(), form.manuscript(), form.asides().sitting(), who);
    }
  }

  /// Saves what was sent.
  ///
  /// @param then answers once it is saved
  public ResponseEntity<byte[]> save(
      ArticleId article,
      Fields fields,
      HttpServletRequest request,
      Function<Kept, ResponseEntity<byte[]>> then) {
    return save(article, WorkForm.of(fields, moments), request, then);
  }

  ResponseEntity<byte[]> save(
      ArticleId article,
      WorkForm form,
      HttpServletRequest request,
      Function<Kept, ResponseEntity<byte[]>> then) {
    return Objects.requireNonNull(transactions.execute(_ -> saved(article, form, request, then)));
  }

  private ResponseEntity<byte[]> saved(
      ArticleId article,
      WorkForm form,
      HttpServletRequest request,
      Function<Kept, ResponseEntity<byte[]>> then) {
    Journalist who = journalists.at(request);
    Draft elsewhere = drafting.elsewhere(article, form.manuscript(), form.asides().sitting(), who);
    if (elsewhere != null) {
      return beside(HttpStatus.CONFLICT, article, form, elsewhere, who, request);
    }
    SaveOutcome outcome =
        form.flaws().isEmpty()
            ? work.save(article, form.made(), form.manuscript(), who)
            : new SaveOutcome.Refused(form.flaws());
    return switch (outcome) {
      case SaveOutcome.Saved(WorkingCopy.Edition edition) -> {
        notes.add(article, who, form.asides().note());
        drafting.discard(article, who);
        yield then.apply(new Kept(who, edition, form.manuscript()));
      }
      case SaveOutcome.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case SaveOutcome.NotTheirs _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case SaveOutcome.Refused(List<Flaw> flaws) -> refused(article, form, flaws, who, request);
      case SaveOutcome.LockedBy _ ->
          again(HttpStatus.CONFLICT, article, form, WorkPage.Told.NOTHING, who, request);
      case SaveOutcome.Stale(WorkingCopy theirs, List<Change> changes) ->
          Answers.page(
              HttpStatus.CONFLICT,
              pages.page(
                  theirs,
                  form.manuscript(),
                  form.asides(),
                  new WorkPage.Told("", List.of(), true, changes),
                  who,
                  request));
    };
  }

  /// The form again, with what is to be put right.
  public ResponseEntity<byte[]> refused(
      ArticleId article, Fields fields, Kept kept, List<Flaw> flaws, HttpServletRequest request) {
    WorkForm typed = WorkForm.of(fields, moments);
    WorkForm.Asides beside = typed.asides();
    var asides = new WorkForm.Asides("", beside.due(), beside.correction(), beside.sitting());
    var form = new WorkForm(typed.manuscript(), asides, kept.edition(), flaws);
    return refused(article, form, flaws, kept.by(), request);
  }

  private ResponseEntity<byte[]> refused(
      ArticleId article,
      WorkForm form,
      List<Flaw> flaws,
      Journalist who,
      HttpServletRequest request) {
    var told = new WorkPage.Told("", flaws, false, List.of());
    return again(HttpStatus.UNPROCESSABLE_CONTENT, article, form, told, who, request);
  }

  /// The form again for whoever goes on in this tab.
  ///
  /// @param elsewhere what they have typed in another; null: nothing else
  ResponseEntity<byte[]> goOn(
      ArticleId article,
      WorkForm form,
      @Nullable Draft elsewhere,
      Journalist who,
      HttpServletRequest request) {
    return elsewhere == null
        ? again(HttpStatus.OK, article, form, WorkPage.Told.NOTHING, who, request)
        : beside(HttpStatus.OK, article, form, elsewhere, who, request);
  }

  /// The form again, and what it would change of what was typed in another tab. Whoever has seen
  /// that may go on here.
  private ResponseEntity<byte[]> beside(
      HttpStatus status,
      ArticleId article,
      WorkForm form,
      Draft elsewhere,
      Journalist who,
      HttpServletRequest request) {
    List<Change> changes = Comparison.between(elsewhere.manuscript(), form.manuscript());
    var told = new WorkPage.Told("", List.of(), true, changes);
    var sitting = Sitting.from(elsewhere.number());
    var seen =
        new WorkForm(form.manuscript(), form.asides().in(sitting), form.made(), form.flaws());
    return again(status, article, seen, told, who, request);
  }

  private ResponseEntity<byte[]> again(
      HttpStatus status,
      ArticleId article,
      WorkForm form,
      WorkPage.Told told,
      Journalist who,
      HttpServletRequest request) {
    WorkingCopy copy = work.open(article);
    if (copy == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (!who.writes(copy.owner())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return Answers.page(
        status,
        pages.page(copy.on(form.made()), form.shown(copy), form.asides(), told, who, request));
  }
}
