package org.standfirst.newsletters.pages;

import java.time.Instant;

/// A mail that came back and that nobody understood, as it came.
///
/// @param cut whether more came than is shown
public record ReturnedMailPage(Instant cameAt, String mail, boolean cut) {}
