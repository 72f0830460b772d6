package org.standfirst.readers.pages;

/// A newsletter to choose.
public record Choice(String slug, String name, String promise, boolean chosen) {}
