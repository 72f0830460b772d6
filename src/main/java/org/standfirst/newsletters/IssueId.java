package org.standfirst.newsletters;

/// The number of an issue of a newsletter: of one sending.
public record IssueId(long value) {}
