package org.standfirst.articles.publication;

import java.util.List;
import java.util.Locale;
import org.standfirst.articles.Filing;
import org.standfirst.articles.work.Flaw;

/// What came of bringing an article into the paper, or out of it.
public sealed interface PublicationOutcome {
  /// It is done.
  record Done() implements PublicationOutcome {}

  /// The desk has refused it; nothing has changed.
  record Refused(Filing.Reason reason) implements PublicationOutcome {}

  /// It can't be done so.
  record NotSo(Why why) implements PublicationOutcome {}

  /// It shows pictures that say nothing to those who can't see them.
  record Undescribed(List<Flaw> lacking) implements PublicationOutcome {}

  /// It isn't theirs to do.
  record NotTheirs() implements PublicationOutcome {}

  /// There is no such article.
  record Gone() implements PublicationOutcome {}

  /// Why something can't be done.
  enum Why {
    /// Its agency has taken it back.
    KILLED("kill"),
    /// Its agency has taken it back once more since the editor looked.
    KILLED_ANEW("kill"),
    /// It may not go out before its embargo ends.
    EMBARGOED("embargo"),
    /// The moment is none that is to come.
    NOT_TO_COME("due"),
    /// The clock leaves out that moment.
    NO_SUCH_MOMENT("due"),
    /// All that is written is in the paper.
    NOTHING_NEW("article"),
    /// Nothing says what was wrong.
    NO_CORRECTION("correction"),
    /// It isn't in the paper.
    NOT_IN_THE_PAPER("article"),
    /// It isn't scheduled, or not any more.
    NOT_SCHEDULED("article");

    private final String field;

    Why(String field) {
      this.field = field;
    }

    /// The field where it is put right.
    String field() {
      return field;
    }

    /// The key of the words for it.
    String key() {
      return "articles.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
