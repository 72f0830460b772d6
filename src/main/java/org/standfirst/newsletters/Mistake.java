package org.standfirst.newsletters;

/// Something to put right in a form.
///
/// @param field the name of the form's field
/// @param key of the words that say what
public record Mistake(String field, String key) {}
