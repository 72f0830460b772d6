package org.standfirst.articles.body;

import java.util.Locale;

/// Something that lies elsewhere, and how it is shown here once a reader asks for it.
///
/// @param address its page, as a person would open it
/// @param provider who shows it; empty where we know nobody who does, so that a link is all there
///   is
/// @param frame what a frame of it loads; empty as above
public record Embedding(String address, String provider, Kind kind, String frame) {
  /// What a provider shows, which also says how much room it takes.
  public enum Kind {
    VIDEO,
    CLIP,
    SOUND,
    CHART,
    MAP,
    POST;

    /// The key of the words for it.
    public String key() {
      return "articles.embed." + word();
    }

    /// As style sheets name it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Something that nobody we know of shows.
  static Embedding link(String address) {
    return new Embedding(address, "", Kind.POST, "");
  }

  /// Whether it can be shown here.
  public boolean hasFrame() {
    return !frame.isEmpty();
  }
}
