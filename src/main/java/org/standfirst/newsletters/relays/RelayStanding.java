package org.standfirst.newsletters.relays;

import java.time.Duration;

/// How a relay stands on this node.
///
/// @param reason why it rests; empty: it works
/// @param left how long it still rests
/// @param today how many copies it was given today, where it is limited
/// @param most how many it may be given today; [Long#MAX_VALUE]: as many as it takes
public record RelayStanding(String name, String reason, Duration left, long today, long most) {}
