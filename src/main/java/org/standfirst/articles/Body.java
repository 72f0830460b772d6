package org.standfirst.articles;

/// What stands behind the wall: the words of an article after its opening, as clean HTML.
public record Body(String html) {}
