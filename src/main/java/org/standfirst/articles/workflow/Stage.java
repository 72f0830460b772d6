package org.standfirst.articles.workflow;

import java.util.Locale;

/// How far an article has come.
public enum Stage {
  /// It is being written, or changed.
  DRAFT,
  /// Its writer is done, and it waits for an editor.
  SUBMITTED,
  /// An editor is done, and it waits to be published.
  READY,
  /// It is published by itself when its moment comes.
  SCHEDULED,
  /// All of it is in the paper.
  PUBLISHED,
  /// It was taken out of the paper, and may come back.
  UNPUBLISHED,
  /// It was taken out of the paper for good.
  TAKEN_DOWN;

  /// Whether it says where an article stands, whatever is being written on it meanwhile.
  public boolean stands() {
    return this == PUBLISHED || this == UNPUBLISHED || this == TAKEN_DOWN;
  }

  /// The key of its name.
  public String key() {
    return "articles.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
