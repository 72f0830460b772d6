package org.standfirst.newsletters.desk;

import java.util.List;
import org.standfirst.newsletters.Mistake;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterId;

/// What came of making or changing a newsletter.
sealed interface NewsletterOutcome {
  /// It is as it was wanted.
  record Done(NewsletterId id) implements NewsletterOutcome {}

  /// There is something to put right first.
  record Refused(List<Mistake> flaws) implements NewsletterOutcome {}

  /// Somebody has changed it meanwhile.
  record Stale(Newsletter now) implements NewsletterOutcome {}

  /// There is none.
  record Nothing() implements NewsletterOutcome {}
}
