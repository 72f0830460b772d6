package org.standfirst.readers.pages;

import java.time.Instant;

/// Who the reader is, and the form for the name.
///
/// @param subscriber whether every Premium article is open
public record ProfilePanel(
    boolean subscriber, Instant since, String firstName, String lastName, Problems problems) {}
