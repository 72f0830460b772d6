package org.standfirst.newsletters.issues;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.issues.ComposeOutcome.Nothing;
import org.standfirst.newsletters.issues.ComposeOutcome.Saved;
import org.standfirst.newsletters.issues.ComposeOutcome.Sealed;
import org.standfirst.newsletters.issues.ComposeOutcome.Stale;

/// Writes issues. Whatever is done with a block saves all that was typed besides, so that nothing
/// is lost on the way; what somebody else has saved meanwhile is never overwritten unseen.
@Component
class Composing {
  private final Issues issues;
  private final Newsletters newsletters;
  private final NewsletterHands hands;

  Composing(Issues issues, Newsletters newsletters, NewsletterHands hands) {
    this.issues = issues;
    this.newsletters = newsletters;
    this.hands = hands;
  }

  /// Begins an issue: with what is new since the one before. Null: there is no such newsletter.
  @Transactional
  public @Nullable IssueId begin(NewsletterId newsletter, Hand by) {
    Newsletter found = newsletters.find(newsletter);
    if (found == null) {
      return null;
    }
    var latest = new Block.Latest(1, "", "", 8, Extent.TEASER, null);
    var draft = new Issue.Draft("", "", "", new Composition(List.of(latest), null));
    return add(newsletter, draft, by);
  }

  /// Begins an issue as another is. Null: there is none.
  @Transactional
  public @Nullable IssueId copy(IssueId id, Hand by) {
    Issue issue = issues.find(id);
    if (issue == null) {
      return null;
    }
    Issue.Draft was = issue.draft();
    var draft =
        new Issue.Draft(
            was.subject(), was.otherSubject(), was.opening(), was.composition().copied());
    return add(issue.newsletter(), draft, by);
  }

  private IssueId add(NewsletterId newsletter, Issue.Draft draft, Hand by) {
    IssueId id = issues.add(newsletter, draft, null);
    hands.note("newsletters.deed.issue-begun", by, Map.of("issue", Long.toString(id.value())));
    return id;
  }

  /// Saves what was typed, and what is done with its blocks besides.
  @Transactional
  public ComposeOutcome save(IssueId id, Typed typed, UnaryOperator<Composition> deed) {
    Issue now = issues.hold(id);
    if (now == null) {
      return new Nothing();
    }
    if (now.state() != IssueState.DRAFT) {
      return new Sealed(now);
    }
    Issue.Draft was = now.draft();
    Composition.Removed removed = was.composition().removed();
    Composition blocks = new Composition(typed.draft().composition().blocks(), removed);
    Issue.Draft kept = with(typed.draft(), blocks);
    if (now.version() != typed.version() && !kept.equals(was)) {
      return new Stale(now, kept);
    }
    return keep(now, with(kept, deed.apply(blocks)));
  }

  /// Adds an article to an issue as it is by now, unless it is in it.
  ///
  /// @param after as [Composition#with] has it
  @Transactional
  public ComposeOutcome pick(IssueId id, long article, int after) {
    Issue now = issues.hold(id);
    if (now == null) {
      return new Nothing();
    }
    if (now.state() != IssueState.DRAFT) {
      return new Sealed(now);
    }
    Composition kept = now.draft().composition();
    return kept.picked().contains(article) || !kept.hasRoom()
        ? new Saved(now)
        : keep(
            now,
            with(
                now.draft(),
                kept.with(new Block.Story(kept.nextNumber(), article, Extent.TEASER), after)));
  }

  /// Gives up a draft, or takes it up again.
  @Transactional
  public ComposeOutcome discard(IssueId id, boolean discarded, Hand by) {
    Issue now = issues.hold(id);
    if (now == null) {
      return new Nothing();
    }
    if (now.state() != (discarded ? IssueState.DRAFT : IssueState.CANCELLED)
        || now.course().startedAt() != null) {
      return new Sealed(now);
    }
    issues.discard(id, discarded);
    hands.note(
        "newsletters.deed.issue-" + (discarded ? "discarded" : "taken-up"),
        by,
        Map.of("issue", Long.toString(id.value())));
    return new Saved(now);
  }

  private ComposeOutcome keep(Issue now, Issue.Draft draft) {
    if (draft.equals(now.draft())) {
      return new Saved(now);
    }
    issues.save(now.id(), draft);
    Issue saved = issues.find(now.id());
    return saved == null ? new Nothing() : new Saved(saved);
  }

  private static Issue.Draft with(Issue.Draft draft, Composition composition) {
    return new Issue.Draft(draft.subject(), draft.otherSubject(), draft.opening(), composition);
  }
}
