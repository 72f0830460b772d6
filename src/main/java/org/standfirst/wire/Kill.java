package org.standfirst.wire;

import org.jspecify.annotations.Nullable;

/// An agency takes an item back: it must be printed no more.
///
/// @param version the version that says so; absent: whichever came last
/// @param reason in the agency's words; may be empty
record Kill(String agency, String uri, @Nullable Version version, String reason)
    implements Parsed {}
