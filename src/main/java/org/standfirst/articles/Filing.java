package org.standfirst.articles;

import java.util.Locale;

/// The desk's answer to whoever hands in, changes, publishes or withdraws an article.
public sealed interface Filing {
  /// It is done and committed.
  ///
  /// @param path where the article stands, or will stand
  record Filed(ArticleId id, String path) implements Filing {}

  /// Nothing has changed.
  record Refused(Reason reason) implements Filing {}

  /// Why not.
  enum Reason {
    NO_HEADLINE,
    NO_BODY,
    /// The headline, the standfirst or the body is longer than any article.
    TOO_LONG,
    NO_SUCH_SECTION,
    NO_SUCH_AUTHOR,
    NO_SUCH_PICTURE,
    NO_SUCH_ARTICLE,
    /// Another article stands, or once stood, at the address that was asked for.
    ADDRESS_TAKEN;

    /// The key of the words for it.
    public String key() {
      return "articles.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
