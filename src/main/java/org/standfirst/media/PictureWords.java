package org.standfirst.media;

/// What is said of a picture.
///
/// @param alt what it shows, for those who can't see it
/// @param caption the line under it; may be empty
/// @param credit who made it; may be empty
public record PictureWords(String alt, String caption, String credit) {}
