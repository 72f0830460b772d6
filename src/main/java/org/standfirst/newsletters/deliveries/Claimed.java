package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A delivery that this node has claimed.
///
/// @param claim the number it was claimed under
/// @param address null: gone with its reader
/// @param variant the one that won, where there was none before
/// @param attempts how often it was tried before
/// @param triedAt when it was tried first; null: never
record Claimed(
    long id,
    long claim,
    long issue,
    Instant dueAt,
    @Nullable Long reader,
    @Nullable Long addressee,
    @Nullable String address,
    String name,
    String kind,
    String variant,
    int attempts,
    @Nullable Instant triedAt) {}
