package org.standfirst.articles.work;

import java.time.Instant;

/// What someone has typed and not saved, for them alone.
///
/// @param made the edition that it was made on
/// @param number another with every keeping
record Draft(WorkingCopy.Edition made, Manuscript manuscript, Instant keptAt, long number) {}
