package org.standfirst.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;
import org.standfirst.wall.Access;
import org.standfirst.wall.Piece;

/// An article as seen from outside: all that lists, feeds, search and cards know of it. It holds no
/// word that stands behind the wall.
///
/// @param version raised whenever its words or its access change
/// @param section the section's slug
/// @param byline names of those who wrote it, else whose copy it is; empty where neither is named
/// @param updatedAt when it was last changed after its publication
/// @param live whether it is covered live just now
/// @param comments how many readers' comments it has, to some minutes
public record Teaser(
    ArticleId id,
    int version,
    String section,
    String sectionName,
    String slug,
    String headline,
    String standfirst,
    String kicker,
    String byline,
    Access access,
    String language,
    Instant publishedAt,
    @Nullable Instant updatedAt,
    @Nullable Picture lead,
    boolean live,
    int comments) {

  /// Where the article stands.
  public String path() {
    return "/" + section + "/" + slug;
  }

  /// When it was last changed, or published.
  public Instant changedAt() {
    return updatedAt == null ? publishedAt : updatedAt;
  }

  /// What it says of itself in a sentence.
  public String summary() {
    return standfirst.isEmpty() ? headline : standfirst;
  }

  /// The same where nothing is said of its comments.
  public Teaser withoutTalk() {
    return new Teaser(
        id,
        version,
        section,
        sectionName,
        slug,
        headline,
        standfirst,
        kicker,
        byline,
        access,
        language,
        publishedAt,
        updatedAt,
        lead,
        live,
        0);
  }

  /// What the wall must know of it.
  public Piece piece() {
    return new Piece(id.value(), version, access);
  }
}
