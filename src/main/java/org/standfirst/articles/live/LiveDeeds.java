package org.standfirst.articles.live;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.live.LiveOutcome.Done;
import org.standfirst.articles.live.LiveOutcome.NotTheirs;
import org.standfirst.articles.live.LiveOutcome.Nothing;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.readers.AuditTrail;

/// What is done to live coverage, one deed after the other. Each leaves a line in the audit trail,
/// spoils the pages that show the article and tells those that are open.
@Component
class LiveDeeds {
  private final LiveRows rows;
  private final Desk desk;
  private final LiveCalls calls;
  private final AuditTrail trail;

  LiveDeeds(LiveRows rows, Desk desk, LiveCalls calls, AuditTrail trail) {
    this.rows = rows;
    this.desk = desk;
    this.calls = calls;
    this.trail = trail;
  }

  /// Something that was done.
  ///
  /// @param what the end of its key in the audit trail
  /// @param entry the number of the entry it was done to; 0: to the whole
  record Deed(String what, ArticleId article, long entry, Journalist by) {}

  /// What is to be done to coverage that is there.
  interface ToCoverage {
    LiveOutcome at(Coverage coverage);
  }

  /// What is to be done to an entry that is there.
  interface ToEntry {
    LiveOutcome at(LiveEntry before);
  }

  /// Lets someone do something to coverage that nobody else changes until the transaction ends.
  LiveOutcome held(ArticleId article, Journalist by, ToCoverage deed) {
    if (!by.edits()) {
      return new NotTheirs();
    }
    Coverage coverage = rows.hold(article);
    return coverage == null ? new Nothing() : deed.at(coverage);
  }

  /// The same to one of its entries.
  LiveOutcome held(ArticleId article, long entry, Journalist by, ToEntry deed) {
    return held(
        article,
        by,
        _ -> {
          LiveEntry before = rows.entry(article, entry);
          return before == null ? new Nothing() : deed.at(before);
        });
  }

  /// Makes known what was done.
  ///
  /// @param change its number
  LiveOutcome done(Deed deed, long change) {
    Map<String, String> details =
        new TreeMap<>(Map.of("article", Long.toString(deed.article().value())));
    if (deed.entry() > 0) {
      details.put("entry", Long.toString(deed.entry()));
    }
    Journalist by = deed.by();
    trail.note(
        new AuditTrail.Line(
            "articles.deed.live-" + deed.what(), by.id(), null, by.place(), details));
    // first the pages are spoiled, then those that are open hear that there is something to fetch
    var _ = desk.touch(deed.article());
    calls.call(deed.article(), change);
    return new Done(deed.entry());
  }
}
