package org.standfirst.articles.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalist;

/// Keeps what is being typed of an entry, before anyone publishes it: seen by its editor alone, and
/// there again when they come back, whatever has become of their browser. What they type in one tab
/// stands beside what they have typed in another.
@Component
class LiveDrafting {
  private final LiveRows rows;
  private final LiveDrafts drafts;
  private final Clock clock;

  LiveDrafting(LiveRows rows, LiveDrafts drafts, Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.clock = clock;
  }

  /// What came of keeping.
  sealed interface Keeping {
    /// It is kept, or is no draft.
    record Kept() implements Keeping {}

    /// Only editors may.
    record NotTheirs() implements Keeping {}

    /// There is no such article, coverage or entry.
    record Nothing() implements Keeping {}
  }

  /// Keeps what somebody has typed so far. What says no more than what is published is no draft.
  @Transactional
  Keeping keep(EntryAddress entry, LiveForm form, Journalist by) {
    if (!by.edits()) {
      return new Keeping.NotTheirs();
    }
    Written published = published(entry);
    if (published == null) {
      return new Keeping.Nothing();
    }
    drafts.discard(entry, by.id(), form.sitting());
    if (!form.written().equals(published)) {
      drafts.keep(entry, by.id(), form, now());
    }
    return new Keeping.Kept();
  }

  /// What an entry says in the paper; null: there is none.
  private @Nullable Written published(EntryAddress address) {
    if (address.isNext()) {
      return rows.coverage(address.article()) == null ? null : Written.NOTHING;
    }
    LiveEntry entry = rows.entry(address.article(), address.number());
    return entry == null ? null : entry.written();
  }

  /// What somebody had typed last and not published; null: nothing.
  @Nullable LiveDraft of(EntryAddress entry, Journalist by) {
    LiveDraft draft = drafts.find(entry, by.id());
    return draft == null || draft.written().equals(published(entry)) ? null : draft;
  }

  /// Forgets what was typed in a sitting, and what that began with, since it is published or isn't
  /// wanted.
  void discard(EntryAddress entry, Sitting sitting, Journalist by) {
    drafts.discard(entry, by.id(), sitting);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
