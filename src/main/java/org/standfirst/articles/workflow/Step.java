package org.standfirst.articles.workflow;

import java.util.Locale;
import java.util.Set;

/// A step of an article's way that doesn't lead into the paper.
public enum Step {
  /// Hand it to an editor.
  SUBMISSION,
  /// Find it ready for the paper.
  READINESS,
  /// Give it back to its writer.
  RETURN;

  /// Where it leads.
  public Stage to() {
    return switch (this) {
      case SUBMISSION -> Stage.SUBMITTED;
      case READINESS -> Stage.READY;
      case RETURN -> Stage.DRAFT;
    };
  }

  /// Where it begins.
  public Set<Stage> from() {
    return switch (this) {
      case SUBMISSION -> Set.of(Stage.DRAFT);
      case READINESS -> Set.of(Stage.DRAFT, Stage.SUBMITTED);
      case RETURN -> Set.of(Stage.SUBMITTED, Stage.READY);
    };
  }

  /// Whether someone may take it at an article that is theirs to write.
  public boolean isFor(Journalist who) {
    return this == SUBMISSION || who.edits();
  }

  /// Its name in addresses.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
