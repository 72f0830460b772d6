package org.standfirst.articles;

import org.springframework.stereotype.Component;

/// The desk: takes articles in, changes, publishes and withdraws them. Each verb is one
/// transaction, and the pages that show the article are printed anew once it has committed.
@Component
public class Desk {
  /// Takes an article in; it is published at once unless it is a draft.
  public Filing file(Copy copy) {
    throw new UnsupportedOperationException(String.valueOf(copy));
  }

  /// Replaces what an article says; its address and the time of its publication stay.
  public Filing update(ArticleId id, Copy copy) {
    throw new UnsupportedOperationException(id + String.valueOf(copy));
  }

  /// Publishes a draft, or an article that was withdrawn.
  public Filing publish(ArticleId id) {
    throw new UnsupportedOperationException(String.valueOf(id));
  }

  /// Takes an article out of the paper: its address answers "gone".
  public Filing withdraw(ArticleId id) {
    throw new UnsupportedOperationException(String.valueOf(id));
  }
}
