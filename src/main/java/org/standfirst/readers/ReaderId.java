package org.standfirst.readers;

/// Which reader.
public record ReaderId(long value) {}
