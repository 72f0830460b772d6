package org.standfirst.wall;

/// What the wall must know of an article.
///
/// @param id the article's number
/// @param version the version of the article whose access this is: an admission opens no other
public record Piece(long id, int version, Access access) {}
