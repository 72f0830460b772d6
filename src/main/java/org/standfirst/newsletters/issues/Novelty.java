package org.standfirst.newsletters.issues;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Teaser;

/// What counts as new for an issue: what has been published since the one before began. An article
/// that was put into the paper in the very moment in which that one was filled may bear an earlier
/// moment than it and not be in it: so a little is looked back, and what it held is left out.
///
/// @param since when the issue before began
/// @param held by issues that began since a little before that
public record Novelty(Instant since, Set<ArticleId> held) {
  /// Longer than it takes to publish, and than clocks of nodes are apart.
  static final Duration A_LITTLE = Duration.ofMinutes(1);

  public Novelty {
    held = Set.copyOf(held);
  }

  /// Whether it was published long enough ago that nothing after it is new.
  boolean isPast(Teaser teaser) {
    return !teaser.publishedAt().isAfter(since.minus(A_LITTLE));
  }

  /// Whether no issue before has it.
  boolean lacks(Teaser teaser) {
    return !held.contains(teaser.id());
  }
}
