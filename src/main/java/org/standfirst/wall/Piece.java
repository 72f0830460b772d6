package org.standfirst.wall;

/// What the wall must know of an article.
///
/// @param id the article's number
public record Piece(long id, Access access) {}
