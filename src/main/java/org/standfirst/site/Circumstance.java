package org.standfirst.site;

/// Something that holds of this newsroom by its settings, and that the legal documents say only
/// where it does: `{where name}`. Modules offer theirs as beans.
public record Circumstance(String name) {}
