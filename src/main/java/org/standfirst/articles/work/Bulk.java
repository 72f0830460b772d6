package org.standfirst.articles.work;

import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Copy;
import org.standfirst.articles.body.Nesting;

/// How much a body may be. It is looked at before anything reads the body, which would take
/// seconds.
final class Bulk {
  private static final int LONGEST_BODY = 1_000_000;

  private Bulk() {}

  /// The key of why that can't be read; null: it can.
  static @Nullable String flaw(String body) {
    if (body.length() > LONGEST_BODY) {
      return "articles.refused.too-long";
    }
    return Nesting.isTooDeep(body) ? "articles.refused.too-deep" : null;
  }

  /// A manuscript as far as it can be read: without a body that is too much.
  static Manuscript readable(Manuscript manuscript) {
    Copy.Words words = manuscript.words();
    return flaw(words.body()) == null
        ? manuscript
        : new Manuscript(
            new Copy.Words(
                words.headline(), words.standfirst(), words.kicker(), "", words.language()),
            manuscript.origin(),
            manuscript.place(),
            manuscript.lead(),
            manuscript.dressing(),
            manuscript.embargo());
  }
}
