package org.standfirst.articles.live;

import java.time.Instant;

/// What an editor has typed of an entry and not published, for them alone.
///
/// @param version of the entry that it was made on; 0: it is a new one
/// @param number another with every keeping
record LiveDraft(int version, Written written, Instant keptAt, long number) {}
