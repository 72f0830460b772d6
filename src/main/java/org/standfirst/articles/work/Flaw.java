package org.standfirst.articles.work;

/// Something to put right.
///
/// @param field the name of the form's field
/// @param key of the words that say what
public record Flaw(String field, String key) {}
