package org.standfirst.newsletters.schedule;

import java.util.List;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.issues.Issue;

/// What came of scheduling an issue, or of taking it off the schedule.
public sealed interface ScheduleOutcome {
  /// It is as it was wanted.
  record Done() implements ScheduleOutcome {}

  /// There is something to put right first.
  record Refused(List<Mistake> flaws) implements ScheduleOutcome {}

  /// It has gone too far for that.
  record Sealed(Issue issue) implements ScheduleOutcome {}

  /// There is none.
  record Nothing() implements ScheduleOutcome {}
}
