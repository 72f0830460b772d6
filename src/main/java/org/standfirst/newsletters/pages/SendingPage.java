package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.IssueState;
import org.standfirst.newsletters.issues.Sendings;
import org.standfirst.newsletters.proofs.Check;

/// The page from which an issue is sent, and on which its sending is watched.
///
/// @param recipients how many would get it; -1: nobody knows
/// @param wish what stands in the form of the schedule
/// @param startsAt when the first copies of a scheduled one leave; null: it isn't scheduled
/// @param progress null: nothing is known
/// @param leads whether who looks may send
/// @param said the key of what was done just now; empty: nothing
public record SendingPage(
    Newsletter newsletter,
    Issue issue,
    List<Check> checks,
    long recipients,
    Wish wish,
    @Nullable Instant startsAt,
    Sendings.@Nullable Progress progress,
    boolean leads,
    List<Mistake> mistakes,
    String said) {
  /// What stands in the form of the schedule.
  public record Wish(String date, String time, boolean byZone, int share, int minutes) {}

  /// Whether something stops it.
  public boolean stopped() {
    return checks.stream().anyMatch(Check::stops);
  }

  /// Whether it is scheduled, and its time has come.
  public boolean starts(Instant now) {
    return startsAt != null && issue.state() == IssueState.SCHEDULED && !startsAt.isAfter(now);
  }

  /// The key of what is to be put right in a field; empty: nothing.
  public String flaw(String field) {
    return mistakes.stream()
        .filter(each -> each.field().equals(field))
        .map(Mistake::key)
        .findFirst()
        .orElse("");
  }
}
