package org.standfirst.media;

/// Which picture.
public record ImageId(long value) {}
